/** Whether a text that everybody will read names somebody by their number. */
import { checkCitizenNumber } from './citizen-number.ts';

/** What stands between the digits of a number that is written to be read: blanks, dashes, dots, signs that nobody sees. */
const BETWEEN = /[\p{Z}\p{P}\p{S}\p{C}]/gu;

/**
 * Whether a text holds the identity number of a natural person (GB 11643-1999), however it is written: in full width,
 * grouped, behind other digits.
 */
export function holdsCitizenNumber(text: string): boolean {
  const joined = text.normalize('NFKC').replace(BETWEEN, '').toUpperCase();
  const digits = /(?=(\d{17}[\dX]))/g;
  return [...joined.matchAll(digits)].some(([, found = '']) => checkCitizenNumber(found).ok);
}
