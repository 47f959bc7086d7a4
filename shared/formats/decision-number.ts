/** Whether a number names one decision: several, a notice of what is planned, and a year without a number do not (Art. 10). */
import { type Coded, coded } from '../texts/said.ts';
import { hasNote } from './number-notes.ts';
import { nameOf } from './row.ts';
import type { Check } from './rule.ts';
import { simplified } from './simplified.ts';
import { visibleOf } from './visible.ts';

/** What parts two numbers, or a number from one that goes on with it: 7号、8号, 7、8、9号, 7至9号; 7-1号 is one. */
const PARTED = '(?:[;；,，、/|和及与至到~～]|以及)';
const SEVERAL = new RegExp(
  `〔\\d{4}〕.*〔\\d{4}〕|\\d号${PARTED}+.*\\d|\\d号[-–—]\\D{0,12}\\d+号|〕第?\\d+(?:${PARTED}第?\\d+)+号|\\d号等[\\d两二三四五六七八九十]`,
);
/** Two that blanks alone part; without them 7 8号 would be another decision's. */
const SEVERAL_APART = /\d号\s+第?\d|〕\s*第?\d+\s+\d+\s*号/;
/** A year that blanks part from the number behind it, in the place of brackets: 市监罚 2026 12号. */
const PARTED_YEAR =
  /^([^\d〔〕]*[^\d〔〕\s][^\d〔〕]*(?:19|20)\d\d)\s+([A-Za-z]?\d+(?:\s*-\s*\d+)?\s*号?\s*)$/;
/** Digits that blanks part otherwise: joined, they may be another decision's number. */
const DIGITS_APART = /\d\s+\d/;
/** Nothing but a year, or so few digits that another decision has them, too. */
const NO_NUMBER = /^[^\d第]*(?:19|20)\d\d年?第?号?$|^第?\d{1,4}号?$|〔\d{4}〕[字第]*号?$/;
/** A form that was not filled in: 〔2026〕XX号, 〔20XX〕7号, 〔〕7号, 〔2026〕待编号. */
const UNFILLED =
  /(?<![A-Za-z])[Xx×*＊○□_?？]{2,}(?![A-Za-z])|〕第?[Xx×*＊○□_?？某]+号|〔[^〕]*\d[Xx×*＊○□_?？]+〕|〔〕|待[编定补填]|测试|示例|样例/;
/** What tells of a penalty that is planned, of the hearing before it, or that none was imposed. */
const NOTICE = /(?:先|听证?|罚|催)告|告知|立案|拟[罚处]|不予|不[罚处]|免(?:予|于)?(?:行政)?处?罚/;
/** What is written to a number where its decision is in force no more. */
const VOID = /撤[销消]|作废|失效|废止|无效|注销/;
const YEAR = /〔(\d{4})〕|(?<!\d)(20\d\d)年/;

const asked = coded('no-decision-by-number');
const notInForce = coded('remarks-not-in-force');

/** Whether a number, as its column reads it, is of several decisions; `written` with its blanks. */
export const namesSeveral = (number: string, written: string): boolean =>
  SEVERAL.test(number) || SEVERAL_APART.test(written);

/**
 * A number without blanks and signs that nobody sees, but for a blank that parts its year from it: without that one, 2026 12
 * would be 202612.
 */
export function withoutBlanks(written: string): string {
  const [, year, number] = PARTED_YEAR.exec(written) ?? [];
  return year === undefined || number === undefined
    ? visibleOf(written)
    : `${visibleOf(year)} ${visibleOf(number)}`;
}

/** What is doubtful about it, as its column reads it from what is `written`; undefined where nothing is. */
export function doubtOfNumber(number: string, written: string): Coded | undefined {
  const inSimplified = simplified(number);
  if (VOID.test(inSimplified)) return notInForce;
  if (DIGITS_APART.test(written) && !PARTED_YEAR.test(written)) return asked;
  if ([NO_NUMBER, UNFILLED, NOTICE].some((each) => each.test(number))) return asked;
  return hasNote(inSimplified) ? notInForce : undefined;
}

/** Of every format: no decision has the number of a year after its own. */
export const isNumberedInItsTime: Check = (columns, { values, faults }) => {
  const { documentNumber: number, decidedOn } = values;
  if (typeof number !== 'string' || typeof decidedOn !== 'string') return [];
  const [, bracketed, named] = YEAR.exec(number) ?? [];
  const year = bracketed ?? named;
  if (year === undefined || year <= decidedOn.slice(0, 4)) return [];
  const field = nameOf(columns, 'documentNumber');
  const isAsked = faults.some((each) => each.field === field && each.code === asked.code);
  return isAsked ? [] : [{ field, ...asked }];
};
