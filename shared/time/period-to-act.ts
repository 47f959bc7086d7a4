/**
 * Periods within which the recorded person has to act: a reply, an objection, fixing an application. Apart from other
 * periods, as they alone need the calendar of holidays, and no function loads it for nothing.
 */
import { type CivilDate, endOfDay, type Instant } from './civil.ts';
import { type HolidayCalendar, workdayFrom } from './holidays.ts';

/**
 * When such a period is over whose days alone end on `countedTo`, by the calendars that are published: 24:00 of that
 * day, or, where it is a rest day, of the next that is none (Civil Code, Art. 203), as an exclusive end. Never for a
 * disclosure, a listing or an official's limit: there it would lengthen what burdens the person.
 */
export const endFrom = (countedTo: CivilDate, calendars: readonly HolidayCalendar[]): Instant =>
  endOfDay(workdayFrom(countedTo, calendars));
