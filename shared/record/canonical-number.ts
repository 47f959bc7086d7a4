/** The number of a document in canonical writing, so that one decision is one, whoever wrote it. */
import { figureOf } from '../formats/money.ts';
import { simplified } from '../formats/simplified.ts';
import { visibleOf } from '../formats/visible.ts';
import { withoutRadicals } from '../identity/radicals.ts';

/** Every sign that is drawn as a dash, whatever it was made for. */
const dashes = /[\p{Pd}\u02d7\u2043\u2212\u2500\u2501\u2796\u30fc~_]+/gu;
/** What stands around the year: exporters write every kind of bracket and quotation mark, and some the word. */
const opening = /[\p{Ps}\p{Pi}<]/gu;
const closing = /年*[\p{Pe}\p{Pf}>]/gu;
/** Marks that open and close alike, and what the number is called, say nothing of it. */
const marks = /["'`]+/g;
const called = /^(?:处罚)?(?:决定书?)?(?:文书?|编|案|字)号:/;
/** Brackets around all of it, but not around a year in front and something behind: none closes in between. */
const around = /^〔((?:[^〔〕]|〔[^〔〕]*〕)*)〕$/;
/** A year in the signs of seals, and one that its word stands behind in the place of brackets. */
const spelledYear = /(?<=〔)[〇零○O一壹二贰三叁四肆五伍六陆七柒八捌九玖]{4}(?=〕)/g;
const bareYear = /(?<![\d〔])([1-9]\d{3})年(?=.)/g;
/** A number behind the year in words. */
const spelledNumber = /(?<=〔\d{4}〕)第*([〇零一壹二贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟]+)(?=号?$)/;
/** Some write "字" in front of the year, and some who copy the same number do not. */
const series = /字(?=〔\d{4}〕)/g;
/** Behind the year, an end that no sign for "number" follows. */
const unnumbered = /(?<=〕.*[\dA-Z])$/;

/** Almost every number is in it already: characters, a year in its brackets, a number without zeros in front, "号". */
const USUAL = /^(?!第)[\u4e00-\u9fff]*[\u4e00-\u5b56\u5b58-\u9fff]〔[1-9]\d{3}〕[1-9]\d*号$/;

/**
 * The number of a document in canonical writing. In: the number as its column reads it, without blanks and with one kind
 * of brackets around the year. Out: with half-width capital letters and digits, simplified characters and the characters
 * themselves for radicals and compatibility forms, one kind of brackets and dash, the year and the number in digits, no
 * marks around and no "字" in front of the year, no "第" in front of all and no "第" or "No." and no zeros in front of a
 * number, and "号" behind the last: two clerks write the same decision alike, whoever exported it.
 */
export function canonicalNumber(documentNumber: string): string {
  const inSimplified = simplified(documentNumber);
  if (USUAL.test(inSimplified)) return inSimplified;
  const written = rewritten(inSimplified);
  // What one rule takes away may be what another looked for: nothing changes any more in what is canonical.
  return written === documentNumber ? written : canonicalNumber(written);
}

const rewritten = (documentNumber: string): string =>
  simplified(visibleOf(withoutRadicals(documentNumber).normalize('NFKC')))
    .toUpperCase()
    .replace(opening, '〔')
    .replace(closing, '〕')
    .replace(dashes, '-')
    .replace(marks, '')
    .replace(called, '')
    .replace(/[.。,，、;；:：]+$/, '')
    .replace(around, '$1')
    .replace(bareYear, '〔$1〕')
    .replace(spelledYear, yearOf)
    .replace(series, '')
    .replace(/^第+/, '')
    .replace(/(?:NO\.?|第)+(?=\d)/g, '')
    .replace(spelledNumber, (_, words: string) => String(figureOf(words) ?? words))
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(unnumbered, '号');

const DIGITS = ['〇零○O', '一壹', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const yearOf = (signs: string): string =>
  [...signs].map((sign) => DIGITS.findIndex((digits) => digits.includes(sign))).join('');
