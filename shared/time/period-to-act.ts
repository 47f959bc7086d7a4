/**
 * Periods within which the recorded person has to act: a reply, an objection, fixing an application. Apart from other
 * periods, as they alone need the calendar of holidays, and no function loads it for nothing.
 */
import type { Period } from '../regulation.ts';
import { type CivilDate, endOfDay, type Instant } from './civil.ts';
import { type HolidayCalendar, workdayFrom } from './holidays.ts';
import { lastDay } from './period.ts';

/**
 * The last day of such a period, by the calendars that are published: where it is a rest day it moves on to the next day that is none (Civil Code, Art.
 * 203). Never for a disclosure, a listing or an official's limit: there it would lengthen what burdens the person.
 */
export const lastDayToAct = (
  eventDate: CivilDate,
  period: Period,
  calendars: readonly HolidayCalendar[],
): CivilDate => workdayFrom(lastDay(eventDate, period), calendars);

/** When such a period is over: 24:00 of its last day, as an exclusive end (over when `now >= end`). */
export const endToAct = (
  eventDate: CivilDate,
  period: Period,
  calendars: readonly HolidayCalendar[],
): Instant => endOfDay(lastDayToAct(eventDate, period, calendars));
