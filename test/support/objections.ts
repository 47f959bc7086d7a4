import { objectionProcess } from '../../shared/objection/process.ts';
import { raiseObjection } from '../../shared/objection/raise.ts';
import type { ObjectionState } from '../../shared/objection/state.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { parameters } from '../../shared/regulation.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { actors } from './actors.ts';

/** The change that opens an objection to a record. */
export function objectionChange(
  record: RecordState,
  at: Instant,
  id = '00000000-0000-4000-8000-000000000001',
): Change<ObjectionState> {
  const raised = { id, ground: 'error', statement: 'The fine was annulled.' } as const;
  const state = raiseObjection(record, raised, at, parameters.objectionReminderDays.default);
  const data = { record: state.record, ground: state.ground, dueAt: state.dueAt };
  return opening(objectionProcess, state, { type: 'ObjectionRaised', data }, at, actors.subject);
}
