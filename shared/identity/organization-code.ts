import { checkCitizenNumber } from './citizen-number.ts';
import { type Damage, damageOf } from './damage.ts';
import { normaliseCode } from './normalise.ts';
import { hasRegistrar } from './registrars.ts';
import { endsInZeros } from './spreadsheet-zeros.ts';

export type OrganizationCodeFault =
  | Damage
  | 'length'
  | 'character'
  | 'check-character'
  | 'registrar'
  | 'citizen-number';

/** The 31 characters of GB 32100-2015: digits and capital letters without I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Registering department and kind of organization, six digits of region, organization code, check character. */
const FORM = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** Whether a code whose check character does not fit was issued all the same: some were, to firms registered before 2016. */
export type Issued = (code: string) => boolean;

const notIssued: Issued = () => false;

/**
 * Checks a unified social credit code (GB 32100-2015), the key of organizations (Art. 7).
 *
 * In: the code as somebody typed or exported it; full-width and lower-case characters and blanks are put
 * right. `issued` is asked only of a code that is wrong in nothing but its check character. Out: the code as the standard
 * writes it, or what is wrong with it, never the value itself.
 */
export function checkOrganizationCode(
  text: string,
  issued: Issued = notIssued,
): { ok: true; code: string } | { ok: false; fault: OrganizationCodeFault } {
  const code = normaliseCode(text);
  const fault = faultOf(code, issued);
  return fault === null ? { ok: true, code } : { ok: false, fault };
}

/**
 * The 18th character that belongs to the first 17 (GB 32100-2015, 5.2: weights 3^i modulo 31).
 * In: 17 characters of the alphabet; other text gives a character without meaning.
 */
export function organizationCheckCharacter(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const char of first17) {
    sum += ALPHABET.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Every number of a citizen does, and hardly a code of an organization. */
const BEGINS_AS_CITIZENS = /^\d{17}/;

function faultOf(code: string, issued: Issued): OrganizationCodeFault | null {
  const damage = damageOf(code);
  if (damage !== null) return damage;
  if (code.length !== 18) return 'length';
  // A natural person's number would stand open to everybody there.
  if (BEGINS_AS_CITIZENS.test(code) && checkCitizenNumber(code).ok) return 'citizen-number';
  if (!FORM.test(code)) return 'character';
  if (!hasRegistrar(code)) return 'registrar';
  if (organizationCheckCharacter(code.slice(0, 17)) === code.charAt(17)) return null;
  if (endsInZeros(code)) return 'scientific-notation';
  return issued(code) ? null : 'check-character';
}
