/** The number of a document in canonical writing, so that one decision is one, whoever wrote it. */
import { visibleOf } from '../formats/visible.ts';
import { withoutRadicals } from '../identity/radicals.ts';

/** Every sign that is drawn as a dash, whatever it was made for. */
const dashes = /[\p{Pd}\u02d7\u2043\u2212\u2500\u2501\u2796\u30fc~_]/gu;
/** What stands around the year: exporters write every kind of bracket and quotation mark, and some the word. */
const opening = /[\p{Ps}\p{Pi}<]/gu;
const closing = /年*[\p{Pe}\p{Pf}>]/gu;
/** Behind the year, an end that no sign for "number" follows. */
const unnumbered = /(?<=〕.*[\dA-Z])$/;

/** Almost every number is in it already: characters, a year in its brackets, a number without zeros in front, "号". */
const USUAL = /^(?!第)(?:(?!號)[\u4e00-\u9fff])+〔[1-9]\d{3}〕[1-9]\d*号$/;

/**
 * The number of a document in canonical writing. In: the number as its column reads it, without blanks and with one kind
 * of brackets around the year. Out: with half-width capital letters and digits, the characters themselves for radicals and
 * compatibility forms, one kind of brackets and dash, no "第" in front of all and no "第" or "No." and no zeros in front of
 * a number, and "号" behind the last: two clerks write the same decision alike, whoever exported it.
 */
export const canonicalNumber = (documentNumber: string): string =>
  USUAL.test(documentNumber) ? documentNumber : rewritten(documentNumber);

const rewritten = (documentNumber: string): string =>
  visibleOf(withoutRadicals(documentNumber).normalize('NFKC'))
    .toUpperCase()
    .replace(opening, '〔')
    .replace(closing, '〕')
    .replace(dashes, '-')
    .replace(/[.。,，、;；:：]+$/, '')
    .replace(/號/g, '号')
    .replace(/^第+/, '')
    .replace(/(?:NO\.?|第)+(?=\d)/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(unnumbered, '号');
