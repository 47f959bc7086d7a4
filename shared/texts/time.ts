import { civilDateOf, type Instant, timeOfDay } from '../time/civil.ts';

/** An instant as a clock on a wall of the city shows it, to the second: `2026-06-01 10:05:00`. `…` for none. */
export const localTime = (instant: Instant): string =>
  Number.isNaN(Date.parse(instant)) ? '…' : `${civilDateOf(instant)} ${timeOfDay(instant)}`;
