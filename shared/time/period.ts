import type { Period } from '../regulation.ts';
import { addDays, type CivilDate, endOfDay, type Instant } from './civil.ts';

/**
 * The last day of a period that an event on `eventDate` sets running (Civil Code, Art. 200 to 203).
 *
 * The day of the event does not count: ten days from 1 March end on 11 March. Months and years end on the
 * day of the same date, or on the month's last day where there is none.
 */
export const lastDay = (eventDate: CivilDate, period: Period): CivilDate =>
  'days' in period ? addDays(eventDate, period.days) : addMonths(eventDate, monthsOf(period));

/** When such a period is over: 24:00 of its last day, as an exclusive end (over when `now >= end`). */
export const periodEnd = (eventDate: CivilDate, period: Period): Instant =>
  endOfDay(lastDay(eventDate, period));

function monthsOf(period: { months: number } | { years: number }): number {
  return 'months' in period ? period.months : period.years * 12;
}

function addMonths(date: CivilDate, n: number): CivilDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + n;
  const first = `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-01`;
  const day = Math.min(Number(date.slice(8)), daysInMonth(month));
  return addDays(first, day - 1);
}

function daysInMonth(month: number): number {
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
