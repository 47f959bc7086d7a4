/** The number of a document in canonical writing, so that one decision is one, whoever wrote it. */
import { figureOf } from '../formats/money.ts';
import { SENT_AS, withoutNote } from '../formats/number-notes.ts';
import { simplified } from '../formats/simplified.ts';
import { visibleOf } from '../formats/visible.ts';
import { chineseDigit } from '../identity/chinese-digits.ts';
import { withoutRadicals } from '../identity/radicals.ts';

/** Every sign that is drawn as a dash, whatever it was made for. */
const dashes = /[\p{Pd}\u02d7\u2043\u2212\u2500\u2501\u2796\u30fc~_]+/gu;
/** What stands around the year: exporters write every kind of bracket and quotation mark, and some the word. */
const opening = /[\p{Ps}\p{Pi}<]/gu;
const closing = /(?:年度?)*[\p{Pe}\p{Pf}>]/gu;
/** A year between two marks that open and close alike: they stand for its brackets. */
const markedYear = /["'`]((?:19|20)\d\d)(?:年度?)?["'`]/g;
/** Marks that open and close alike, and what the number is called, say nothing of it. */
const marks = /["'`]+/g;
const titled = '(?:行政)?(?:处罚)?(?:决定)?书?(?:文书|发文|公文)?(?:文|字|编|案)?(?:字)?号';
const document = '(?:行政|当场|简易)?(?:程序)?(?:行政)?(?:处罚?)?(?:事先)?决定书?';
/** What the number is called, in front of it or behind it: 行政处罚决定书文号:, （行政处罚决定书）, 号文件. */
const called = new RegExp(`^(?:(?:关于|${titled}|${document})(?:为|是)?[:.、\\-]*)+(?=[^〕号]*[\\d〔])`);
const calledBehind = new RegExp(
  `(?<=号)(?:〔?(?:${document}|${SENT_AS}|\\d{4}年\\d{1,2}月\\d{1,2}[日号]|文件?|通知书?|复印件|正本|副本|等)〕?|[第*/#.、。]+)+$`,
);
/** Brackets around all of it, but not around a year in front and something behind: none closes in between. */
const around = /^〔((?:[^〔〕]|〔[^〔〕]*〕)*)〕$/;
/** A year in the signs of seals, and one that its word stands behind in the place of brackets. */
const spelledYear =
  /(?<=〔)[〇零○O一壹二贰三叁四肆五伍六陆七柒八捌九玖]{4}(?=〕)|[二贰][〇零○O][〇零○O一壹二贰三叁四肆五伍六陆七柒八捌九玖]{2}(?=年)/g;
const bareYear = /(?<![\d〔])((?:19|20)\d\d)(?:年度?|第|[-.·/|·](?=第?\d+号?$))(?=.)/g;
/** A year that a blank parts from its number: its column leaves that one blank. */
const partedYear = /(?<!\d)((?:19|20)\d\d) (?=[A-Za-z]?\d+(?:-\d+)?号?$)/;
/** Years that stand in front of who decided are put behind, where the others have them. */
const yearInFront = /^(〔\d{4}〕)((?:(?!〔)\D)+?)(?=第?\d+(?:-\d+)?号?$)/;
const frontYear = /^((?:19|20)\d\d)(?=\p{Script=Han})/u;
/** A year of two digits in its brackets is one of this century: there was no register before. */
const shortYear = /(?<=〔)(?=\d\d〕)/g;
/** Letters that look like digits, among digits: 2O26, l01. */
const likeDigits =
  /(?<=\d[OIL|○]*)[OIL○](?=[OIL○]*\d)|(?<=〕)[IL](?=\d)|(?<=〔\d*)[O○](?=[\dO○]*〕)|(?<=〕\d+)[O○](?=[\dO○]*号?$)/g;
/** Marks between who decided, the year and the number say nothing. */
const beforeYear = /[:,、.\-/|·]+(?=〔\d{4}〕)/g;
const behindYear =
  /(?<=〔\d{4}〕)(?:[:,、.\-/|·#第年]|编?号)+(?=[\d〇零○O一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟])/g;
/** A number behind the year in words. */
const spelledNumber = /(?<=〔\d{4}〕)第*([〇零○O一壹二贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟]+)(?=号?$)/;
/** Some write "字" or "第" in front of the year, and some who copy the same number do not. */
const series = /(?:字第?|第)(?=〔\d{4}〕)/g;
/** Behind the year, an end that no sign for "number" follows. */
const unnumbered = /(?<=〕.*[\dA-Z])$/;

/** Almost every number is in it already: characters, a year in its brackets, a number without zeros in front, "号". */
const USUAL =
  /^(?!第|关于|.*(?:[文编案字]号|决定书))[\u4e00-\u9fff]*(?![字第年])[\u4e00-\u9fff]〔[1-9]\d{3}〕[1-9]\d*号$/;

/**
 * The number of a document in canonical writing. In: the number as its column reads it, without blanks but one behind a
 * year, and with one kind of brackets around that. Out: with half-width capital letters and digits, simplified characters and the characters
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

/** In one writing, without what it is called and what is noted beside it. */
const numberAlone = (documentNumber: string): string =>
  withoutNote(
    simplified(visibleOf(withoutRadicals(documentNumber).normalize('NFKC').replace(partedYear, '〔$1〕')))
      .toUpperCase()
      .replace(opening, '〔')
      .replace(closing, '〕')
      .replace(dashes, '-')
      .replace(markedYear, '〔$1〕')
      .replace(marks, '')
      .replace(/[.。,，、;；:：]+$/, '')
      .replace(around, '$1')
      .replace(called, '')
      .replace(calledBehind, ''),
  );

const rewritten = (documentNumber: string): string =>
  numberAlone(documentNumber)
    .replace(spelledYear, digitsOf)
    .replace(bareYear, '〔$1〕')
    .replace(frontYear, '〔$1〕')
    .replace(likeDigits, digitOf)
    .replace(shortYear, '20')
    .replace(beforeYear, '')
    .replace(series, '')
    .replace(yearInFront, '$2$1')
    .replace(series, '')
    .replace(/^第+/, '')
    .replace(/(?:N[O0][.:]?|第)+(?=\d)/g, '')
    .replace(behindYear, '')
    .replace(spelledNumber, spelled)
    .replace(/[.-]+(?=号$)/, '')
    .replace(/(?<![\d.])0+(?=\d)/g, '')
    .replace(unnumbered, '号');

const digitOf = (letter: string): string => (letter === 'O' || letter === '○' ? '0' : '1');

const digitsOf = (signs: string): string =>
  [...signs].map((sign) => (sign === 'O' ? 0 : chineseDigit(sign))).join('');

/** A number in words, or sign by sign: 十二, 一〇一, 一一. */
function spelled(_: string, words: string): string {
  const isBySign = words.length > 1 && !/[十拾百佰千仟]/.test(words);
  return isBySign
    ? digitsOf(words)
    : String(figureOf(/^[百佰千仟]/.test(words) ? `一${words}` : words) ?? words);
}
