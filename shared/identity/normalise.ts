const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const BLANK = /[\s\u200B-\u200D\u2060]/g;

/** Full-width letters, digits and signs (as Chinese input methods type them) as their half-width twins. */
export function toHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** What a spreadsheet has in front of digits that it is to keep as a text, and exports with them. */
const KEPT_AS_TEXT = /^\s*['`‘’]+(?=\s*[\dA-Za-z])/;

/** A value of fixed form without that mark. */
export const withoutTextMark = (text: string): string => text.replace(KEPT_AS_TEXT, '');

/** A code as it is meant: half-width, upper case, without blanks or invisible characters. */
export function normaliseCode(text: string): string {
  return withoutTextMark(toHalfWidth(text)).replace(BLANK, '').toUpperCase();
}
