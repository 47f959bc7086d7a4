/** Identity numbers of natural persons within texts: of eighteen signs by their check sign, of fifteen by their day. */
import { chineseDigits } from '../identity/chinese-digits.ts';
import { holdsCitizenNumber } from '../identity/in-text.ts';
import { isCivilDate } from '../time/civil.ts';

/** Fewer digits are no number of a person, however they are written. */
const fewest = 15;

/** Which signs are digits, of those that nearly every text is of; bankers' signs are. */
const digits = new Uint8Array(0x1_0000);
for (const sign of ['0123456789', ...chineseDigits.flat()].join('')) digits[sign.charCodeAt(0)] = 1;

/** Digits of other scripts. */
const OTHER_DIGITS = /(?![0-9])\p{Nd}/u;

/** Whether a text may hold such a number at all: most need no closer look. */
function hasDigits(text: string): boolean {
  let count = 0;
  let isStrange = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    count += digits[code] ?? 0;
    if (code > 0x7f && (code < 0x2000 || code > 0x9fff)) isStrange = true;
  }
  return count >= fewest || (isStrange && OTHER_DIGITS.test(text));
}

/** The provinces with which the number of an older card begins (GB/T 2260). */
const province = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])';

/** A number of the older card (before 1999): area, day of birth without its century, order; whole or parted. */
const OLDER = new RegExp(
  `(?<!\\d)${province}\\d{4}[ .·_-]{0,2}(\\d{2})(\\d{2})(\\d{2})[ .·_-]{0,2}\\d{3}(?![\\dX])`,
  'g',
);

const holdsOlderNumber = (text: string): boolean =>
  [...text.matchAll(OLDER)].some(([, year, month, day]) => isCivilDate(`19${year}-${month}-${day}`));

/**
 * Whether a text, as it is compared, holds the number of a natural person: one of eighteen signs whose check sign is right (GB 11643-1999),
 * and in running text one of fifteen digits with a day of birth. A column of codes has numbers of fifteen digits that are
 * registrations of firms: there the older form is not looked for.
 */
export const holdsIdentityNumber = (text: string, { isCode }: { isCode: boolean }): boolean =>
  hasDigits(text) && (holdsCitizenNumber(text) || (!isCode && holdsOlderNumber(text)));
