/** Repair: asked for from its first day on, decided by another official of the unit that filed the record (Art. 34). */
import type { Client } from '../../../client/src/index.ts';
import { askForRepair, decideRepair, type RepairDecision } from '../../../local/acts/apply.ts';
import { inquire } from '../../../local/acts/inquire.ts';
import { givePledge } from '../../../local/acts/pledge.ts';
import { addDays } from '../../../shared/time/civil.ts';
import { holds } from '../invariants/broken.ts';
import { dateOf, day, endAfterDays, endAfterMonths, hour } from '../people/calendar.ts';
import { citizen, machine, procurement, provider, providers } from '../people/callers.ts';
import { isGone, type RecordFacts, tookEffect } from '../people/ledger.ts';
import { type ApplicationFacts, repairedSince } from '../people/marks.ts';
import { type Subject, subjectOf } from '../people/population.ts';
import { made } from './application.ts';
import { decidedOn, inHands, notDecidedBy, takenBack } from './application-decided.ts';
import type { Tale } from './tale.ts';

/** For how many months it is waited, from the document on. */
const waitedMonths = { general: 3, serious: 12, designation: 12 } as const;
const decidedWithinDays = 10;

const conditions = ['conduct-corrected', 'duties-performed', 'pledge-given'] as const;

export async function repairTale(tale: Tale, record: RecordFacts): Promise<void> {
  if (record.class === 'commendation' || record.class === 'licence' || record.class === 'compulsory') return;
  const firstMs = endAfterMonths(record.decidedOn, waitedMonths[record.class]);
  if (tale.acts('too early', 0.6)) await tooEarly(tale, record, firstMs);
  await tale.until(firstMs + tale.chance('when').between(hour, 30 * day));
  while (tale.nowMs < record.endMs - 3 * day && !hasSettled(tale, record)) await tale.later(10 * day);
  await tale.notAtMidnight();
  if (!mayApply(tale, record)) return;
  await unlawful(tale, record);
  await unlawfulPledge(tale, record);
  if (!mayApply(tale, record)) return;
  await asked(tale, record);
}

const hasSettled = (tale: Tale, record: RecordFacts): boolean => {
  const sinceMs = tookEffect(record, tale.nowMs);
  return sinceMs !== null && sinceMs + 3 * hour < tale.nowMs;
};

const mayApply = (tale: Tale, record: RecordFacts): boolean =>
  hasSettled(tale, record) &&
  tale.nowMs < record.endMs - 2 * day &&
  !isGone(record, tale.nowMs) &&
  repairedSince(record) === null;

/** On the last day of the period it is refused, and said when to come; as often as it is tried. */
async function tooEarly(tale: Tale, record: RecordFacts, firstMs: number): Promise<void> {
  await tale.until(firstMs - tale.chance('too early').between(hour, 20 * hour));
  if (tale.nowMs >= firstMs || !mayApply(tale, record)) return;
  const first = dateOf(firstMs);
  const { status, problem } = await tale.city.door.send(`${tale.name}/too early`, asking(tale, record));
  const isSaid = status === 422 && JSON.stringify(problem).includes(first);
  const isOver = [404, 409].includes(status) && record.deciding > 0;
  holds(isSaid || isOver, '5', `Repair before ${first} was answered with ${status}`);
  tale.city.changed(tale.ledger);
}

const asking = ({ ledger, nowMs }: Tale, { id, decidedOn }: RecordFacts, more: object = {}) => ({
  as: citizen(ledger.subject),
  act: (client: Client) =>
    askForRepair(client, {
      record: id,
      statement: '隐名申请',
      corrected: '隐名整改',
      performed: '隐名履行',
      performedOn: decidedOn < dateOf(nowMs) ? decidedOn : dateOf(nowMs),
      pledge: '隐名承诺',
      ...more,
    }),
});

/** Nobody asks for another, nor without what it takes. */
async function unlawful(tale: Tale, record: RecordFacts): Promise<void> {
  const { act } = asking(tale, record);
  if (tale.acts('by a stranger', 0.2)) {
    const stranger = citizen(subjectOf(tale.city.simulated.keys, tale.ledger.subject.index + 1));
    await tale.refused('13', 'repair asked for by a stranger', { as: stranger, act }, [404]);
  }
  if (tale.acts('without a pledge', 0.2)) {
    const without = asking(tale, record, { pledge: undefined });
    await tale.refused('5', 'repair without a pledge', without, [404, 409, 422]);
  }
}

/** Behind all subjects that a run has; nobody looks at what such a firm has pledged. */
const anotherFirm = 5_000_000;

const pledging = (tale: Tale, subject: Subject, what: string, lastDay: string) => ({
  as: citizen(subject),
  act: (client: Client) =>
    givePledge(client, {
      subject: { kind: subject.kind, code: subject.code },
      name: subject.name,
      matter: 'credit-repair',
      text: `不再发生同类失信行为（${tale.name}/${what}）`,
      lastDay,
    }),
});

/** The subject pledges, so that repair may rest on it; null where that was not taken. */
async function pledged(tale: Tale, what: string, lastDay: string): Promise<string | null> {
  const { ledger } = tale;
  const answer = await tale.change(
    what,
    pledging(tale, ledger.subject, what, lastDay),
    ({ status, body }) => {
      if (status !== 201) return;
      ledger.pledges.add(body.id);
      ledger.acknowledge(body.id, 'PledgeGiven');
    },
  );
  return answer.status === 201 ? answer.body.id : null;
}

/** Nobody rests on what another has pledged, nor on what is over. */
async function unlawfulPledge(tale: Tale, record: RecordFacts): Promise<void> {
  const by = (pledgeId: string) => asking(tale, record, { pledge: undefined, pledgeId });
  if (tale.acts('another’s pledge', 0.1)) {
    const other = subjectOf(tale.city.simulated.keys, anotherFirm + tale.ledger.subject.index);
    const ask = pledging(tale, other, 'of another', addDays(dateOf(tale.nowMs), 20));
    const { status, body } = await tale.city.door.send(`${tale.name}/of another`, ask);
    if (status === 201) await tale.refused('5', 'repair by another’s pledge', by(body.id), [404, 409, 422]);
  }
  if (tale.acts('pledge over', 0.1)) {
    const short = await pledged(tale, 'over by then', dateOf(tale.nowMs));
    await tale.later(day);
    await tale.notAtMidnight();
    if (short) await tale.refused('5', 'repair by a pledge that is over', by(short), [404, 409, 422]);
  }
}

/** Asked for, sometimes by a pledge on record, and once more on new facts where it was refused or taken back. */
async function asked(tale: Tale, record: RecordFacts): Promise<void> {
  const lastDay = addDays(dateOf(tale.nowMs), tale.chance('pledge').between(20, 400));
  const pledgeId = tale.acts('by a pledge', 0.3) ? await pledged(tale, 'pledge', lastDay) : null;
  const facts = await made(tale, record, {
    kind: 'repair',
    ...asking(tale, record, pledgeId ? { pledge: undefined, pledgeId } : {}),
    ground: 'conduct-corrected',
    dueMs: () => endAfterDays(tale.nowMs, decidedWithinDays),
    reporting: null,
  });
  if (!facts) return;
  await inHands(tale, facts);
  if (tale.acts('taken back', 0.15)) {
    await tale.later(tale.chance('taken back').between(hour, 20 * day));
    await takenBack(tale, record, facts);
  } else if (tale.acts('decision', 0.9)) {
    await decided(tale, record, facts);
  } else return;
  if (repairedSince(record) !== null) return refusedAgain(tale, record);
  await tale.later(tale.chance('again').between(day, 20 * day));
  await tale.notAtMidnight();
  if (mayApply(tale, record) && tale.acts('again', 0.8)) tale.aside('again', (aside) => asked(aside, record));
}

async function decided(tale: Tale, record: RecordFacts, facts: ApplicationFacts): Promise<void> {
  const chance = tale.chance('when decided');
  const { dueMs, id } = facts;
  if (tale.acts('late', 0.3)) await tale.until(chance.between(dueMs + hour, dueMs + 40 * day));
  else await tale.until(chance.between(tale.nowMs, dueMs - hour));
  await tale.notAtMidnight();
  const decides = (body: RepairDecision) => (client: Client, version: string) =>
    decideRepair(client, id, version, body);
  const grants = decides({ outcome: 'granted', reasons: '理由' });
  if (tale.acts('by who filed', 0.5)) {
    const filer = provider(record.provider, record.filedBy);
    await notDecidedBy(tale, 'repair decided by who filed', facts, filer, grants);
  }
  if (tale.acts('by another unit', 0.3)) {
    const other = providers.find((unit) => unit !== record.provider && unit !== 'transport') ?? '';
    await notDecidedBy(tale, 'repair decided by another unit', facts, provider(other), grants);
  }
  if (tale.acts('by a machine', 0.2)) {
    await notDecidedBy(
      tale,
      'repair decided by a machine',
      facts,
      machine(provider(record.provider)),
      grants,
    );
  }
  // What is over may only be let go.
  const isGranted = tale.acts('granted', 0.75) && !isGone(record, tale.nowMs + day);
  const goOn = isGranted && tale.acts('page begun before', 0.4) ? await pageBegun(tale) : null;
  await decidedOn(tale, record, facts, {
    act: isGranted
      ? grants
      : decides({ outcome: 'refused', reasons: '理由', unmet: [chance.pick(conditions)] }),
    outcome: isGranted ? 'granted' : 'refused',
    leaves: isGranted ? 'repaired' : null,
  });
  if (goOn && repairedSince(record) !== null) await goOn(record.id);
}

/** A page that was begun before goes on without what was repaired since; gives how it does, null where there is no more of it. */
async function pageBegun(tale: Tale): Promise<((record: string) => Promise<void>) | null> {
  const { kind, code } = tale.ledger.subject;
  const basis = { type: 'duty', purpose: 'procurement-and-projects', matter: '采购' } as const;
  const pages = (goOn: { cursor?: string; limit?: number }) =>
    tale.city.door.look({ as: procurement, act: (client) => inquire(client, { kind, code }, basis, goOn) });
  const { status, body } = await pages({ limit: 1 });
  let cursor = status === 200 ? body.cursor : null;
  if (cursor === null) return null;
  return async (record) => {
    while (cursor !== null) {
      const next = await pages({ cursor });
      const isKept = next.status !== 200 || next.body.records.every(({ id }) => id !== record);
      holds(isKept, '5', `${record} is repaired and shows on a page begun before`);
      cursor = next.status === 200 ? next.body.cursor : null;
    }
  };
}

/** What is repaired is not repaired twice. */
async function refusedAgain(tale: Tale, record: RecordFacts): Promise<void> {
  if (!tale.acts('of what is repaired', 0.3)) return;
  await tale.later(hour);
  await tale.refused('5', 'repair of what is repaired', asking(tale, record), [404, 409]);
}
