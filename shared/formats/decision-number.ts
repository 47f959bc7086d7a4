/** Whether a number names one decision: several, a notice of what is planned, and a year without a number do not (Art. 10). */
import { type Coded, coded } from '../texts/said.ts';
import { nameOf } from './row.ts';
import type { Check } from './rule.ts';

/** Two numbers, or one that goes on with another: 7号、8号, 7、8号. */
const SEVERAL = /〔\d{4}〕.*〔\d{4}〕|\d号(?:[;；,，、/|和及与]|以及)+.*\d|〕\d+[;；,，、和及与]\d+号/;
/** Nothing but a year, or so few digits that another decision has them, too. */
const NO_NUMBER = /^[^\d第]*(?:19|20)\d\d年?第?号?$|^第?\d{1,4}号?$|〔\d{4}〕[字第]*号?$/;
/** What tells of a penalty that is planned, or of the hearing before it. */
const NOTICE = /罚(?:事?先|听证?)?告|听告|告知/;
const YEAR = /〔(\d{4})〕|(?<!\d)(20\d\d)年/;

const asked = coded('no-decision-by-number');

/** Whether a number, as its column reads it, is of several decisions. */
export const namesSeveral = (number: string): boolean => SEVERAL.test(number);

/** What is doubtful about it; undefined where nothing is. */
export const doubtOfNumber = (number: string): Coded | undefined =>
  NO_NUMBER.test(number) || NOTICE.test(number) ? asked : undefined;

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
