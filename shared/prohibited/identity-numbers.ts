/** Identity numbers of natural persons within texts: of eighteen signs by their check sign, of fifteen by their day. */
import { chineseDigits } from '../identity/chinese-digits.ts';
import { holdsCitizenNumber, holdsPersonNumber } from '../identity/in-text.ts';

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

/**
 * Whether a text, as it is compared, holds the number of a natural person: one of eighteen signs whose check sign is right (GB 11643-1999),
 * and in running text, as in whatever people write for others to read, one of an older card.
 */
export const holdsIdentityNumber = (text: string, { isCode }: { isCode: boolean }): boolean =>
  hasDigits(text) && (isCode ? holdsCitizenNumber(text) : holdsPersonNumber(text));
