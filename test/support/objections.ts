import { parameterValues } from '../../functions/dependencies.ts';
import { applyForMissing, applyTo, restrictionBy } from '../../shared/application/apply.ts';
import { applicationProcesses } from '../../shared/application/process.ts';
import type { Ground } from '../../shared/application/rules.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import type { RecordState, Restriction } from '../../shared/record/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { actingOn, actors, handlerOfficial } from './actors.ts';
import { allowed } from './allowed.ts';

const first = '00000000-0000-4000-8000-000000000001';

/** The change that opens an objection to a record. */
export function objectionChange(
  record: RecordState,
  at: Instant,
  id = first,
  ground: Ground = 'error',
): Change<ApplicationState> {
  const brought = { id, ground, statement: 'The fine was annulled.', now: at };
  const received = applyTo('objection', record, brought, parameterValues());
  if (!received.ok) throw new Error(received.refusal.code);
  return raised(received.value, at);
}

/** The change that opens an objection to what is missing about somebody. */
export function missingChange(
  { subject }: Pick<RecordState, 'subject'>,
  at: Instant,
): Change<ApplicationState> {
  const brought = { id: first, ground: 'omission', statement: 'It was granted.', now: at } as const;
  const missing = { subject, described: 'The permit of 2026.', place: 'the-keyed-name' };
  return raised(applyForMissing('objection', missing, brought, parameterValues()), at);
}

function raised(state: ApplicationState, at: Instant): Change<ApplicationState> {
  const { record, ground, dueAt } = state;
  const event = { type: 'ObjectionRaised', data: { record, ground, dueAt } } as const;
  return allowed(opening(applicationProcesses.objection, state, event, at, actingOn(state, actors.subject)));
}

/** The handler in whose hands an open objection to a record is, as a viewer of it. */
export function handling(record: RecordState): Extract<Viewer, { as: 'handler' }> {
  const { state } = objectionChange({ ...record, status: 'active', isDeleted: false }, record.filedAt);
  const handler = { official: handlerOfficial, since: record.filedAt };
  return { as: 'handler', official: handlerOfficial, application: { ...state, handler } };
}

/** What the objection does to its record. */
export const annotating = (objection: ApplicationState): RecordCommand => ({
  type: 'annotate',
  restriction: restrictionBy(objection),
});

/** What an objection of that identifier does to a record. */
export const restrictionOf = (
  application: string,
  since: Instant,
  dueAt: Instant,
  ground: Ground = 'error',
): Restriction => ({ kind: 'objection', application, ground, since, dueAt });
