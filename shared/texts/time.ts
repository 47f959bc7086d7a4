import { civilDateOf, type Instant, lastDayBefore, timeOfDay } from '../time/civil.ts';

/** An instant as a clock on a wall of the city shows it, to the second: `2026-06-01 10:05:00`. `…` for none. */
export const localTime = (instant: Instant): string =>
  Number.isNaN(Date.parse(instant)) ? '…' : `${civilDateOf(instant)} ${timeOfDay(instant)}`;

/** The last day before a midnight that a period no longer includes, as who reads it counts: `2026-04-30`. `…` for none. */
export const lastDayUntil = (midnight: Instant): string =>
  Number.isNaN(Date.parse(midnight)) ? '…' : lastDayBefore(midnight);
