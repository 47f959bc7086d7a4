/** Days as exports write them: the readers of a day, and of a last day. */
import { coded } from '../texts/said.ts';
import { isCivilDate } from '../time/civil.ts';
import { type DayReading, dayIn } from './day.ts';
import { compact } from './text.ts';
import { type Reader, type Reading, wrong } from './values.ts';

/** The year that stands where there is no end. */
const NO_END_YEAR = '9999';
/** The last day that case systems can write, put where there is none. */
const LAST_WRITABLE = new Set(['2099-12-31', '2999-12-31']);
/** The words for it. */
const NO_END = /^(长期|永久|无期限|无固定期限)(有效)?$/;

/** With it systems write the end of a last day: it is that day. */
const LAST_SECOND = /\D23:59:59$/;

const noDay = wrong('date');

const isNoEnd = (date: string): boolean => date.startsWith(NO_END_YEAR);

/** What a cell says once it was found which day it names: a time of day is asked about, as it may be another day's. */
const saying = (value: string | null, { isTimed }: Extract<DayReading, { date: string }>): Reading =>
  isTimed ? { ok: true, value, doubt: coded('time-of-day') } : { ok: true, value };

/** A day, written in any of the forms that exports hold; the value is `YYYY-MM-DD`. */
export const readDate: Reader = (text) => {
  const read = dayIn(text);
  if (read === 'several') return wrong('two-values');
  return read !== null && isCivilDate(read.date) && !isNoEnd(read.date) ? saying(read.date, read) : noDay;
};

/** A last day, where the word for it, a day of the year 9999 or the last that can be written means that there is none. */
export const readLastDay: Reader = (text) => {
  if (NO_END.test(compact(text))) return { ok: true, value: null };
  const read = dayIn(text);
  if (read === 'several') return wrong('two-values');
  if (read === null || !isCivilDate(read.date)) return noDay;
  return isNoEnd(read.date) || LAST_WRITABLE.has(read.date)
    ? { ok: true, value: null }
    : saying(read.date, LAST_SECOND.test(text) ? { ...read, isTimed: false } : read);
};
