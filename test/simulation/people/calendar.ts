/** The law's calendar as a person with a wall calendar in the city reads it. Instants in milliseconds since 1970. */
import { addDays } from '../../../shared/time/civil.ts';
import { type HolidayCalendar, workdayFrom } from '../../../shared/time/holidays.ts';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** By how much machines' clocks may be off. */
export const clocksApartMs = 5 * second;

const offset = 8 * hour;

/** The date on the city's wall. */
export const dateOf = (ms: number): string => new Date(ms + offset).toISOString().slice(0, 10);

/** The end of a day: its 24:00 on the city's wall. */
export const endOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) + day - offset;

/** The end of the so manieth day after that of the instant. */
export const endAfterDays = (ms: number, days: number): number => endOf(dateOf(ms + days * day));

/** The same for a period within which the recorded person must act: not on a holiday, by the calendars on the wall. */
export const endToAct = (ms: number, days: number, calendars: readonly HolidayCalendar[]): number =>
  endOf(workdayFrom(addDays(dateOf(ms), days), calendars));

/** The same end by other calendars, which make no day a working day that was none on its way. */
export const laterEnd = (endMs: number, calendars: readonly HolidayCalendar[]): number =>
  endOf(workdayFrom(dateOf(endMs - second), calendars));

/** The end of a period of months from a date: the same day of the month, or its last where there is none. */
export function endAfterMonths(date: string, months: number): number {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth)) + day - offset;
}
