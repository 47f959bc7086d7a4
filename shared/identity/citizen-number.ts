import { type CivilDate, isCivilDate } from '../time/civil.ts';
import { type Damage, damageOf } from './damage.ts';
import { normaliseCode } from './normalise.ts';
import { endsInZeros } from './spreadsheet-zeros.ts';

export type CitizenNumberFault =
  | Damage
  | 'length'
  | 'character'
  | 'region'
  | 'birth-date'
  | 'check-character';

const FORM = /^\d{17}[\dX]$/;
/**
 * The provinces (GB/T 2260), by the first two digits; 83 are residence permits of Taiwan residents. 99 was never assigned to
 * anybody: examples are of it, so that they belong to nobody.
 */
const PROVINCE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|99)/;
/** The check digits for the remainders 0 to 10 (ISO 7064, MOD 11-2). */
const CHECK_DIGITS = '10X98765432';
/** An X stands only at the end of a number; two in a row hide digits. */
const MASKED_WITH_X = /XX/;

/**
 * Checks a citizen identification number (GB 11643-1999), the key of natural persons (Art. 7): 18
 * characters, a birth date that exists, the check digit.
 *
 * The province must exist; the county need not be assigned today: people keep the number of one long since merged.
 * Out: the number in half-width with a capital X, or what is wrong with it, never the value itself.
 */
export function checkCitizenNumber(
  text: string,
): { ok: true; code: string } | { ok: false; fault: CitizenNumberFault } {
  const code = normaliseCode(text);
  const fault = faultOf(code);
  return fault === null ? { ok: true, code } : { ok: false, fault };
}

/** The 18th character that belongs to the first 17 digits (GB 11643-1999: weights 2^(17-i) modulo 11). */
export function citizenCheckDigit(first17: string): string {
  let sum = 0;
  for (const digit of first17) sum = ((sum + Number(digit)) * 2) % 11;
  return CHECK_DIGITS.charAt(sum);
}

/** The day of birth within a number of 18 characters. */
export const birthDateOf = (code: string): CivilDate =>
  `${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`;

function faultOf(code: string): CitizenNumberFault | null {
  const damage = damageOf(code);
  if (damage !== null) return damage;
  if (MASKED_WITH_X.test(code)) return 'masked';
  if (code.length !== 18) return 'length';
  if (!FORM.test(code)) return 'character';
  if (!PROVINCE.test(code)) return 'region';
  if (!isCivilDate(birthDateOf(code))) return 'birth-date';
  if (citizenCheckDigit(code.slice(0, 17)) === code.charAt(17)) return null;
  return endsInZeros(code) ? 'scientific-notation' : 'check-character';
}
