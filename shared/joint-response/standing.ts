/** The life of a measure: it is that of the record it rests on, as `view` shows it to the units that act on it. */
import type { RecordState } from '../record/state.ts';
import type { Instant } from '../time/civil.ts';
import { view } from '../visibility/visibility.ts';
import { endOf } from './lifting.ts';
import { jointResponseProcess } from './process.ts';
import type { Ending, JointResponseCommand, JointResponseState } from './state.ts';

/**
 * Why a measure stands no more at an instant, and since when, whether or not that is written: what became of its record.
 * Null while the record shows to its units, under objection too (Art. 22, 25, 33, 36).
 */
export function endingOf(
  { initiator, record: id }: Pick<JointResponseState, 'initiator' | 'record'>,
  record: RecordState | null,
  at: Instant,
): Ending | null {
  // Nothing of the content is asked for, so no catalog is.
  const seen = record && view(record, { as: 'joint-response', unit: initiator, record: id }, at, []);
  if (!seen) return { because: 'deleted', since: at };
  if ('shown' in seen) return null;
  const { withheld } = seen;
  // A period ends on its second, whoever comes by when; whatever else ends a record is told as it happens.
  if (withheld === 'recording-period-over') return { because: withheld, since: record.endsAt };
  return { because: withheld === 'deleted' ? withheld : 'withdrawn', since: at };
}

/** A joint response as it stands at an instant: ended with its record, on its second, whoever has written that or not. */
export function asItStands(
  state: JointResponseState,
  record: RecordState | null,
  at: Instant,
): JointResponseState {
  const found = state.end ? null : endingOf(state, record, at);
  return found ? jointResponseProcess.evolve(state, endOf(state, found), at) : state;
}

/** That a measure is to be ended; null while it stands. */
export function ending(
  state: JointResponseState,
  record: RecordState | null,
  at: Instant,
): Extract<JointResponseCommand, { type: 'end' }> | null {
  const found = endingOf(state, record, at);
  return found && { type: 'end', ...found };
}

/** What the platform has to do on a joint response at an instant; null where nothing falls due. */
export function fallenDue(
  state: JointResponseState,
  record: RecordState | null,
  at: Instant,
): JointResponseCommand | null {
  const { status, end } = state;
  const over = end ? null : ending(state, record, at);
  if (over) return over;
  if (status === 'asked' && at >= state.dueAt && !state.overdueMarkedAt) return { type: 'mark-overdue' };
  const isLiftingOver = status === 'lifting' && end?.liftBy && at >= end.liftBy;
  return isLiftingOver && !state.liftingOverdueMarkedAt ? { type: 'mark-lifting-overdue' } : null;
}
