import { parameterValues } from '../../functions/dependencies.ts';
import { applyForMissing, applyTo, restrictionBy } from '../../shared/application/apply.ts';
import type { Fields } from '../../shared/application/kind.ts';
import { applicationProcesses } from '../../shared/application/process.ts';
import { type ApplicationKind, type Ground, groundsOf } from '../../shared/application/rules.ts';
import { type ApplicationState, eventsOf } from '../../shared/application/state.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import type { RecordState, Restriction } from '../../shared/record/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { actingOn, actors, handlerOfficial } from './actors.ts';
import { allowed } from './allowed.ts';

const first = '00000000-0000-4000-8000-000000000001';

/** What a person brings forward, who says no more than a statement. */
const byPerson = { fields: {}, reporter: null, isMarked: true };

/** The change that opens an application of a kind to a record, of its person. */
export function applicationChange(
  kind: ApplicationKind,
  record: RecordState,
  at: Instant,
  said: { ground?: Ground; fields?: Fields; id?: string } = {},
): Change<ApplicationState> {
  const { ground = groundsOf(kind)[0], fields = {}, id = first } = said;
  if (!ground) throw new Error('A kind has a ground.');
  const brought = { ...byPerson, id, ground, statement: 'The fine was annulled.', fields, now: at };
  const received = applyTo(kind, record, brought, parameterValues());
  if (!received.ok) throw new Error(received.refusal.code);
  return raised(received.value, at);
}

/** The change that opens an objection to a record. */
export function objectionChange(
  record: RecordState,
  at: Instant,
  id = first,
  ground: Ground = 'error',
): Change<ApplicationState> {
  return applicationChange('objection', record, at, { id, ground });
}

/** The change that opens an objection to what is missing about somebody. */
export function missingChange(
  { subject }: Pick<RecordState, 'subject'>,
  at: Instant,
): Change<ApplicationState> {
  const brought = {
    ...byPerson,
    id: first,
    ground: 'omission',
    statement: 'It was granted.',
    now: at,
  } as const;
  const missing = { subject, described: 'The permit of 2026.', place: 'the-keyed-name' };
  return raised(applyForMissing('objection', missing, brought, parameterValues()), at);
}

function raised(state: ApplicationState, at: Instant): Change<ApplicationState> {
  const { record, ground, dueAt } = state;
  const event = { type: eventsOf(state.kind).raised, data: { record, ground, dueAt } };
  return allowed(
    opening(applicationProcesses[state.kind], state, event, at, actingOn(state, actors.subject)),
  );
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
  restriction: restrictionBy(objection, objection.receivedAt),
});

/** What an objection of that identifier does to a record. */
export const restrictionOf = (
  application: string,
  since: Instant,
  dueAt: Instant,
  ground: Ground = 'error',
): Restriction => ({ kind: 'objection', application, ground, mark: 'annotated', since, dueAt });
