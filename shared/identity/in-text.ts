/** Whether a text that everybody will read names somebody by their number. */

import { isCivilDate } from '../time/civil.ts';
import { chineseDigit, chineseDigits } from './chinese-digits.ts';
import { checkCitizenNumber } from './citizen-number.ts';

/** The value of a digit of any script: of every block of ten the first is zero. */
function digitValue(sign: string): string {
  const chinese = chineseDigit(sign);
  if (chinese >= 0) return String(chinese);
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

const DIGIT = new RegExp(`[\\p{Nd}${chineseDigits.join('')}]`, 'gu');
/** Letters that look like digits, among digits. */
const LIKE_DIGITS = /(?<=\d[OIL]*)[OIL](?=[OIL]*\d)/g;

/** What is drawn as an X where a number ends: the letters of other alphabets, and signs of multiplication. */
const LIKE_X = /(?<=\d\s*)[\u03a7\u0425\u00d7\u2715\u2716\u2573\u2a09]/gu;

/** Digits, parted or not, at the end of a line and at the beginning of the next. */
const BROKEN = /(?<!\d)(\d[\d -]*)\r?\n(?=[ \t]*([\d -]*[\dX]))/g;

/** Whether a number stands on two lines: what is on the one and on the next are its eighteen signs, and no more. */
const isOnTwoLines = (digits: string): boolean =>
  digits.includes('\n') &&
  [...digits.matchAll(BROKEN)].some(([, ...parts]) => {
    const joined = parts.join('').replace(/[ -]/g, '');
    return joined.length === 18 && checkCitizenNumber(joined).ok;
  });

/** What may stand between the groups of one number: some signs, but no digit and no end of a line. */
const between = '[^\\d\\n]{1,4}';

/**
 * In which groups such a number is written: area, birthday, order and check sign, whole or each parted again. Other digits
 * in a row, as those of several dates, are not read as one number.
 */
const groupings: readonly (readonly number[])[] = [
  [18],
  [6, 8, 4],
  [6, 8, 3, 1],
  [6, 4, 4, 4],
  [6, 4, 2, 2, 4],
  [6, 4, 2, 2, 3, 1],
  [6, 12],
  [14, 4],
  [3, 3, 4, 4, 4],
  [3, 3, 8, 4],
  [4, 4, 4, 4, 2],
  [3, 3, 3, 3, 3, 3],
  [6, 6, 6],
  [9, 9],
  [10, 2, 2, 4],
  [10, 2, 2, 3, 1],
  [10, 8],
  [10, 4, 4],
  [6, 8, 2, 2],
  [17, 1],
  Array(9).fill(2),
  Array(18).fill(1),
];

/** Finds numbers in some groups, whatever digits stand before the first and behind the last: the check sign may be an X. */
function patternOf(lengths: readonly number[]): RegExp {
  const groups = lengths.map((length, index) =>
    index < lengths.length - 1 ? `(\\d{${length}})` : `(\\d{${length - 1}}[\\dX])`,
  );
  return new RegExp(`(?=${groups.join(between)})`, 'g');
}

let patterns: readonly RegExp[] | undefined;

/** The provinces with which the number of an older card begins (GB/T 2260). */
const province = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])';

/** A number of the older card (before 1999): area, day of birth without its century, order; whole or parted. */
const OLDER = new RegExp(
  `(?<!\\d)${province}\\d{4}[ .·_-]{0,2}(\\d{2})(\\d{2})(\\d{2})[ .·_-]{0,2}\\d{3}(?![\\dX])`,
  'g',
);

const holdsOlderNumber = (digits: string): boolean =>
  [...digits.matchAll(OLDER)].some(([, year, month, day]) => isCivilDate(`19${year}-${month}-${day}`));

/** A text with every digit as one of 0 to 9: whatever script it is of, and what is drawn like one. */
function withPlainDigits(text: string): string {
  // Signs that nobody sees part nothing.
  const seen = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase();
  return seen
    .replace(DIGIT, digitValue)
    .replace(LIKE_DIGITS, (sign) => (sign === 'O' ? '0' : '1'))
    .replace(LIKE_X, 'X');
}

function holdsNumber(digits: string): boolean {
  patterns ??= groupings.map(patternOf);
  return (
    patterns.some((pattern) =>
      [...digits.matchAll(pattern)].some(([, ...groups]) => checkCitizenNumber(groups.join('')).ok),
    ) || isOnTwoLines(digits)
  );
}

/**
 * Whether a text holds the identity number of a natural person (GB 11643-1999), however it is written: in full width or
 * digits of another script, grouped by any signs, beside other digits, broken over two lines.
 */
export const holdsCitizenNumber = (text: string): boolean => holdsNumber(withPlainDigits(text));

/**
 * Whether running text holds such a number, or one of an older card: fifteen digits with a province and a day of birth. A
 * column of codes has numbers of fifteen digits that are registrations of firms: there the older form is not looked for.
 */
export function holdsPersonNumber(text: string): boolean {
  const digits = withPlainDigits(text);
  return holdsNumber(digits) || holdsOlderNumber(digits);
}
