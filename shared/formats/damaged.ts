/** Damage that a text took on its way here: what stood in its place nobody can tell any more, so it is not taken (Art. 10). */

import { isReadAsGbk } from './read-as-gbk.ts';

/** The sign put where bytes could not be read, characters that no font shares, halves of one, controls. */
const SIGNS = /[\ufffd\p{Co}\p{Cs}]|(?![\t\n\r])\p{Cc}/u;
/** What bytes read in the wrong encoding come out as. */
const GARBLED = /锟斤/;
/** A character as a web page writes it: `&nbsp;`, `&#20013;`. */
const ENTITY = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,8});/;
/** Signs for a question put where characters were that an encoding lacks: within Han text, or several of them beside it. */
const LOST = /\p{Script=Han}\?+\p{Script=Han}|\p{Script=Han}[?？]{2}|[?？]{2}\p{Script=Han}/u;
/** In a name even one beside a character: nobody's name asks anything. */
const LOST_IN_NAME =
  /^[^\s。，；：！,;:!]{0,30}(?:\p{Script=Han}\?|\?\p{Script=Han})[^\s。，；：！,;:!]{0,30}$/u;
/** Questions end so. */
const QUESTION = /[吗呢吧否么]\?$/;

/** Chinese in UTF-8 that was read byte by byte, as Western European: a letter with an accent, then two signs of no word, again and again. */
const WESTERN = /(?:[\u00e3-\u00e9\u00ef][\u0080-\u00bf\u0152-\u017e\u02c6-\u02dc\u2013-\u2122]{2}){2}/;

/** Texts of these alone are whole: almost all are. */
const WHOLE =
  /^[\n\r\t\x20-\x25\x27-\x3e\x40-\x7e\u2010-\u2027\u2030-\u205e\u3000-\u303f\u3400-\u951e\u9520-\u9fff\uff01-\uff1e\uff20-\uffef]*$/;

/** Whether a text was damaged before it came, as it came: signs that nobody sees are still in it. */
export function isDamaged(text: string): boolean {
  if (isReadAsGbk(text)) return true;
  if (WHOLE.test(text)) return false;
  return (
    SIGNS.test(text) ||
    WESTERN.test(text) ||
    GARBLED.test(text) ||
    ENTITY.test(text) ||
    LOST.test(text) ||
    (LOST_IN_NAME.test(text) && !QUESTION.test(text))
  );
}
