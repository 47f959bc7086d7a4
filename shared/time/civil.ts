/** Legal time in Asia/Shanghai: fixed +08:00, no daylight saving since 1992, so no time zone data is needed. */

/** ISO 8601 in UTC with milliseconds, `2026-11-25T03:55:00.000Z`: instants compare as strings. */
export type Instant = string;

/** `YYYY-MM-DD`, a day as it is counted in Asia/Shanghai. */
export type CivilDate = string;

const DAY_MS = 86_400_000;
const OFFSET_MS = 8 * 3_600_000;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** Is this text a day that exists, written `YYYY-MM-DD`? `2026-02-30` is not. */
export function isCivilDate(text: string): text is CivilDate {
  if (!PATTERN.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

/** The day in Asia/Shanghai on which an instant falls: 16:00 UTC is already the next day. */
export function civilDateOf(instant: Instant): CivilDate {
  return dayOf(Date.parse(instant) + OFFSET_MS);
}

/** The time of day in Asia/Shanghai, to the second: `10:05:00`. */
export const timeOfDay = (instant: Instant): string =>
  new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(11, 19);

/** The day that lies so many days behind another, with the time of day, to the second, of what a part of a day is left. */
export function dayAndTime(date: CivilDate, days: number): [day: CivilDate, time: string] {
  const seconds = Math.round((midnight(date) + days * DAY_MS) / 1000);
  const written = new Date(seconds * 1000).toISOString();
  return [written.slice(0, 10), written.slice(11, 19)];
}

/** The first instant of a day: 00:00 in Asia/Shanghai. */
export function startOfDay(date: CivilDate): Instant {
  return `${addDays(date, -1)}T16:00:00.000Z`;
}

/**
 * 24:00 of a day in Asia/Shanghai (Civil Code, Art. 203), which is the first instant after it: an exclusive
 * end. Whatever ends here is over when `now >= end`.
 */
export function endOfDay(date: CivilDate): Instant {
  return startOfDay(addDays(date, 1));
}

/** The last whole day before an exclusive end: the day on which something is in effect for the last time. */
export function lastDayBefore(end: Instant): CivilDate {
  return civilDateOf(new Date(Date.parse(end) - 1).toISOString());
}

/** The day `n` days later, or earlier when `n` is negative. Years 0001 to 9999. */
export function addDays(date: CivilDate, n: number): CivilDate {
  return dayOf(midnight(date) + n * DAY_MS);
}

/** How many days a day lies after another. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((midnight(to) - midnight(from)) / DAY_MS);

/** Whole seconds from `now` until an instant, rounded up so that a timer never fires early; at least 0. */
export function secondsUntil(now: Instant, instant: Instant): number {
  return Math.max(0, Math.ceil((Date.parse(instant) - Date.parse(now)) / 1000));
}

/** How many days a month (1 to 12) has; 0 where there is no such month. */
function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Days that were read or written last: a file of rows, or a page of records, names the same few again and again. */
const instants = new Map<CivilDate, number>();
const days = new Map<number, CivilDate>();
const mostKept = 4_096;

/** The beginning of a day in UTC, in milliseconds; no number where the day does not exist. */
function midnight(date: CivilDate): number {
  const known = instants.get(date);
  if (known !== undefined) return known;
  const read = Date.parse(`${date}T00:00:00.000Z`);
  if (instants.size >= mostKept) instants.clear();
  instants.set(date, read);
  return read;
}

/** Days are written with years of four figures, and compared as they are written: no day is later. */
const lastOfAll = '9999-12-31';
const endOfAllMs = Date.parse(`${lastOfAll}T23:59:59.999Z`);

/** The day in UTC of an instant in milliseconds, the last of all of whatever is later. Throws where it is none. */
function dayOf(ms: number): CivilDate {
  if (ms > endOfAllMs) return lastOfAll;
  const day = Math.floor(ms / DAY_MS);
  const known = days.get(day);
  if (known !== undefined) return known;
  const written = new Date(ms).toISOString().slice(0, 10);
  if (days.size >= mostKept) days.clear();
  days.set(day, written);
  return written;
}
