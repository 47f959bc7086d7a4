/** What units are to do on measures: while these stand, while they wait, and once they have ended. */
import { clocksApartMs, day, endAfterDays } from '../../people/calendar.ts';
import { type ResponseFacts, toLift } from '../../people/ledger.ts';
import type { Pause } from '../../people/marks.ts';
import { sweptWithinMs } from '../looked.ts';

import { atOnce, type Expected, onceDue } from './expected.ts';

/** What units are to do on a measure that stands; while it waits, nothing but to know that it is contested. */
export function standingEntries(
  response: ResponseFacts,
  pauses: readonly Pause[],
  atMs: number,
  graceMs: number,
): Expected[] {
  const last = pauses.at(-1);
  const asked = responseEntries(response, graceMs);
  if (!last) return asked;
  const [sinceMs, waits] = [last.toMs ?? last.fromMs, last.toMs === null];
  const told = contestedEntries(response, pauses);
  const [now, before] = waits ? [told, asked] : [asked, told];
  // What was before stays until that is written.
  const left = atMs < sinceMs + sweptWithinMs ? before : [];
  return [
    ...left.map((entry) => ({ ...entry, fromMs: Number.POSITIVE_INFINITY })),
    ...now.map((entry) => ({ ...entry, fromMs: Math.max(entry.fromMs, sinceMs + sweptWithinMs) })),
  ];
}

/** Whoever implemented it is told that it is contested, since when it waits. */
const contestedEntries = ({ id, answered }: ResponseFacts, pauses: readonly Pause[]): Expected[] =>
  [...answered].flatMap(([unit, outcome]) =>
    outcome === 'implemented'
      ? [{ unit, case: id, what: 'measure-contested', dueMs: pauses.map(({ fromMs }) => fromMs), ...atOnce }]
      : [],
  );

function responseEntries({ id, duesMs, units, answered }: ResponseFacts, graceMs: number): Expected[] {
  const missing = units.filter((unit) => !answered.has(unit));
  const entry = { case: id, dueMs: duesMs };
  const told = missing.length ? ['market-regulation', 'supervision'] : [];
  const { notBeforeMs } = onceDue(Math.min(...duesMs), graceMs);
  // What has waited the sweep marks.
  const fromMs = Math.max(...duesMs) + (duesMs.length > 1 ? sweptWithinMs : graceMs);
  return [
    ...missing.map((unit) => ({ unit, ...entry, what: 'give-feedback', ...atOnce })),
    ...told.map((unit) => ({ unit, ...entry, what: 'feedback-overdue', notBeforeMs, fromMs })),
  ];
}

/** Of a measure that ended while it waited its units go on knowing that it is contested until its end is written. */
export function overEntries(
  response: ResponseFacts,
  pauses: readonly Pause[],
  endedMs: number,
  atMs: number,
): Expected[] {
  const left = atMs < endedMs + sweptWithinMs ? contestedEntries(response, pauses) : [];
  return [
    ...left.map((entry) => ({ ...entry, fromMs: Number.POSITIVE_INFINITY })),
    ...liftingEntries(response, endedMs),
  ];
}

/** From the end of its record on nobody is to do anything on a measure but lift it; it is asked once that is written. */
function liftingEntries(response: ResponseFacts, endedMs: number): Expected[] {
  const units = toLift(response);
  const writtenBy = endedMs + sweptWithinMs;
  const dueMs = response.liftingDays.flatMap((days) =>
    [endedMs, endedMs + day, writtenBy].map((ms) => endAfterDays(ms, days)),
  );
  const told = units.length ? ['market-regulation', 'supervision'] : [];
  const [earliestMs, latestMs] = [Math.min(...dueMs), Math.max(...dueMs)];
  const entry = { case: response.id, dueMs };
  return [
    ...units.map((unit) => ({
      unit,
      ...entry,
      what: 'lift-measure',
      notBeforeMs: endedMs,
      fromMs: writtenBy,
    })),
    ...told.map((unit) => ({
      unit,
      ...entry,
      what: 'lifting-overdue',
      notBeforeMs: earliestMs - clocksApartMs,
      fromMs: latestMs + sweptWithinMs,
    })),
  ];
}
