/** Delivery, reply and decision: the steps that people take on a notice (Art. 11). */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { allLatest } from '../../shared/publication/list.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import { hearingOf } from '../../shared/record/hearing.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { civilDateOf, type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import { view } from '../../shared/visibility/visibility.ts';
import type { Found } from '../cases.ts';
import { consentsOf } from '../consented.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { invalidFields, nothingThere, officialNeeded, type Problem, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { notShown, partyTo, settlesUnseen } from '../viewing.ts';
import type { notices } from './contract.ts';

/** The subject acknowledges the notice, or the provider certifies how it was served. */
export async function deliver(request: Request<typeof notices.deliver>, wired: Dependencies) {
  const { method, servedOn, proof } = request.body;
  const absent = method === 'acknowledged' ? [] : absentOf({ servedOn, proof });
  if (absent.length) return invalidFields(absent);
  if (request.principal.role === 'provider' && !request.principal.official) return officialNeeded();
  const { noticePeriodDays } = wired.parameters;
  const on = servedOn ?? civilDateOf(request.now);
  const [published, items] = await Promise.all([
    wired.published('calendars', request.now),
    wired.published('items', request.now),
  ]);
  const calendars = allLatest(published, request.now);
  const served = { method, on, proof: proof ?? null };
  return act(request, wired, { type: 'deliver', ...served, noticePeriodDays, calendars, items });
}

/** The subject replies. */
export async function reply(request: Request<typeof notices.reply>, wired: Dependencies) {
  const { replyDecisionDays } = wired.parameters;
  const { text } = request.body;
  return act(request, wired, { type: 'reply', text, replyDecisionDays, ...(await held(request, wired)) });
}

/** The provider's named official decides on what was replied. */
export async function decide(request: Request<typeof notices.decide>, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  const { outcome, reasons } = request.body;
  const against = await held(request, wired);
  return act(request, wired, { type: 'decide-reply', outcome, reasons, official, ...against });
}

/** What a notice is held against: all that was published while it ran. */
async function held({ now }: Request, { published }: Dependencies) {
  const [calendars, items] = await Promise.all([published('calendars', now), published('items', now)]);
  return { calendars, items };
}

/** What a certificate of service needs and does not name. */
const absentOf = (given: Record<string, string | undefined>): Fault[] =>
  Object.keys(given)
    .filter((field) => !given[field])
    .map((field) => fault(field, 'service-unproven'));

type Step = Extract<RecordCommand, { type: 'deliver' | 'reply' | 'decide-reply' }>;

/** Runs a step on the record of a notice. */
async function act(request: Request & { id: string }, wired: Dependencies, step: Step) {
  const items = await wired.published('items', request.now);
  return perform(request, wired, { record: request.id }, (found) =>
    acted(found, step, request, { ...wired, items }),
  );
}

async function acted(
  { record }: Found<'record'>,
  step: Step,
  request: Request,
  { cases, items }: Pick<Dependencies, 'cases'> & { items: readonly CatalogItem[] },
): Promise<Performed | Problem> {
  const party = record && partyTo(request.principal, record.state);
  if (!party) return nothingThere();
  const consentOf = await consentsOf(cases, [record]);
  const sight = view(record.state, party.viewer, request.now, items, consentOf(record.state));
  if (!('shown' in sight)) {
    // Without sight of it a reply is given in to, and never refused.
    if (step.type !== 'decide-reply' || !settlesUnseen(party.viewer, sight)) {
      return notShown({ record, ...party }, sight);
    }
    if (step.outcome !== 'withdraw') return problem('conflict', 'unseen-only-for-person');
  }
  return commanded(recordProcess, record, step, request, (state, version) => ({
    id: state.id,
    version,
    status: state.status,
    ...nextOf(step, state),
  }));
}

const lastDayOf = (end: Instant | null | undefined) => end && lastDayBefore(end);

/** Until when the other side may do what comes next. */
function nextOf({ type }: Step, state: RecordState): object {
  const { endsAt, decideBy } = hearingOf(state) ?? {};
  switch (type) {
    case 'deliver':
      return { replyUntil: endsAt, replyLastDay: lastDayOf(endsAt) };
    case 'reply':
      return { decideBy, decideLastDay: lastDayOf(decideBy) };
    case 'decide-reply':
      return {};
  }
}
