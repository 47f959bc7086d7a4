/** Text from outside, whoever sends it: what of it is seen, and whether it says anything. One place for every contract and reader. */

/** Signs that nobody sees: controls, formats, blanks of every width, fillers, and what only varies another sign. */
const INVISIBLE = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\u{13441}\u{13442}]/gu;

/** Signs of most texts without a blank, all of them seen: asked before the properties, which take a while to compile. */
const SEEN = /^[\x21-\x7e\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;

/** A text without what nobody sees in it, blanks neither: what is compared. */
export const visibleOf = (text: string): string => (SEEN.test(text) ? text : text.replace(INVISIBLE, ''));

/**
 * Of those what is taken out of what is kept: formats, which hide, and turn around in which order a text is read (UAX 9);
 * fillers; controls but for those that break lines; halves of a sign. Blanks stay, and what varies the sign before it.
 */
const TAKEN_OUT =
  /(?![\t\n\r]|\p{Variation_Selector})[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\u{13441}\u{13442}]/gu;

/** Almost every text is of these alone, and is as it should be. */
const PLAIN =
  /^[\n\r\t\x20-\x7e\u2010-\u2027\u2030-\u205e\u3000-\u302d\u3030-\u3098\u309b-\u3163\u3400-\u9fff\uff01-\uff9f]*$/;

/**
 * A text as it is kept: without signs that hide or turn around, then composed (NFC), as what such a sign kept apart
 * comes together, and without outer blanks.
 */
export const fromOutside = (text: string): string =>
  (PLAIN.test(text) ? text : text.replace(TAKEN_OUT, '').normalize('NFC')).trim();

/** Almost every text that says anything holds one of these: a test that is ready sooner than one of all scripts. */
const USUAL = /[0-9A-Za-z\u4e00-\u9fff]/;

/** Letters that are none but mark others, and two blanks that count as letters. */
const NO_LETTER = /[\p{Default_Ignorable_Code_Point}\p{Lm}\u{13441}\u{13442}]/u;
const SAYS = new RegExp(`(?!${NO_LETTER.source})[\\p{L}\\p{N}]`, 'u');

/** Whether a text says anything: where words are owed, a letter or a digit at least. */
export const saysSomething = (text: string): boolean => USUAL.test(text) || SAYS.test(text);
