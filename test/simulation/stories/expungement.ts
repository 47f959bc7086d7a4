/** A record that holds what must not be stored: an official asks that it be expunged, another decides (Art. 16). */
import type { Client } from '../../../client/src/index.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import { askExpungement, decideExpungement, readExpungement } from '../../../local/acts/expunge.ts';
import { readRecord } from '../../../local/acts/read.ts';
import { law } from '../../../shared/regulation.ts';
import { holds } from '../invariants/broken.ts';
import { day, endAfterDays, hour } from '../people/calendar.ts';
import { citizen, machine, provider, providers, supervision } from '../people/callers.ts';
import { type ExpungementFacts, isGone, type RecordFacts } from '../people/ledger.ts';
import { decideOnce } from './decide.ts';
import { commended, fileRecord } from './filing.ts';
import type { Tale } from './tale.ts';

/** On what officials act, what they ask for, and who asks: of a record and of an application alike. */
export const grounds = { document: '销毁文书', reasons: '第十六条' };
export const asking = { information: 'illness-or-medical-history', ...grounds } as const;
export const asker = 'asks-for-it';

/** Such a record has no other tale: what must not be stored is found in what speaks for somebody as well. */
export async function expungementTale(tale: Tale): Promise<void> {
  const record = await fileRecord(tale, commended);
  if (!record) return;
  tale.city.lookAround(tale.ledger, record.endMs);
  // What is filed once more is on its way for weeks.
  await tale.later(tale.chance('when').between(27 * day, 33 * day));
  await tale.notAtMidnight();
  if (record.filedAgain || isGone(record, tale.nowMs + 2 * day)) return;
  const isRefused = tale.acts('refused', 0.3);
  await decidedOf(tale, record, isRefused ? 'refuse' : 'expunge');
  if (!isRefused || !tale.acts('asked again', 0.7)) return;
  await tale.later(day);
  await tale.notAtMidnight();
  if (isGone(record, tale.nowMs + 2 * day)) return;
  // Let stand once, it is kept from nobody by asking again, until that is confirmed.
  tale.aside('again', (aside) => decidedOf(aside, record, 'expunge', false));
}

async function decidedOf(
  tale: Tale,
  record: RecordFacts,
  outcome: 'expunge' | 'refuse',
  isKept = true,
): Promise<void> {
  const facts = await asked(tale, record, isKept);
  if (facts) await settled(tale, record, facts, outcome);
}

/** By when what was asked for between two instants is to be decided, as it says. */
export function dueOf({ id, dueAt }: { id: string; dueAt: string }, fromMs: number, toMs: number): number {
  const dueMs = Date.parse(dueAt);
  const { days } = law.expunging.period;
  holds(
    [fromMs, toMs].some((ms) => dueMs === endAfterDays(ms, days)),
    '4',
    `${id} is to be decided by ${dueAt}`,
  );
  return dueMs;
}

async function asked(tale: Tale, record: RecordFacts, isKept: boolean): Promise<ExpungementFacts | null> {
  const { id, provider: unit } = record;
  const act = (client: Client) => askExpungement(client, id, asking);
  if (tale.acts('by another unit', 0.3)) {
    const other = providers.find((each) => each !== unit) ?? '';
    await tale.refused('13', 'asked by another unit', { as: provider(other), act }, [404]);
  }
  if (tale.acts('by a machine', 0.3))
    await tale.refused('13', 'asked by a machine', { as: machine(provider(unit)), act }, [403]);
  let facts: ExpungementFacts | null = null;
  const fromMs = tale.nowMs;
  await tale.change('ask', { as: provider(unit, asker), act }, ({ status, body }) => {
    holds(status === 201, '11', `An asking was answered with ${status}`);
    const dueMs = dueOf(body, fromMs, tale.nowMs);
    facts = { id: body.id, record: id, provider: unit, unit, dueMs, status: 'asked' };
    tale.ledger.expungements.set(facts.id, facts);
    if (isKept) record.expunging = facts.id;
    tale.ledger.acknowledge(facts.id, 'ExpungementAsked');
    tale.ledger.acknowledge(id, 'ExpungingAsked');
  });
  tale.city.lookAround(tale.ledger, tale.nowMs);
  await tale.refused('11', 'asked twice', { as: provider(unit, asker), act }, [409]);
  return facts;
}

/** Who asked and who filed do not decide, whatever else they are; then supervision does, late now and then. */
async function settled(
  tale: Tale,
  record: RecordFacts,
  facts: ExpungementFacts,
  outcome: 'expunge' | 'refuse',
): Promise<void> {
  const { id } = facts;
  const decides = (client: Client, version: string) =>
    decideExpungement(client, id, version, { outcome, ...grounds });
  for (const official of [asker, record.filedBy]) {
    const as = { ...supervision, officialId: official, officialName: official };
    const version = versionOf(
      await tale.city.door.look({ as, act: (client) => readExpungement(client, id) }),
    );
    const act = (client: Client) => decides(client, version || '"0"');
    await tale.refused('13', `decided by ${official}`, { as, act }, [403]);
  }
  const chance = tale.chance(`${id} decided`);
  if (tale.acts('late', 0.3)) await tale.until(facts.dueMs + chance.between(hour, 10 * day));
  else await tale.later(chance.between(hour, 4 * day));
  await decideOnce(tale, {
    on: record,
    read: (client) => readExpungement(client, id),
    officials: [supervision, { ...supervision, officialId: 'second', officialName: 'second' }].slice(
      0,
      tale.acts('two at once', 0.3) ? 2 : 1,
    ),
    decide: decides,
    known: () => noted(tale, record, facts, outcome),
    gone: () => false,
  });
  tale.city.lookAround(tale.ledger, tale.nowMs);
  if (outcome === 'refuse') return;
  const reads = await tale.city.door.look({
    as: citizen(tale.ledger.subject),
    act: (client) => readRecord(client, record.id),
  });
  const code = 'code' in reads.body ? reads.body.code : null;
  holds(reads.status === 404 && code === 'expunged', '5', `${record.id} is read as ${reads.status} ${code}`);
}

function noted(
  { ledger, nowMs }: Tale,
  record: RecordFacts,
  facts: ExpungementFacts,
  outcome: 'expunge' | 'refuse',
): void {
  const isDone = outcome === 'expunge';
  facts.status = isDone ? 'confirmed' : 'refused';
  record.expunging = null;
  if (isDone) {
    record.deleted = true;
    if (record.overridden === 'unseen') record.overridden = 'expunged';
    record.deletedMs = nowMs;
  } else record.shownAgainMs = nowMs;
  ledger.acknowledge(facts.id, isDone ? 'ExpungementConfirmed' : 'ExpungementRefused');
  ledger.acknowledge(record.id, isDone ? 'RecordExpunged' : 'ExpungingRefused');
}
