/** Periods to act as the law counts them, from the day of the event on. */
import type { Period } from '../../shared/regulation.ts';
import { type CivilDate, type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { HolidayCalendar } from '../../shared/time/holidays.ts';
import { lastDay } from '../../shared/time/period.ts';
import { endFrom } from '../../shared/time/period-to-act.ts';

type Counted<T> = (event: CivilDate, period: Period, calendars: readonly HolidayCalendar[]) => T;

export const endToAct: Counted<Instant> = (event, period, calendars) =>
  endFrom(lastDay(event, period), calendars);

export const lastDayToAct: Counted<CivilDate> = (...given) => lastDayBefore(endToAct(...given));
