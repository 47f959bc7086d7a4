/**
 * A text of Western Europe that was read as GBK: an accent is no letter there, but the first byte of a character, and takes the
 * next letter with it. Peñarol comes out with 馻 in it.
 */
import { gbkBytes } from './read-as-gbk.ts';

/** Whether a text may have such a character: most have no letter beside one. */
const MAY_BE = /[A-Za-z][\u4e00-\u9fa5]|[\u4e00-\u9fa5][a-z]/;
/** A character with the letters on both of its sides. */
const CHARACTER = /[\u4e00-\u9fa5](?<=(\p{Script=Latin}{0,40}).)(?=(\p{Script=Latin}{0,40}))/gu;
const HAN = /\p{Script=Han}/u;

/** Letters with accents (ISO 8859-1): all, those that begin words, small ones with ß. */
const ACCENTS = [0xc0, 0xfe] as const;
const CAPITALS = [0xc0, 0xdc] as const;
const SMALL = [0xdf, 0xfe] as const;
const isOf = (byte: number, [first, last]: readonly [number, number]): boolean =>
  byte >= first && byte <= last;
const isLetter = (byte: number): boolean => /[A-Za-z]/.test(String.fromCharCode(byte));

/** Whether GB 2312 has a character not: of a text in simplified signs few are such. */
const isRare = (sign: string): boolean => gbkBytes(sign).some((byte) => byte < 0xa1);

interface Beside {
  sign: string;
  before: string;
  behind: string;
  /** Whether a Han character stands on one of its sides. */
  isAmongHan: boolean;
}

/**
 * Whether the bytes of a character are an accent and the letter behind it, or two accents within a word. At an end of a word it
 * is a name that begins with a capital, so that `A門` and `app長` are none.
 */
function isAccented({ sign, before, behind, isAmongHan }: Beside): boolean {
  const [lead = 0, trail = 0] = gbkBytes(sign);
  const isPair = isOf(lead, ACCENTS) && isLetter(trail);
  if (before !== '' && behind !== '') return isPair || (isOf(lead, SMALL) && isOf(trail, SMALL));
  if (!isPair) return false;
  if (behind !== '') return /^[a-z]/.test(behind) && (!isAmongHan || isOf(lead, CAPITALS));
  return /[a-z]$/.test(before) && (!isAmongHan || /^[A-Z][a-z]+$/.test(before));
}

/** Whether a text holds such a character. Among Han it tells only where no other is rare: in traditional signs many are. */
export function isLatinReadAsGbk(text: string): boolean {
  if (!MAY_BE.test(text)) return false;
  const characters = Array.from(
    text.matchAll(CHARACTER),
    ({ 0: sign, 1: before = '', 2: behind = '', index }) => ({
      sign,
      before,
      behind,
      isAmongHan: HAN.test(text.charAt(index - 1)) || HAN.test(text.charAt(index + 1)),
    }),
  );
  const accented = characters.filter(
    (each) => (each.before !== '' || each.behind !== '') && isAccented(each),
  );
  if (accented.length === 0) return false;
  return (
    accented.some(({ isAmongHan }) => !isAmongHan) ||
    characters.every((each) => accented.includes(each) || !isRare(each.sign))
  );
}
