/** What is done alike to applications of every kind that were made: claimed, given to another, decided, taken back (Art. 33 to 37, 53). */
import type { Client } from '../../../client/src/index.ts';
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import { type Answered, versionOf } from '../../../local/acts/answered.ts';
import {
  assignApplication,
  claimApplication,
  readApplication,
  releaseApplication,
  takeBack,
} from '../../../local/acts/apply.ts';
import { page } from '../../../local/acts/read.ts';
import { holds } from '../invariants/broken.ts';
import { clocksApartMs } from '../people/calendar.ts';
import { citizen, handler, machine, provider, providers, supervision } from '../people/callers.ts';
import type { Ask } from '../people/door.ts';
import { isGone, type RecordFacts } from '../people/ledger.ts';
import { inQuery, readList } from '../people/lists.ts';
import { type ApplicationFacts, type Kept, mark } from '../people/marks.ts';
import { heardOf, letGo, type Received, stands } from './application.ts';
import { bothAtOnce } from './at-once.ts';
import { decideOnce } from './decide.ts';
import type { Tale } from './tale.ts';

/** Who of the unit that decides an application does so. */
export const officialFor = (
  { kind, decidedBy, handler: official }: ApplicationFacts,
  number = 1,
): AuthorizerContext =>
  kind === 'repair'
    ? provider(decidedBy, official ?? `${decidedBy}-official-${number}`)
    : handler(official ?? `handler-${number}`);

/** Some claim it as soon as it is there, not one of another unit; some give it back; supervision gives some to another. */
export async function inHands(tale: Tale, facts: ApplicationFacts): Promise<void> {
  const { id, kind } = facts;
  const claims = (client: Client) => claimApplication(client, kind, id);
  if (tale.acts('claimed by another unit', 0.3)) {
    const other = providers.find((unit) => unit !== facts.decidedBy) ?? '';
    await tale.refused('13', 'claimed by another unit', { as: provider(other), act: claims }, [403, 404]);
  }
  if (!tale.acts('claim', 0.6)) return;
  if (tale.acts('claimed by a machine', 0.2)) {
    await tale.refused('13', 'claimed by a machine', { as: machine(officialFor(facts)), act: claims }, [403]);
  }
  const by = [officialFor(facts, 1), officialFor(facts, 2)];
  const asks = by.map((as): Ask => ({ as, act: claims }));
  await bothAtOnce(tale, 'claim', asks, 0.3, (_, index) => {
    facts.handler = by[index]?.officialId ?? null;
    heardOf(tale, facts, 'Claimed');
  });
  if (tale.acts('give back', 0.2)) {
    const act = (client: Client) => releaseApplication(client, kind, id);
    await tale.change('release', { as: officialFor(facts), act }, ({ status }) => {
      holds(status === 201, 'claims', `Giving ${id} back was answered with ${status}`);
      facts.handler = null;
      heardOf(tale, facts, 'Released');
    });
  }
  if (tale.acts('reassigned', 0.2)) await reassigned(tale, facts);
}

async function reassigned(tale: Tale, facts: ApplicationFacts): Promise<void> {
  const { id, kind, decidedBy, handler: before } = facts;
  const possible =
    kind === 'repair' ? [1, 2].map((n) => `${decidedBy}-official-${n}`) : ['handler-1', 'handler-2'];
  const official = possible.find((each) => each !== before) ?? '';
  const body = { official: { id: official, name: official }, reason: '改派' };
  const act = (client: Client) => assignApplication(client, kind, id, body);
  await tale.change('assign', { as: supervision, act }, ({ status }) => {
    holds(status === 201, 'claims', `Giving ${id} to another was answered with ${status}`);
    facts.handler = official;
    heardOf(tale, facts, 'Assigned');
  });
}

/** A decision as an official takes it. */
interface Deciding {
  act(client: Client, version: string): Promise<Answered>;
  outcome: string;
  /** What a granted one leaves on the record; null where nothing is left. */
  leaves: Exclude<Kept, 'suspended' | 'expunging'> | null;
}

/** Decides an application, as one official or two at once. Whether it was decided. */
export async function decidedOn(
  tale: Tale,
  record: RecordFacts,
  facts: ApplicationFacts,
  { act, outcome, leaves }: Deciding,
): Promise<boolean> {
  const { id, kind } = facts;
  const fromMs = tale.nowMs - clocksApartMs;
  const both = facts.handler === null && tale.acts('two at once', 0.25);
  const officials = both ? [officialFor(facts, 1), officialFor(facts, 2)] : [officialFor(facts)];
  const confirms = outcome === 'confirmed';
  const { ledger } = tale;
  ledger.pending++;
  if (leaves) record.keeping++;
  try {
    let isDecided = false;
    await decideOnce(tale, {
      on: record,
      read: (client) => readApplication(client, kind, id),
      officials,
      decide: act,
      known: ({ body }, index) => {
        isDecided = true;
        const official = officials[index]?.officialId ?? '';
        facts.handler ??= official;
        if (confirms) {
          facts.begun = true;
          heardOf(tale, facts, 'Confirmed');
          stands(tale, record, facts, (body as Received).markedAt);
          return;
        }
        facts.status = 'decided';
        facts.decided = { outcome, official };
        heardOf(tale, facts, 'Decided');
        if (!leaves) letGo(tale, record, facts);
      },
      // What was deleted, withdrawn or is over is confirmed by nobody.
      gone: () => confirms && isGone(record, tale.nowMs),
    });
    if (isDecided && leaves) await granted(tale, record, facts, leaves, fromMs);
    return isDecided;
  } finally {
    if (leaves) record.keeping--;
    ledger.pending--;
    tale.city.changed(ledger);
  }
}

/** What is granted stands on the record, whoever has taken that back by now; of what was deleted meanwhile, nothing does. */
async function granted(
  tale: Tale,
  record: RecordFacts,
  facts: ApplicationFacts,
  leaves: 'repaired' | 'undisclosed',
  fromMs: number,
): Promise<void> {
  const event = leaves === 'repaired' ? 'RecordRepaired' : 'RecordWithheld';
  const isUncertain = record.deciding > 0 || isGone(record, tale.nowMs);
  if (isUncertain && !(await stoodIn(tale, record, event))) return letGo(tale, record, facts);
  tale.ledger.acknowledge(record.id, event);
  mark(record, facts, leaves, tale.nowMs);
  tale.city.lookAround(tale.ledger, tale.nowMs);
  if (leaves !== 'repaired') return;
  const { provider: by } = record;
  const seenBefore = { record: record.id, because: 'repaired' as const, fromMs, toMs: tale.nowMs };
  tale.city.sightings.turnedOut(tale.ledger, {
    ...seenBefore,
    by: [by, tale.city.door.tokenOf(provider(by)).unit],
  });
}

/** Whether something happened to a record: asked of its history where two things at once may each have come first. */
async function stoodIn(tale: Tale, { id }: RecordFacts, event: string): Promise<boolean> {
  const as = citizen(tale.ledger.subject);
  const entries = await readList(
    'own history',
    async (goOn) =>
      (await tale.city.door.look({ as, act: (client) => page(client, '/v1/me/history', inQuery(goOn)) }))
        .body,
    tale.chance('history'),
    ({ case: of, seq }) => `${of} ${seq}`,
  );
  return entries.some((entry) => entry.case === id && entry.type === event);
}

/** Its subject takes an application back, or what was granted at their wish. */
export async function takenBack(tale: Tale, record: RecordFacts, facts: ApplicationFacts): Promise<void> {
  const { id, kind } = facts;
  if (kind === 'suspension') return;
  const act = (client: Client) => takeBack(client, kind, id);
  await tale.change('take back', { as: citizen(tale.ledger.subject), act }, ({ status }) => {
    holds(status === 201, '11', `Taking ${id} back was answered with ${status}`);
    facts.status = 'withdrawn';
    heardOf(tale, facts, 'Withdrawn');
    letGo(tale, record, facts);
  });
}

/** Tries a decision that is not somebody's to take, or not yet, on the version that those read who may. */
export async function notDecidedBy(
  tale: Tale,
  what: string,
  facts: ApplicationFacts,
  as: AuthorizerContext,
  act: (client: Client, version: string) => Promise<Answered>,
  promise = '13',
  statuses = [403, 404, 412],
): Promise<void> {
  const reading = {
    as: officialFor(facts),
    act: (client: Client) => readApplication(client, facts.kind, facts.id),
  };
  const version = versionOf(await tale.city.door.look(reading)) || '"0"';
  // What else is open to the record may have moved it meanwhile.
  await tale.refused(promise, what, { as, act: (client) => act(client, version) }, statuses);
}
