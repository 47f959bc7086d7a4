/** What is expected on a worklist, and from when to when. */
import { clocksApartMs } from '../../people/calendar.ts';
import { sweptWithinMs } from '../looked.ts';

export interface Expected {
  unit: string;
  case: string;
  what: string;
  /** When it falls due: one of these. */
  dueMs: readonly number[];
  /** Before that it may not be there. */
  notBeforeMs: number;
  /** From when on it must be there. */
  fromMs: number;
  /** In whose hands it is; left out where it is in nobody's. */
  handler?: string | null;
}

export const atOnce = { notBeforeMs: 0, fromMs: 0 };

/** What follows a deadline comes in its grace, and no sooner than a machine whose clock is ahead believes it to be. */
export const onceDue = (dueMs: number, graceMs: number) => ({
  notBeforeMs: dueMs - clocksApartMs,
  fromMs: dueMs + graceMs,
});

/** Once its period is over a record's entries go with one of the next sweeps. */
export function untilSwept(endMs: number, atMs: number, entries: Expected[]): Expected[] {
  if (atMs < endMs) return entries;
  if (atMs >= endMs + sweptWithinMs) return [];
  return entries.map((entry) => ({ ...entry, fromMs: Number.POSITIVE_INFINITY }));
}
