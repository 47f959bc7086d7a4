/** An objection, and a named official's decision on it (Art. 33). */
import type { Client } from '../../../client/src/index.ts';
import { decideObjection, type Objecting, object, readObjection } from '../../../local/acts/object.ts';
import { holds } from '../invariants/broken.ts';
import { day, endAfterDays, hour, minute } from '../people/calendar.ts';
import { citizen, handler, machine } from '../people/callers.ts';
import type { ObjectionFacts, RecordFacts } from '../people/ledger.ts';
import { correction, monthsUnder } from '../people/rows.ts';
import { decideOnce } from './decide.ts';
import type { Tale } from './tale.ts';

const decidedWithinDays = 10;

type Outcome = 'upheld' | 'corrected' | 'deleted';

export async function objectionTale(tale: Tale, record: RecordFacts): Promise<void> {
  const chance = tale.chance('when');
  const latestMs = Math.max(tale.nowMs + hour, Math.min(record.endMs + day, tale.nowMs + 300 * day));
  await tale.until(chance.between(tale.nowMs, latestMs));
  await tale.notAtMidnight();
  const objection = await raise(tale, record);
  if (!objection) return;
  if (!tale.acts('decision', 0.95)) return;
  const { dueMs } = objection;
  if (tale.acts('late', 0.3)) await tale.until(chance.between(dueMs, dueMs + 60 * day));
  else await tale.until(chance.between(tale.nowMs, dueMs - hour));
  await decide(tale, record, objection, ['upheld', 'upheld', 'corrected', 'deleted']);
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
  const objection = await raise(tale, record);
  if (objection) await decide(tale, record, objection, ['corrected']);
}

/** What a measure rests on is found wrong: the designation is deleted, and the measure ends with it. */
export async function deletionTale(tale: Tale, record: RecordFacts): Promise<void> {
  await tale.later(tale.chance('when').between(hour, 40 * day));
  await tale.notAtMidnight();
  if (record.deleted || tale.nowMs > record.endMs - day) return;
  const objection = await raise(tale, record);
  if (objection) await decide(tale, record, objection, ['deleted']);
}

async function raise(tale: Tale, record: RecordFacts): Promise<ObjectionFacts | null> {
  const objecting: Objecting = { record: record.id, ground: 'error', statement: '隐名异议' };
  const ask = { as: citizen(tale.ledger.subject), act: (client: Client) => object(client, objecting) };
  let objection: ObjectionFacts | null = null;
  await tale.change('raise', ask, ({ status, body }) => {
    const gone = record.deleted || tale.nowMs >= record.endMs - minute * 10;
    if (gone && status === 404) return;
    if (neverListed(record, tale.nowMs) && status === 409) return;
    holds(status === 201, '11', `An objection was answered with ${status}`);
    const dueMs = endAfterDays(tale.nowMs, decidedWithinDays);
    holds(Date.parse(body.dueAt) === dueMs, '4', `An objection is due at ${body.dueAt}, not after ten days`);
    objection = { id: body.id, record: record.id, dueMs, decided: null };
    tale.ledger.objections.set(body.id, objection);
    tale.city.lookAround(tale.ledger, dueMs);
    tale.ledger.acknowledge(body.id, 'ObjectionRaised');
    tale.ledger.acknowledge(record.id, 'RecordAnnotated');
  });
  return objection;
}

async function decide(
  tale: Tale,
  record: RecordFacts,
  objection: ObjectionFacts,
  possible: readonly Outcome[],
): Promise<void> {
  const { id } = objection;
  if (tale.acts('by a machine', 0.15)) {
    const body = { outcome: 'upheld', reasons: '理由' } as const;
    const act = (client: Client) => decideObjection(client, id, '"1"', body);
    const ask = { as: machine(handler()), act };
    await tale.refused('13', 'decided by a machine', ask, [403]);
  }
  const officials = tale.acts('two at once', 0.2) ? ['handler-1', 'handler-2'] : ['handler-1'];
  const outcomes = officials.map((official) => tale.chance(official).pick(possible));
  await decideOnce(tale, {
    read: (client) => readObjection(client, id),
    officials: officials.map((official) => handler(official)),
    decide: (client, version, official) => {
      // Of what another objection deleted nothing is left to correct.
      if (record.deleted && outcomes[official] === 'corrected') outcomes[official] = 'deleted';
      const outcome = outcomes[official] ?? 'upheld';
      const corrected = outcome === 'corrected' ? { corrections: correction(record.class, tale.name) } : {};
      return decideObjection(client, id, version, { outcome, reasons: '理由', ...corrected });
    },
    known: (_answer, official) => {
      const outcome = outcomes[official] ?? 'upheld';
      objection.decided = { outcome, official: officials[official] ?? '' };
      if (outcome === 'deleted')
        Object.assign(record, { deleted: true, deletedMs: record.deletedMs ?? tale.nowMs });
      tale.ledger.acknowledge(id, 'ObjectionDecided');
      tale.ledger.acknowledge(record.id, 'AnnotationLifted');
    },
    gone: () => false,
  });
}

/** Whether it was withdrawn, or its notice went back undelivered: then there is nothing to object to. */
const neverListed = ({ exempt, noticeEndMs, deliverByMs, decision }: RecordFacts, atMs: number): boolean =>
  !exempt && (decision?.outcome === 'withdraw' || (noticeEndMs === null && atMs >= (deliverByMs[0] ?? 0)));
