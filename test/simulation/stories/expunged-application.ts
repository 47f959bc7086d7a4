/** An application that holds what must not be stored: what it says is destroyed, what it did to its record is not (Art. 16). */
import type { Client } from '../../../client/src/index.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import { readApplication } from '../../../local/acts/apply.ts';
import { askExpungementOf, decideExpungement, readExpungement } from '../../../local/acts/expunge.ts';
import { holds } from '../invariants/broken.ts';
import { day, hour } from '../people/calendar.ts';
import { handler, machine, provider, providers, supervision } from '../people/callers.ts';
import { type ExpungementFacts, isGone, type RecordFacts } from '../people/ledger.ts';
import type { ApplicationFacts } from '../people/marks.ts';
import { heardOf } from './application.ts';
import { takenBack } from './application-decided.ts';
import { decideOnce } from './decide.ts';
import { asker, asking, dueOf, grounds } from './expungement.ts';
import { commended, fileRecord } from './filing.ts';
import { decided, wishMade } from './nondisclosure.ts';
import type { Tale } from './tale.ts';

/** A wish about a record that has no other tale. */
export async function expungedApplicationTale(tale: Tale): Promise<void> {
  const record = await fileRecord(tale, commended);
  if (!record) return;
  tale.city.lookAround(tale.ledger, record.endMs);
  await tale.later(tale.chance('when').between(hour, 20 * day));
  await tale.notAtMidnight();
  if (isGone(record, tale.nowMs + day)) return;
  const facts = await wishMade(tale, record);
  if (!facts) return;
  await tale.refused('11', 'asked for while it is open', { as: handler(asker), act: asks(facts) }, [409]);
  await decided(tale, record, facts);
  if (facts.status !== 'decided') return;
  await tale.later(tale.chance('when asked').between(hour, 20 * day));
  await tale.notAtMidnight();
  const isRefused = tale.acts('refused', 0.3);
  await decidedOf(tale, facts, isRefused ? 'refuse' : 'expunge');
  if (isRefused && tale.acts('asked again', 0.7)) {
    await tale.later(day);
    await decidedOf(tale.chapter('again'), facts, 'expunge', false);
  }
  await goesOn(tale, record, facts);
}

/** What was granted at their wish they take back at their word, whatever became of its words. */
async function goesOn(tale: Tale, record: RecordFacts, facts: ApplicationFacts): Promise<void> {
  if (facts.decided?.outcome !== 'granted' || !tale.acts('back', 0.7)) return;
  await tale.later(tale.chance('back').between(day, 60 * day));
  await takenBack(tale, record, facts);
}

const asks =
  ({ kind, id }: ApplicationFacts) =>
  (client: Client) =>
    askExpungementOf(client, kind, id, asking);

async function decidedOf(
  tale: Tale,
  application: ApplicationFacts,
  outcome: 'expunge' | 'refuse',
  isKept = true,
): Promise<void> {
  const facts = await asked(tale, application, isKept);
  if (facts) await settled(tale, application, facts, outcome);
}

async function asked(
  tale: Tale,
  application: ApplicationFacts,
  isKept: boolean,
): Promise<ExpungementFacts | null> {
  const act = asks(application);
  const of = tale.ledger.records.get(application.record)?.provider ?? null;
  if (tale.acts('by another unit', 0.3)) {
    const other = providers.find((each) => each !== of) ?? '';
    await tale.refused('13', 'asked by another unit', { as: provider(other), act }, [404]);
  }
  if (tale.acts('by a machine', 0.3))
    await tale.refused('13', 'asked by a machine', { as: machine(handler(asker)), act }, [403]);
  let facts: ExpungementFacts | null = null;
  const fromMs = tale.nowMs;
  await tale.change('ask', { as: handler(asker), act }, ({ status, body }) => {
    holds(status === 201, '11', `An asking was answered with ${status}`);
    const dueMs = dueOf(body, fromMs, tale.nowMs);
    facts = { id: body.id, record: null, provider: of, unit: 'management-body', dueMs, status: 'asked' };
    tale.ledger.expungements.set(facts.id, facts);
    if (isKept) application.wording = 'kept-while-asked';
    tale.ledger.acknowledge(facts.id, 'ExpungementAsked');
    heardOf(tale, application, 'ExpungingAsked');
  });
  tale.city.lookAround(tale.ledger, tale.nowMs);
  await tale.refused('11', 'asked twice', { as: handler(asker), act }, [409]);
  return facts;
}

/** Who asked and who decided the application do not decide, whatever else they are; then supervision does, late now and then. */
async function settled(
  tale: Tale,
  application: ApplicationFacts,
  facts: ExpungementFacts,
  outcome: 'expunge' | 'refuse',
): Promise<void> {
  const { id } = facts;
  const decides = (client: Client, version: string) =>
    decideExpungement(client, id, version, { outcome, ...grounds });
  const reads = (client: Client) => readExpungement(client, id);
  for (const official of [asker, application.decided?.official ?? '']) {
    const as = { ...supervision, officialId: official, officialName: official };
    const version = versionOf(await tale.city.door.look({ as, act: reads }));
    const act = (client: Client) => decides(client, version || '"0"');
    await tale.refused('13', `decided by ${official}`, { as, act }, [403]);
  }
  await readWhileAsked(tale, application);
  const chance = tale.chance(`${id} decided`);
  if (tale.acts('late', 0.3)) await tale.until(facts.dueMs + chance.between(hour, 10 * day));
  else await tale.later(chance.between(hour, 4 * day));
  await decideOnce(tale, {
    on: null,
    read: reads,
    officials: [supervision, { ...supervision, officialId: 'second', officialName: 'second' }].slice(
      0,
      tale.acts('two at once', 0.3) ? 2 : 1,
    ),
    decide: decides,
    known: () => noted(tale, application, facts, outcome),
    gone: () => false,
  });
  tale.city.lookAround(tale.ledger, tale.nowMs);
}

/** Supervision reads what it is to decide on. */
async function readWhileAsked(tale: Tale, { kind, id }: ApplicationFacts): Promise<void> {
  const act = (client: Client) => readApplication(client, kind, id);
  const { status, body } = await tale.city.door.look({ as: supervision, act });
  const says = 'statement' in body && body.statement !== null;
  holds(status === 200 && says, '5', `Supervision reads ${id}, which it is to decide on, as ${status}`);
}

function noted(
  tale: Tale,
  application: ApplicationFacts,
  facts: ExpungementFacts,
  outcome: 'expunge' | 'refuse',
): void {
  const isDone = outcome === 'expunge';
  facts.status = isDone ? 'confirmed' : 'refused';
  application.wording = isDone ? 'expunged' : 'as-written';
  tale.ledger.acknowledge(facts.id, isDone ? 'ExpungementConfirmed' : 'ExpungementRefused');
  heardOf(tale, application, isDone ? 'Expunged' : 'ExpungingRefused');
}
