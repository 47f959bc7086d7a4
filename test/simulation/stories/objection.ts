/** An objection, and a named official's decision on it (Art. 33). */
import type { Client } from '../../../client/src/index.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import {
  answerAsking,
  decideObjection,
  type Objecting,
  object,
  readObjection,
} from '../../../local/acts/object.ts';
import { readRecord } from '../../../local/acts/read.ts';
import { correctRecord } from '../../../local/acts/record.ts';
import type { ParameterValues } from '../../../shared/regulation.ts';
import { holds } from '../invariants/broken.ts';
import { day, endAfterDays, hour } from '../people/calendar.ts';
import { citizen, handler, machine, provider } from '../people/callers.ts';
import {
  correcting,
  isHeard,
  type ObjectionFacts,
  type ObjectionTo,
  type RecordFacts,
} from '../people/ledger.ts';
import { correction, monthsUnder } from '../people/rows.ts';
import { decideOnce } from './decide.ts';
import { decidingOfficials, handled, notByAnother, reassigned } from './handling.ts';
import type { Tale } from './tale.ts';

const decidedWithinDays = 10;

type Outcome = 'upheld' | 'corrected' | 'deleted' | 'requested' | 'rejected';

/** To whatever is on record: before it takes effect, while it has effect, and after it was withdrawn or has ended. */
export async function objectionTale(tale: Tale, record: RecordFacts): Promise<void> {
  const chance = tale.chance('when');
  const afterEnd = tale.acts('after its end', 0.2);
  const earliestMs = afterEnd ? Math.max(record.endMs, tale.nowMs) : tale.nowMs;
  const latestMs = Math.max(
    earliestMs + hour,
    Math.min(record.endMs + (afterEnd ? 60 : 1) * day, earliestMs + 300 * day),
  );
  await tale.until(chance.between(earliestMs, latestMs));
  await tale.notAtMidnight();
  const ground = chance.pick(['error', 'error', 'omission', 'other-situation', 'privacy'] as const);
  const objection = await raise(tale, { record: record.id, ground, statement: '隐名异议' }, record);
  if (objection) await decided(tale, objection, record, ['upheld', 'upheld', 'corrected', 'deleted']);
}

/** To what is missing. */
export const missingTale = (tale: Tale): Promise<void> =>
  objectToMissing(tale, `应当记录的表彰（${tale.chance('what').between(1, 2)}）`);

/** Sometimes again once it is decided, or while it is open: then it is given back. */
async function objectToMissing(tale: Tale, missing: string): Promise<void> {
  await tale.notAtMidnight();
  const objection = await raise(tale, { missing, statement: '隐名异议' }, null);
  if (!objection) return;
  await decided(tale, objection, null, ['requested', 'rejected']);
  if (objection.asking) tale.aside('asking', (aside) => answerTale(aside, objection));
  if (tale.acts('again', 0.4)) tale.aside('again', (aside) => objectToMissing(aside, missing));
}

/** What is wrong in a record is found once its item is recorded for less: the correction leaves its own period. */
export async function correctionTale(tale: Tale, record: RecordFacts): Promise<void> {
  const { filedUnder } = record;
  const effectiveMs = await tale.city.publications.nextEffect(
    (version) =>
      version.id === filedUnder.id &&
      monthsUnder(record.class, version) < monthsUnder(record.class, filedUnder),
  );
  await tale.until(effectiveMs + hour);
  await tale.notAtMidnight();
  if (record.deleted || tale.nowMs > record.endMs - day) return;
  const objecting = { record: record.id, ground: 'error', statement: '隐名异议' } as const;
  const objection = await raise(tale, objecting, record);
  if (objection) await decide(tale, objection, record, ['corrected']);
}

/** What a measure rests on is found wrong: the designation is deleted, and the measure ends with it. */
export async function deletionTale(tale: Tale, record: RecordFacts): Promise<void> {
  await tale.later(tale.chance('when').between(hour, 40 * day));
  await tale.notAtMidnight();
  if (record.deleted || tale.nowMs > record.endMs - day) return;
  const objecting = { record: record.id, ground: 'error', statement: '隐名异议' } as const;
  const objection = await raise(tale, objecting, record);
  if (objection) await decide(tale, objection, record, ['deleted']);
}

/** Brings an objection, sometimes with several clicks at once; null where another one is given back. */
async function raise(
  tale: Tale,
  objecting: Objecting,
  record: RecordFacts | null,
): Promise<ObjectionFacts | null> {
  const ask = { as: citizen(tale.ledger.subject), act: (client: Client) => object(client, objecting) };
  const clicks = tale.acts('several clicks', 0.3) ? 3 : 1;
  let raised: ObjectionFacts | null = null;
  await Promise.all(
    Array.from({ length: clicks }, (_, nth) =>
      tale.change(`raise-${nth + 1}`, ask, ({ status, body }) => {
        // What was deleted is at last archived, as everything is.
        if (record?.deleted && status === 409) return;
        holds([200, 201].includes(status), '11', `An objection was answered with ${status}`);
        const { ground, missing } = body;
        const to = { record: body.record, missing, ground };
        const isSame = to.record === (objecting.record ?? null) && to.missing === (objecting.missing ?? null);
        holds(isSame, 'once', `An objection was answered with ${body.id}, which is to something else`);
        if (status === 200) tale.ledger.givenBack.set(body.id, to);
        else raised = entered(tale, to, body);
      }),
    ),
  );
  return raised;
}

function entered(tale: Tale, to: ObjectionTo, { id, dueAt }: { id: string; dueAt: string }): ObjectionFacts {
  const dueMs = endAfterDays(tale.nowMs, decidedWithinDays);
  holds(Date.parse(dueAt) === dueMs, '4', `An objection is due at ${dueAt}, not after ten days`);
  const objection = { ...to, id, dueMs, handler: null, decided: null, asking: null };
  tale.ledger.objections.set(id, objection);
  tale.city.lookAround(tale.ledger, dueMs);
  tale.ledger.acknowledge(id, 'ObjectionRaised');
  if (to.record) tale.ledger.acknowledge(to.record, 'RecordAnnotated');
  return objection;
}

/** Until when a unit that was asked answers: as many days as a deployment has it. */
function askingOf(
  tale: Tale,
  unit: string,
  body: unknown,
  periods: readonly ParameterValues[],
): NonNullable<ObjectionFacts['asking']> {
  const { decision } = body as { decision: { answerBy: string } };
  const answerByMs = Date.parse(decision.answerBy);
  const lawful = periods.some(
    ({ missingFilingDays }) => answerByMs === endAfterDays(tale.nowMs, missingFilingDays),
  );
  holds(lawful, '4', `A unit is asked until ${decision.answerBy}, which is not when it must`);
  tale.city.lookAround(tale.ledger, answerByMs);
  return { unit, answerByMs, answered: false };
}

/** The unit that was asked says that it has filed what is missing, or why not: in time, late, or never. */
async function answerTale(tale: Tale, objection: ObjectionFacts): Promise<void> {
  const { asking, id } = objection;
  if (!asking || !tale.acts('answer', 0.8)) return;
  const { unit, answerByMs } = asking;
  const chance = tale.chance('answer');
  if (tale.acts('late', 0.3)) await tale.until(chance.between(answerByMs, answerByMs + 30 * day));
  else await tale.until(chance.between(tale.nowMs, Math.max(tale.nowMs, answerByMs - hour)));
  const by = (as: string) => ({
    as: provider(as),
    act: (client: Client) => answerAsking(client, id, { outcome: 'filed', action: '已补报' }),
  });
  if (tale.acts('by another unit', 0.3)) {
    await tale.refused('13', 'answered by another unit', by('market-regulation'), [404]);
  }
  await tale.change('answer', by(unit), ({ status }) => {
    holds(status === 201, '11', `An answer of a unit that was asked was answered with ${status}`);
    asking.answered = true;
    tale.ledger.acknowledge(id, 'ObjectionAskingAnswered');
  });
}

/** It is decided in time, or late, or never. */
async function decided(
  tale: Tale,
  objection: ObjectionFacts,
  record: RecordFacts | null,
  possible: readonly Outcome[],
): Promise<void> {
  await handled(tale, objection);
  if (!tale.acts('decision', 0.95)) return;
  const chance = tale.chance('when decided');
  const { dueMs } = objection;
  if (tale.acts('late', 0.3)) await tale.until(chance.between(dueMs, dueMs + 60 * day));
  else await tale.until(chance.between(tale.nowMs, dueMs - hour));
  await decide(tale, objection, record, possible);
}

async function decide(
  tale: Tale,
  objection: ObjectionFacts,
  record: RecordFacts | null,
  possible: readonly Outcome[],
): Promise<void> {
  const { id } = objection;
  if (tale.acts('by a machine', 0.15)) {
    const body = { outcome: 'upheld', reasons: '理由' } as const;
    const act = (client: Client) => decideObjection(client, id, '"1"', body);
    const ask = { as: machine(handler()), act };
    await tale.refused('13', 'decided by a machine', ask, [403]);
  }
  await reassigned(tale, objection);
  await notByAnother(tale, objection);
  const officials = decidingOfficials(tale, objection);
  const outcomes = officials.map((official) => tale.picks(tale.chance(official), possible));
  const asked = tale.chance('asked').pick(['transport', 'housing'] as const);
  const periods = [tale.city.simulated.deployment.parameters];
  await decideOnce(tale, {
    on: record,
    read: (client) => readObjection(client, id),
    officials: officials.map((official) => handler(official)),
    decide: (client, version, official) => {
      // Of what another objection deleted nothing is left to correct.
      if (record?.deleted && outcomes[official] === 'corrected') outcomes[official] = 'deleted';
      // Other words would give whoever may reply the whole period anew, which no story waits for.
      if (record && isHeard(record, tale.nowMs) && outcomes[official] === 'corrected')
        outcomes[official] = 'upheld';
      const outcome = outcomes[official] ?? 'upheld';
      if (record && outcome === 'corrected') {
        correcting(record);
        record.isSettled = true;
      }
      return decideObjection(client, id, version, {
        outcome,
        reasons: '理由',
        ...(record && outcome === 'corrected' ? { corrections: correction(record.class, tale.name) } : {}),
        ...(outcome === 'requested' ? { asked: { unit: asked, what: '补报' } } : {}),
      });
    },
    known: ({ body }, official) => {
      const outcome = outcomes[official] ?? 'upheld';
      objection.decided = { outcome, official: officials[official] ?? '', atMs: tale.nowMs };
      objection.handler = objection.decided.official;
      if (record && outcome === 'corrected') record.readsOtherwise = 'yes';
      periods.push(tale.city.simulated.deployment.parameters);
      if (outcome === 'requested') objection.asking = askingOf(tale, asked, body, periods);
      if (record && outcome === 'deleted')
        Object.assign(record, { deleted: true, deletedMs: record.deletedMs ?? tale.nowMs });
      tale.ledger.acknowledge(id, 'ObjectionDecided');
      if (record) tale.ledger.acknowledge(record.id, 'AnnotationLifted');
    },
    gone: () => false,
  });
  if (record && objection.decided?.outcome === 'corrected') await undone(tale, record);
}

/** Its unit, by a colleague of who filed it, would write otherwise what was corrected on an objection. */
async function undone(tale: Tale, record: RecordFacts): Promise<void> {
  if (!tale.acts('undone by its unit', 0.3)) return;
  const official = [1, 2]
    .map((number) => `${record.provider}-official-${number}`)
    .find((each) => each !== record.filedBy);
  const as = provider(record.provider, official);
  const read = { as, act: (client: Client) => readRecord(client, record.id) };
  const version = versionOf(await tale.city.door.look(read)) || '"0"';
  const corrections = correction(record.class, `${tale.name}/undone`);
  const body = { document: '更正文书', reason: '录入有误', corrections };
  const act = (client: Client) => correctRecord(client, record.id, version, body);
  await tale.refused('13', 'undone by its unit', { as, act }, [403, 404, 409, 412]);
}
