/** Damage that a text took on its way here: what stood in its place nobody can tell any more, so it is not taken (Art. 10). */

import { isLatinReadAsGbk } from './latin-as-gbk.ts';
import { isReadAsGbk } from './read-as-gbk.ts';
import { isGbkReadAsLatin } from './read-as-latin.ts';

/** The sign put where bytes could not be read or a thing stood, characters that no font shares, halves of one, controls, none that Unicode knows. */
const SIGNS = /[\ufffc\ufffd\p{Co}\p{Cs}\p{Cn}〓]|(?![\t\n\r])\p{Cc}/u;
/** What bytes read in the wrong encoding come out as; the second is a mark of UTF-8 read as GBK, with what follows it. */
const GARBLED =
  /锟斤|锘[夸垮挎跨块筷]|ï»¿|Â[ \u00a0-\u00bf]|â€|ã€|[Ãâãäåæçèé][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•˜™š›]|\p{Script=Han}[æåãðþÐÞ¼½¾¬¶Ã](?:\p{Script=Han}|$)|^[æåãðþÐÞ¼½¾¬¶Ã]\p{Script=Han}/u;
/** Memory that nobody filled, read as text; what programs write for a value that they lack, or where it should have stood; bytes by their number. */
const OF_PROGRAMS =
  /烫{3}|屯{3}|葺葺|_x[\dA-Fa-f]{4}_|nbsp;|\$\{[^}]*\}|\{\{[^}]*\}\}|\[object \w+\]|\[L?java\.|\p{Script=Han}(?:null|undefined|NaN)$|^(?:null|undefined|NaN)\p{Script=Han}|(?:=[\dA-F]{2}){3}|U\+[\dA-F]{4}|(?<![\w/=?&.%+-])(?:%[89A-Fa-f][\dA-Fa-f]){4}|%s\p{Script=Han}/u;
/** Most texts have no sign of it. */
const MAY_BE_OF_PROGRAMS = /[烫屯葺{[%=]|_x|null|undefined|NaN|nbsp|U\+/;
/** A character as a web page writes it: `&nbsp;`, `&#20013;`, the usual ones without their end, too. */
const ENTITY =
  /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z]{2,8});|&(?:#\d{4,6}|nbsp|ensp|emsp|ldquo|rdquo|middot|hellip|mdash)(?![\w=])/;
/** A mark of a web page. */
const MARKUP =
  /<\/?(?:br|p|div|span|font|table|tr|td|li|ul|ol|strong|em|img|style|script|b|i|u|a)(?:\s[^<>]*)?\/?>/i;
/** Characters by their number, as programs write them. */
const ESCAPED = /\\u[\dA-Fa-f]{4}|(?:\\[0-3]\d{2}){2}|\p{Script=Han}\\[nrt](?:\p{Script=Han}|$)/u;
/** As addresses on the web have them, where they belong; a Chinese text has many a per cent, and few of them before an E. */
const PERCENT = /(?<![\w/=?&.%+-])%[Ee][4-9]%[89ABab][\dA-Fa-f]%[89ABab][\dA-Fa-f]/;
const mayBePercent = (text: string): boolean => text.includes('%E') || text.includes('%e');

/** A sign for a question put where a character was that an encoding lacks, within Han text; what asks stands before one that asks. */
const LOST = /\p{Script=Han}\?+\p{Script=Han}/u;
const ASKING = /(?:[吗呢吧否么]|是否|有无|有没有|能否|可否|何|谁|哪|几|多少|为什么|怎)[^，。；：,;:?]*\?/g;
/** Several of them beside Han text, or many. */
const LOST_TOGETHER = /\p{Script=Han}[?？]{2}|[?？]{2}\p{Script=Han}|[?？]{3}/u;
/** A box that a font put, where no choice is offered by others. */
const BOXED = /^[^□☐☑√■]*\p{Script=Han}□+\p{Script=Han}[^□☐☑√■]*$/u;
/** In a name even one beside a character: nobody's name asks anything, has boxes, or ends within its last word. */
const LOST_IN_NAME = /[?？□■◇◆▯▢◻◼]|…$|\.{2,}$|(?:有限(?:责任)?公?|股份(?:有限)?公)$/;

/** Chinese in UTF-8 that was read byte by byte, as Western European: a letter with an accent, then two signs of no word, again and again. */
const WESTERN = /(?:[\u00e3-\u00e9\u00ef][\u0080-\u00bf\u0152-\u017e\u02c6-\u02dc\u2013-\u2122]{2}){2}/;

/** Texts of these alone are whole: almost all are. */
const WHOLE =
  /^[\n\r\t\x20-\x25\x27-\x3b\x3d\x3e\x40-\x5b\x5d-\x7e\u2010-\u2027\u2030-\u205e\u3000-\u3012\u3014-\u303f\u3400-\u9517\u9519-\u951e\u9520-\u9fff\uff01-\uff1e\uff20-\uff5e\uffe0-\uffe6]*$/;

/** Whether a text was damaged before it came, as it came: signs that nobody sees are still in it. */
export function isDamaged(text: string): boolean {
  if (isReadAsGbk(text) || isLatinReadAsGbk(text) || (mayBePercent(text) && PERCENT.test(text))) return true;
  if (MAY_BE_OF_PROGRAMS.test(text) && OF_PROGRAMS.test(text)) return true;
  if (WHOLE.test(text)) return false;
  return (
    SIGNS.test(text) ||
    WESTERN.test(text) ||
    isGbkReadAsLatin(text) ||
    GARBLED.test(text) ||
    ENTITY.test(text) ||
    MARKUP.test(text) ||
    ESCAPED.test(text) ||
    LOST_TOGETHER.test(text) ||
    LOST.test(text.replace(ASKING, '')) ||
    BOXED.test(text)
  );
}

/** Whether a name was, which is no sentence. */
export const isDamagedName = (name: string): boolean => LOST_IN_NAME.test(name);
