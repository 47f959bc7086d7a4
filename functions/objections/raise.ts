import type { CatalogItem } from '../../shared/catalog/items.ts';
import { objectionProcess } from '../../shared/objection/process.ts';
import { raiseObjection } from '../../shared/objection/raise.ts';
import type { ObjectionState } from '../../shared/objection/state.ts';
import { type Change, opening, run } from '../../shared/process/change.ts';
import { recordProcess } from '../../shared/record/process.ts';
import { view } from '../../shared/visibility/visibility.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { etagAfter, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { nothingThere, type Problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { partyTo } from '../viewing.ts';
import type { objections } from './contract.ts';
import { showObjection } from './show.ts';

type Raising = Request<typeof objections.raise>;

/** Receives an objection and annotates the record in the same transaction, so no response shows one without the other. */
export async function raise(request: Raising, wired: Dependencies) {
  const items = await wired.published('items', request.now);
  return perform(request, { ...wired, items }, { record: request.body.record }, raised);
}

function raised(
  { record }: Found<'record'>,
  request: Raising,
  { parameters, items }: Dependencies & { items: readonly CatalogItem[] },
): Performed | Problem {
  const { now, newId, principal } = request;
  const { ground, statement } = request.body;
  const party = record && partyTo(principal, record.state);
  if (!record || party?.viewer.as !== 'subject') return nothingThere();
  if (!('shown' in view(record.state, party.viewer, now, items))) return nothingThere();
  const brought = { id: newId(), ground, statement };
  const objection = raiseObjection(record.state, brought, now, parameters.objectionReminderDays);
  const annotated = run(recordProcess, record, annotate(objection), now, actingOf(principal));
  if (!annotated.ok) return refused(annotated.refusal);
  const { answer, changes: opens } = opened(
    openingOf(objection, request),
    '/v1/objections',
    (state, version) => showObjection(state, version, now),
  );
  const changes = [...opens, annotated.value];
  return { answer: { ...answer, headers: { ...answer.headers, ...etagAfter(changes) } }, changes };
}

const annotate = ({ id, receivedAt, dueAt }: ObjectionState) => ({
  type: 'annotate' as const,
  annotation: { objection: id, since: receivedAt, dueAt },
});

function openingOf(objection: ObjectionState, { now, principal }: Raising): Change<ObjectionState> {
  const { record, ground, dueAt } = objection;
  const event = { type: 'ObjectionRaised' as const, data: { record, ground, dueAt } };
  return opening(objectionProcess, objection, event, now, actingOf(principal));
}
