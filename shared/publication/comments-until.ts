/** Until when comments on a draft are taken: each document has a last day of its own (Art. 9). */
import { law } from '../regulation.ts';
import { addDays, type CivilDate, civilDateOf, type Instant } from '../time/civil.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import { lastDay } from '../time/period.ts';
import { endFrom } from '../time/period-to-act.ts';

/** The first and the last of the days that may be named for a draft that is opened now to comments of so many days at least. */
export function lastDays(now: Instant, days: number): [first: CivilDate, last: CivilDate] {
  const first = lastDay(civilDateOf(now), { days });
  return [first, addDays(first, law.comments.mostDaysLonger)];
}

/** The end of a last day for comments, exclusive; of the next that is no rest day, where it is one (Civil Code, Art. 203). */
export const commentsUntil = (day: CivilDate, calendars: readonly HolidayCalendar[]): Instant =>
  endFrom(day, calendars);
