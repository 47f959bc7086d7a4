/** The life of a measure: it is that of the record it rests on, as `view` shows it to the units that act on it. */
import type { RecordState } from '../record/state.ts';
import type { Instant } from '../time/civil.ts';
import { view } from '../visibility/visibility.ts';
import { endOf } from './lifting.ts';
import { jointResponseProcess } from './process.ts';
import type { JointResponseCommand, JointResponseState, MeasureEnding } from './state.ts';

/**
 * Why a measure stands no more at an instant, whether or not that is written: what became of its record. Null while
 * the record shows to its units, under objection too (Art. 22, 25, 33, 36).
 */
export function endingOf(
  { initiator, record: id }: Pick<JointResponseState, 'initiator' | 'record'>,
  record: RecordState | null,
  at: Instant,
): MeasureEnding | null {
  // Nothing of the content is asked for, so no catalog is.
  const seen = record && view(record, { as: 'joint-response', unit: initiator, record: id }, at, []);
  if (!seen) return 'deleted';
  if ('shown' in seen) return null;
  const { withheld } = seen;
  return withheld === 'deleted' || withheld === 'recording-period-over' ? withheld : 'withdrawn';
}

/** A joint response as it stands at an instant: ended with its record, on its second, whoever has written that or not. */
export function asItStands(
  state: JointResponseState,
  record: RecordState | null,
  at: Instant,
): JointResponseState {
  const because = state.end ? null : endingOf(state, record, at);
  return because ? jointResponseProcess.evolve(state, endOf(state, because, at), at) : state;
}

/** What the platform has to do on a joint response at an instant; null where nothing falls due. */
export function fallenDue(
  state: JointResponseState,
  record: RecordState | null,
  at: Instant,
): JointResponseCommand | null {
  const { status, end } = state;
  if (!end) {
    const because = endingOf(state, record, at);
    if (because) return { type: 'end', because };
  }
  if (status === 'asked' && at >= state.dueAt && !state.overdueMarkedAt) return { type: 'mark-overdue' };
  const isLiftingOver = status === 'lifting' && end?.liftBy && at >= end.liftBy;
  return isLiftingOver && !state.liftingOverdueMarkedAt ? { type: 'mark-lifting-overdue' } : null;
}
