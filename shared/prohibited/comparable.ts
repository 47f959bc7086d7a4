/** A text as words are looked for in it. */
import { simplified } from '../formats/simplified.ts';

/** Most texts are as they are compared. */
const PLAIN = /^[\u4e00-\u9fff0-9A-Z《》〈〉【】〔〕“”‘’、。，；！？:;,.!?()\-/_#%+]*$/;

/** What nobody reads between the signs of a word: blanks of every width, and what is not seen at all. */
const BETWEEN = /[\p{Z}\p{Cf}\p{Default_Ignorable_Code_Point}\t\r\u2800]/gu;

/** In simplified signs, half width and capital letters, composed, without blanks and signs that nobody sees: nothing parts a word. */
export const comparable = (text: string): string =>
  simplified(PLAIN.test(text) ? text : text.normalize('NFKC').replace(BETWEEN, '').toUpperCase());
