import { toHalfWidth } from '../identity/normalise.ts';
import { withoutRadicals } from '../identity/radicals.ts';
import { type Coded, coded } from '../texts/said.ts';
import { isDamaged } from './damaged.ts';
import { isUnread, saysNothing } from './nothing.ts';
import { textOfFormula } from './text-of-formula.ts';
import { fromOutside, visibleOf } from './visible.ts';

/** Full-width digits and letters only: in running text, Chinese punctuation is right as it is. */
const FULL_WIDTH_ALPHANUMERIC = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;

/** What there is to tidy in running text, beside outer blanks. */
const UNTIDY = /[\u3000\r\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;

/** Running text: what hides in it out, full-width digits and letters made half-width, line ends and outer blanks tidied. */
export function normaliseText(text: string): string {
  const kept = fromOutside(text);
  if (!UNTIDY.test(kept)) return kept;
  return kept
    .replace(/\u3000/g, ' ')
    .replace(FULL_WIDTH_ALPHANUMERIC, toHalfWidth)
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** A short value of fixed form (amount, word of a list): half-width throughout, no blanks, no radical for a character. */
export function compact(text: string): string {
  return withoutRadicals(toHalfWidth(text)).replace(/\s/g, '');
}

/** Digits that a blank or the end of a line parts. */
const PARTED = /[\d.]\s+[.\d]/;
/** Thousands that blanks part: 1 000 000, 5 000.50. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[^\S\n\r]\d{3})+(?![\d\s])/g;

/** Whether blanks part two numbers that would be one without them: `5 6`, `5\n6`; thousands set apart are one. */
export const partsNumbers = (text: string): boolean => {
  const written = text.normalize('NFKC');
  return PARTED.test(written) && PARTED.test(written.replace(THOUSANDS, '0'));
};

/** Far longer than any column's name. */
const MAX_HEADER = 100;
/** Stands for what is cut, so that nothing hides behind a name and blanks: with it, a header is unknown. */
const CUT = '…';

/** What exporters add to the words of a header: marks for "required" and for the unit, a colon. */
const HEADER_MARKS =
  /^[*"'★☆※●]+|[*:"'★☆※●]+$|\*?\((?:必填|选填|可选|非必填|必填项|\*)\)|(?<=\()单位:?|(?<=.{3})(?:必填|选填)项?[*]*$/g;
/** How a day is to be written, behind the words of a header: （YYYY-MM-DD）. */
const DAY_FORM = /\((?:格式:?)?(?:y{4}[-/.年]?m{1,2}[-/.月]?d{1,2}日?|年[-/]?月[-/]?日)\)$/i;
/** The number of a column in its table, before its name: 1、, (2), ③. */
const LISTED =
  /^(?:\(?\d{1,2}[.、:)]+|[①-⑳]|第?\d{1,2}[列栏项][.、:]?|[A-Z]{1,2}列[.、:]?)(?=[*\u4e00-\u9fff])/;
/** Words alone, in which there is nothing to put right but that slip: what stands in the cells of a row is asked, too. */
const BARE_WORDS = /^[\u4e00-\u9fffA-Za-z0-9]*$/;
/** The number of a column before its words, which is another from set to set: `_1(统一社会信用代码)`. */
const HEADER_NUMBER = /[_\-–—.]?\d{1,2}(?=\()/;

/** Without signs that nobody sees; with NUL it is no text, but bytes of another encoding. */
const seenOf = (header: string): string => (header.includes('\0') ? header : visibleOf(header));

/**
 * A header for comparison, by its words: half-width, without blanks, marks, a number before the words in brackets, and with
 * one slip put right that a whole set of columns was published with.
 */
export function normaliseHeader(header: string): string {
  const trimmed = header.trim();
  const short = trimmed.length > MAX_HEADER ? `${trimmed.slice(0, MAX_HEADER)}${CUT}` : trimmed;
  const words = BARE_WORDS.test(short)
    ? short
    : compact(
        seenOf(short)
          .replace(/[【〔[]/g, '(')
          .replace(/[】〕\]]/g, ')'),
      )
        .replace(HEADER_MARKS, '')
        .replace(DAY_FORM, '')
        .replace(LISTED, '')
        .replace(HEADER_MARKS, '')
        .replace(HEADER_NUMBER, '');
  return words.replaceAll('非法财务', '非法财物');
}

/** A header that says which of several codes it is by a number alone: sets of columns number them otherwise. */
export const isBareNumber = (header: string): boolean =>
  /^行政相对人代码[_\-–—.]?\d{1,2}$/.test(normaliseHeader(header));

/**
 * The text of a cell of a table or a JSON record; null where it is missing.
 * A number with more digits than a number keeps is a fault: its last digits are already others. So is a text that was
 * damaged on its way, whatever its column.
 */
export function cellText(cell: unknown): { ok: true; text: string | null } | { ok: false; fault: Coded } {
  if (cell === undefined || cell === null) return { ok: true, text: null };
  if (typeof cell === 'string') {
    // Blanks of every kind around it are none of it.
    const own = textOfFormula(cell.trim());
    if (isDamaged(own)) return { ok: false, fault: coded('damaged') };
    const text = normaliseText(own);
    return { ok: true, text: saysNothing(text) && !isUnread(text) ? null : text };
  }
  if (typeof cell !== 'number') return { ok: false, fault: coded('type') };
  if (Number.isFinite(cell) && Math.abs(cell) <= Number.MAX_SAFE_INTEGER)
    return { ok: true, text: String(cell) };
  return { ok: false, fault: coded('digits-lost') };
}
