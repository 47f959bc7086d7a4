import { damageOf } from '../identity/damage.ts';
import { holdsCitizenNumber } from '../identity/in-text.ts';
import { normaliseCode, toHalfWidth, withoutTextMark } from '../identity/normalise.ts';
import { checkOrganizationCode, type Issued } from '../identity/organization-code.ts';
import { endsInZeros } from '../identity/spreadsheet-zeros.ts';
import { type Coded, coded } from '../texts/said.ts';
import type { Code, GivenCode } from '../texts/texts.ts';
import { doubtOfNumber, namesSeveral, withoutBlanks } from './decision-number.ts';
import type { Value } from './format.ts';
import { isNoName } from './names.ts';
import { isSheetError, saysNothing } from './nothing.ts';
import { simplified } from './simplified.ts';
import { compact } from './text.ts';

/** A value, null where the cell says that there is none, with what is doubtful about it; or what is wrong with it. */
export type Reading = { ok: true; value: Value | null; doubt?: Coded } | { ok: false; fault: Coded };

/** What is wrong with a cell. */
export const wrong = <C extends Code>(code: C, ...given: GivenCode<C>): Reading => ({
  ok: false,
  fault: coded(code, ...given),
});

/** Reads the normalised, non-empty text of one cell; `issued` says which codes are right against their check character. */
export type Reader = (text: string, issued?: Issued) => Reading;

/** Long enough for the facts of any decision; a record stays far below what one stored item may hold. */
const MAX_TEXT = 5_000;

export const readText: Reader = (text) => {
  if (isSheetError(text)) return wrong('damaged');
  return text.length <= MAX_TEXT ? { ok: true, value: text } : wrong('too-long', { most: MAX_TEXT });
};

/** A column that carries nothing for the register, such as a row number. */
export const readNothing: Reader = () => ({ ok: true, value: null });

/** A number has a digit, in whatever writing. */
const SAYS_A_NUMBER = /[\p{Nd}〇零一二三四五六七八九十]/u;
const saysANumber = (text: string): boolean => /\d/.test(text) || SAYS_A_NUMBER.test(text);
/** An error of a spreadsheet, a number that one shortened, a day that one made of it, or nothing. */
const NAMES_NO_DOCUMENT = /^(?:#.*|\d+(?:\.\d+)?E[+-]?\d+|0+|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: .*)?)$/i;

/**
 * A document's number without blanks and invisible signs, which a copied text brings along, and with one kind of
 * brackets around the year: exporters write 〔2026〕,
 * [2026] and (2026) for the same decision, which must stay one record. A blank in their place stays.
 */
export const readDocumentNumber: Reader = (text) => {
  if (!saysANumber(text) || NAMES_NO_DOCUMENT.test(text)) return wrong('document-number-form');
  // As it is written otherwise: it is one of the names under which the decision is found.
  const written = toHalfWidth(text)
    .replace(/[[(【〔﹝⟮❲]/g, '〔')
    .replace(/[\])】〕﹞⟯❳]/g, '〕');
  const value = withoutBlanks(written);
  if (namesSeveral(value, written)) return wrong('two-values');
  const read = readText(value);
  const doubt = doubtOfNumber(value, written);
  return read.ok && doubt ? { ...read, doubt } : read;
};

/** Numbers that are longer than a series, one behind the other. */
const TWO_NUMBERS = /\d{3}.*[;；、\n].*\d{3}/s;
/** What is wrong with a number of whatever document: it is a day, an error or nothing, masked, or was shortened. */
function faultOfNumber(text: string): Reading | null {
  const damage = damageOf(normaliseCode(text));
  if (damage === 'masked' || damage === 'scientific-notation') return wrong(damage);
  // A code of nine signs may have an E among its digits.
  return NAMES_NO_DOCUMENT.test(text) && !/^\d+E\d+$/i.test(text) ? wrong('number-form') : null;
}

/** A number of a licence or a registration, as it is written but for the mark that a spreadsheet puts before a text. */
export const readNumber: Reader = (text) => {
  const number = withoutTextMark(text);
  const fault = faultOfNumber(number);
  if (fault) return fault;
  if (!saysANumber(number) || isNoName(number)) return wrong('number-form');
  return TWO_NUMBERS.test(number) ? wrong('two-values') : readText(number);
};

/** A code of a kind that another cell decides: as codes are written, not yet checked. */
export const readCode: Reader = (text) =>
  /\p{Script=Han}/u.test(text)
    ? wrong('code-form')
    : (faultOfNumber(withoutTextMark(text)) ?? readText(normaliseCode(text)));

const doubtOfZeros = (code: string) => (endsInZeros(code) ? { doubt: coded('zeros-at-its-end') } : {});

/** A number of a register of organizations, which names no natural person: the columns of such are open to everybody. */
export const readRegistrationNumber: Reader = (text) =>
  holdsCitizenNumber(text) ? wrong('citizen-number') : readNumber(text);

/** A unified social credit code (GB 32100-2015). */
export const readOrganizationCode: Reader = (text, issued) => {
  const checked = checkOrganizationCode(text, issued);
  if (!checked.ok) return wrong(checked.fault);
  return { ok: true, value: checked.code, ...doubtOfZeros(checked.code) };
};

/** What stands behind a word of a list that is open: whoever writes it says what it is. */
const OPEN = '-…';

/** The words that are kept of a list, in its order, without the open ones, of which nobody says what stands behind them. */
export const closedWords = (words: Readonly<Record<string, string>> = {}): string[] => {
  const open = new Set(Object.keys(words).flatMap((each) => (each.endsWith(OPEN) ? words[each] : [])));
  return [...new Set(Object.values(words))].filter((word) => !open.has(word));
};

/** How the words behind an open one are set apart from it, as cells are compared. */
const APART = /^[-–—:_(]+(.*?)\)?$/s;

/** As long as the words for a kind are. */
const MAX_WORDS = 100;

/** The word that is kept by each that may be written, as cells are compared; null where it is none of the list. */
function wordsOf(words: Readonly<Record<string, string>>): (written: string) => string | null {
  const entries = Object.entries(words);
  const closed = entries.filter(([written]) => !written.endsWith(OPEN));
  const values = new Map([
    ...closed.map(([, word]) => [compact(word), word] as const),
    ...closed.map(([written, word]) => [compact(written), word] as const),
  ]);
  const open = entries
    .filter(([written]) => written.endsWith(OPEN))
    .map(([written, word]) => [written.slice(0, -OPEN.length), word] as const);
  const wordOf = (written: string) => values.get(written) ?? openWord(written, open);
  /** A word with its own number in the list, or one that the list has for nothing: 01简易程序, 罚款(03). */
  const numbered = (written: string) => {
    const [, front, behind = '', word = '', after] = WITH_NUMBER.exec(written) ?? [];
    const [number, of] = [front ?? after, front === undefined ? word : behind];
    const value = number === undefined ? null : wordOf(of);
    const byNumber = number === undefined ? null : wordOf(number);
    return byNumber === null || byNumber === value ? value : null;
  };
  return (written) =>
    wordOf(written) ??
    wordOf(asListed(written)) ??
    wordOf(withoutMarks(asListed(written))) ??
    numbered(asListed(written));
}

/** A number in a list before a word, as cells are compared: 1.警告, ②罚款, 1-撤销. */
const NUMBERED = /^(?:\d{1,2}[.、:)-]|\(\d{1,2}\)|[①-⑳])(?=\p{Script=Han})/u;
/** A number of two digits without a mark before a word, or in brackets behind it. */
const WITH_NUMBER = /^(0?\d)(\p{Script=Han}.*)$|^(\p{Script=Han}+)\((\d{1,2})\)$/u;
/** What is said again in brackets behind a word: how much, or which licence. */
const SAID_BESIDE = /\((?:(?:人民币)?[\d,.]+万?元整?|[^()]*(?:执照|许可证|证书))\)$/;

/** A word without its number, the marks around it and what is said again beside it. */
const withoutMarks = (written: string): string =>
  written
    .replace(NUMBERED, '')
    .replace(/^[“"「]+|[”"」。.]+$/g, '')
    .replace(SAID_BESIDE, '');

/** A word as lists have it: in simplified signs, and 其他 for 其它, which many write, or for 其他行政处罚 where its words follow. */
const asListed = (written: string): string =>
  simplified(written)
    .replace(/^其它/, '其他')
    .replace(/^其他行政处罚(?=[-–—:_(])/, '其他');

/** An open word with what it stands for, `其他-责令改正`; null where it is none, or nothing is said behind it. */
function openWord(written: string, open: readonly (readonly [string, string])[]): string | null {
  for (const [begins, word] of open) {
    if (!written.startsWith(begins)) continue;
    const said = APART.exec(written.slice(begins.length))?.[1] ?? '';
    if (said.length <= MAX_WORDS && !saysNothing(said)) return `${word}-${said}`;
  }
  return null;
}

/**
 * One word of a list; `words` maps each way of writing it to the value kept, which is read too. A list may be open: behind
 * `其他-…` stand words of whoever writes it, which are kept.
 */
export function readOneOf(words: Readonly<Record<string, string>>): Reader {
  const wordOf = wordsOf(words);
  const allowed = Object.keys(words);
  return (text) => {
    const value = wordOf(compact(text));
    return value === null ? wrong('not-in-list', { allowed }) : { ok: true, value };
  };
}

/** How several words are joined in one cell; by what words have within them, too, where nothing else makes words of it. */
const JOINED = /[;、]|,(?!\d{3})/;
const JOINED_LOOSELY = /(?:[;；、,，/／|｜+＋&＆·。\s]|(?:以及|及|并处|[和与并])(?=.))+/;

/** Of two kinds, of which one weighs more. */
const EITHER = /暂扣或者?吊销/;

/** The parts of a cell: a listed word that has the sign in it that joins words is one. */
function partsOf(text: string, whole: ReadonlySet<string>): string[] {
  const parts = text.split(JOINED);
  const longest = whole.size === 0 ? 1 : Math.max(...[...whole].map((word) => word.split(JOINED).length));
  const found: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let count = Math.min(longest, parts.length - at);
    while (count > 1 && !whole.has(parts.slice(at, at + count).join('、'))) count--;
    found.push(parts.slice(at, at + count).join('、'));
    at += count;
  }
  return found;
}

/** How a number in a list stands before each word: its point joins no words. */
const LIST_NUMBER = /(^|[;；\s])(\d{1,2})、/g;

/** Several words of a list, joined by semicolons or their like; each is kept once, in the order given. */
export function readManyOf(words: Readonly<Record<string, string>>): Reader {
  const wordOf = wordsOf(words);
  const allowed = Object.keys(words);
  const whole = new Set(allowed.map(compact).filter((word) => word.includes('、')));
  const wordsIn = (parts: readonly string[]): string[] | null => {
    const kept = new Set<string>();
    for (const part of parts) {
      if (part === '') continue;
      const value = wordOf(part);
      if (value === null) return null;
      kept.add(value);
    }
    return kept.size > 0 ? [...kept] : null;
  };
  return (text) => {
    const listed = text.replace(LIST_NUMBER, '$1$2.');
    const value =
      wordsIn(partsOf(compact(listed), whole)) ??
      wordsIn(listed.split(JOINED_LOOSELY).map((part) => compact(part)));
    if (value === null) return wrong('not-all-in-list', { allowed });
    return { ok: true, value, ...(EITHER.test(compact(text)) ? { doubt: coded('either-kind') } : {}) };
  };
}
