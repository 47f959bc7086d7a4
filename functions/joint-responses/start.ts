import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { JointMeasure } from '../../shared/joint-response/measures.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import { asItStands } from '../../shared/joint-response/standing.ts';
import {
  type JointResponseRequest,
  mayInitiate,
  startJointResponse,
} from '../../shared/joint-response/start.ts';
import type { JointResponseState } from '../../shared/joint-response/state.ts';
import { type Outcome, refuse } from '../../shared/outcome.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { saidNotCollected } from '../../shared/prohibited/said.ts';
import { latest } from '../../shared/publication/list.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { activeUnit } from '../../shared/units/register.ts';
import { view } from '../../shared/visibility/visibility.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { opened } from '../http/commanded.ts';
import { etag, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import {
  invalidField,
  invalidFields,
  nothingThere,
  officialNeeded,
  type Problem,
  problem,
  refused,
} from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { jointResponses } from './contract.ts';
import { measuresOn } from './on-record.ts';
import { nothingSaid, showJointResponse } from './show.ts';

type Starting = Request<typeof jointResponses.start>;

/** Starts a joint response against somebody whose designation stands now, for every other unit to see (Art. 24, 25). */
export async function start(request: Starting, wired: Dependencies) {
  const { official, unit } = request.principal;
  if (!official || !unit) return officialNeeded();
  const [items, measures, units, lists] = await Promise.all([
    wired.published('items', request.now),
    wired.published('measures', request.now),
    wired.published('units', request.now),
    wired.published('word-lists', request.now),
  ]);
  if (!activeUnit(units, unit, request.now)) return problem('not-yours', 'unit-not-registered');
  const measure = latest(measures, request.body.measure, request.now);
  if (!measure) return invalidField('measure', 'not-in-catalog');
  // Before any record is read: nobody learns from it which records there are.
  const may = mayInitiate(measure, unit);
  if (!may.ok) return refused(may.refusal);
  const said = saidNotCollected({ reason: request.body.reason }, findBy(lists, request.now));
  if (said.length > 0) return invalidFields(said);
  const by = { measure, initiator: unit, official };
  return perform(request, wired, { record: request.body.record }, (found) =>
    started(found, by, request, { ...wired, items, measures }),
  );
}

type By = Pick<JointResponseRequest, 'measure' | 'initiator' | 'official'>;

async function started(
  { record }: Found<'record'>,
  by: By,
  request: Starting,
  {
    cases,
    parameters,
    items,
    measures,
  }: Pick<Dependencies, 'cases' | 'parameters'> & Pick<Catalog, 'items' | 'measures'>,
): Promise<Performed | Problem> {
  const { body, now, newId } = request;
  if (!record || !maySee(record.state, by, now, items)) return nothingThere();
  const asked = { ...by, id: newId(), reason: body.reason };
  const outcome = startJointResponse(record.state, asked, now, parameters);
  if (!outcome.ok) return refused(outcome.refusal);
  // What earlier releases began holds nothing: it is found by reading.
  for await (const { state } of measuresOn(cases, record.state.id)) {
    if (state.measure === by.measure.id && !asItStands(state, record.state, now, items).end)
      return openAlready();
  }
  const opens = openingOf(outcome.value, by.measure, request);
  if (!opens.ok) return refused(opens.refusal);
  const { answersFor: reader } = request.principal;
  const { answer, changes } = opened(opens.value, '/v1/joint-responses', (state, version) =>
    showJointResponse({ state, version, reader, said: nothingSaid }, now, measures),
  );
  return {
    answer: { ...answer, headers: { ...answer.headers, ...etag(1, record.seq) } },
    changes,
    unchanged: [record],
    taken: openAlready(),
  };
}

const openAlready = (): Problem => refused(refuse('measure-already-open').refusal);

/**
 * Whether a unit may see a record as one that its measure would rest on: in effect now, and of the conduct that the
 * measure answers, or its own. Of any other it learns no more than of none.
 */
function maySee(
  record: RecordState,
  { measure, initiator: unit }: By,
  now: Instant,
  items: readonly CatalogItem[],
): boolean {
  const viewer = { as: 'joint-response' as const, unit, record: record.id };
  const isItsToKnow = record.item === measure.conduct || record.provider === unit;
  return isItsToKnow && 'shown' in view(record, viewer, now, items);
}

function openingOf(
  state: JointResponseState,
  { initiatingUnits }: JointMeasure,
  { now, principal }: Starting,
): Outcome<Change<JointResponseState>> {
  const { record, measure, dueAt, asks, subject } = state;
  const data = { record, measure, units: asks.map(({ unit }) => unit), dueAt };
  const event = { type: 'JointResponseStarted' as const, data };
  const concerned = { subject, units: { designator: initiatingUnits } };
  return opening(jointResponseProcess, state, event, now, actingOf(principal), concerned);
}
