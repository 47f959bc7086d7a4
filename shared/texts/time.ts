import { civilDateOf, type Instant } from '../time/civil.ts';

const hoursOfShanghai = 8;

/** An instant as a clock on a wall of the city shows it, to the second: `2026-06-01 10:05:00`. `…` for none. */
export function localTime(instant: Instant): string {
  if (Number.isNaN(Date.parse(instant))) return '…';
  const local = new Date(Date.parse(instant) + hoursOfShanghai * 3_600_000).toISOString();
  return `${civilDateOf(instant)} ${local.slice(11, 19)}`;
}
