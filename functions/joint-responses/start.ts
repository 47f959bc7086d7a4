import type { Official } from '../../shared/actor.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { JointMeasure } from '../../shared/joint-response/measures.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import { mayInitiate, startJointResponse } from '../../shared/joint-response/start.ts';
import type { JointResponseState } from '../../shared/joint-response/state.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import { latest } from '../../shared/publication/list.ts';
import { view } from '../../shared/visibility/visibility.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { invalidField, nothingThere, officialNeeded, type Problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { jointResponses } from './contract.ts';
import { showJointResponse } from './show.ts';

type Starting = Request<typeof jointResponses.start>;

/** Starts a joint response against somebody whose designation stands now, for every other unit to see (Art. 24, 25). */
export async function start(request: Starting, wired: Dependencies) {
  const { official, unit } = request.principal;
  if (!official || !unit) return officialNeeded();
  const [items, measures] = await Promise.all([
    wired.published('items', request.now),
    wired.published('measures', request.now),
  ]);
  const measure = latest(measures, request.body.measure, request.now);
  if (!measure) return invalidField('measure', 'not-in-catalog');
  // Before any record is read: nobody learns from it which records there are.
  const may = mayInitiate(measure, unit);
  if (!may.ok) return refused(may.refusal);
  const by = { measure, initiator: unit, official };
  return perform(request, wired, { record: request.body.record }, (found) =>
    started(found, by, request, { parameters: wired.parameters, items, measures }),
  );
}

function started(
  { record }: Found<'record'>,
  by: { measure: JointMeasure; initiator: string; official: Official },
  request: Starting,
  { parameters, items, measures }: Pick<Dependencies, 'parameters'> & Pick<Catalog, 'items' | 'measures'>,
): Performed | Problem {
  const { body, now, newId } = request;
  const viewer = { as: 'joint-response' as const, unit: by.initiator, record: body.record };
  if (!record || !('shown' in view(record.state, viewer, now, items))) return nothingThere();
  const asked = { ...by, id: newId(), reason: body.reason };
  const outcome = startJointResponse(record.state, asked, now, parameters.jointResponseDays);
  if (!outcome.ok) return refused(outcome.refusal);
  return opened(openingOf(outcome.value, request), '/v1/joint-responses', (state, version) =>
    showJointResponse(state, version, 'all', {}, now, measures),
  );
}

function openingOf(state: JointResponseState, { now, principal }: Starting): Change<JointResponseState> {
  const { record, measure, dueAt, asks } = state;
  const data = { record, measure, units: asks.map(({ unit }) => unit), dueAt };
  const event = { type: 'JointResponseStarted' as const, data };
  return opening(jointResponseProcess, state, event, now, actingOf(principal));
}
