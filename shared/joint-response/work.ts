import { platformUnits, type WorkEntry } from '../process/process.ts';
import type { Instant } from '../time/civil.ts';
import { hasImplemented, toLift } from './lifting.ts';
import type { JointResponseState } from './state.ts';

/** The units that have not answered. */
export const missing = ({ asks }: JointResponseState): string[] =>
  asks.filter(({ answer }) => answer === null).map(({ unit }) => unit);

/** Who owes feedback, or lifting once the measure has ended, and to whom it is escalated (Art. 22, 25). */
export function work(state: JointResponseState): WorkEntry[] {
  const { end, dueAt, paused } = state;
  if (paused) return contested(state, paused);
  if (!end)
    return owed(state, missing(state), dueAt, ['give-feedback', 'feedback-overdue'], state.overdueMarkedAt);
  const whats = ['lift-measure', 'lifting-overdue'] as const;
  return end.liftBy ? owed(state, toLift(state), end.liftBy, whats, state.liftingOverdueMarkedAt) : [];
}

/** While proceedings run nobody is asked for anything; whoever implemented it is told that it is contested (Art. 53). */
const contested = ({ asks }: JointResponseState, since: Instant): WorkEntry[] =>
  asks.filter(hasImplemented).map(({ unit }) => ({ unit, what: 'measure-contested', dueAt: since }));

function owed(
  { initiator }: JointResponseState,
  units: string[],
  dueAt: string,
  [what, overdue]: readonly [string, string],
  markedAt: string | null,
): WorkEntry[] {
  const told = markedAt && units.length ? [initiator, platformUnits.supervision] : [];
  return [
    ...units.map((unit) => ({ unit, what, dueAt })),
    ...told.map((unit) => ({ unit, what: overdue, dueAt })),
  ];
}
