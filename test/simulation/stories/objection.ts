/** An objection, and a named official's decision on it (Art. 33). */
import type { Client } from '../../../client/src/index.ts';
import { decideObjection, type Objecting, object, readObjection } from '../../../local/acts/object.ts';
import { holds } from '../invariants/broken.ts';
import { day, endAfterDays, hour } from '../people/calendar.ts';
import { citizen, handler, machine } from '../people/callers.ts';
import { correcting, type ObjectionFacts, type ObjectionTo, type RecordFacts } from '../people/ledger.ts';
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
  const objection = { ...to, id, dueMs, handler: null, decided: null };
  tale.ledger.objections.set(id, objection);
  tale.city.lookAround(tale.ledger, dueMs);
  tale.ledger.acknowledge(id, 'ObjectionRaised');
  if (to.record) tale.ledger.acknowledge(to.record, 'RecordAnnotated');
  return objection;
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
  const outcomes = officials.map((official) => tale.chance(official).pick(possible));
  await decideOnce(tale, {
    read: (client) => readObjection(client, id),
    officials: officials.map((official) => handler(official)),
    decide: (client, version, official) => {
      // Of what another objection deleted nothing is left to correct.
      if (record?.deleted && outcomes[official] === 'corrected') outcomes[official] = 'deleted';
      const outcome = outcomes[official] ?? 'upheld';
      if (record && outcome === 'corrected') correcting(record);
      return decideObjection(client, id, version, {
        outcome,
        reasons: '理由',
        ...(record && outcome === 'corrected' ? { corrections: correction(record.class, tale.name) } : {}),
        ...(outcome === 'requested' ? { asked: { unit: 'transport', what: '补报' } } : {}),
      });
    },
    known: (_answer, official) => {
      const outcome = outcomes[official] ?? 'upheld';
      objection.decided = { outcome, official: officials[official] ?? '' };
      objection.handler = objection.decided.official;
      if (record && outcome === 'corrected') record.readsOtherwise = 'yes';
      if (record && outcome === 'deleted')
        Object.assign(record, { deleted: true, deletedMs: record.deletedMs ?? tale.nowMs });
      tale.ledger.acknowledge(id, 'ObjectionDecided');
      if (record) tale.ledger.acknowledge(record.id, 'AnnotationLifted');
    },
    gone: () => false,
  });
}
