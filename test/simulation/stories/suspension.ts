/** Proceedings about a record: reported by whom it is about, a court or an organ; ended by a handler on a document (Art. 53). */
import type { Client } from '../../../client/src/index.ts';
import {
  decideSuspension,
  reportProceedings,
  type Suspending,
  type SuspensionDecision,
} from '../../../local/acts/apply.ts';
import { dateOf, day, endAfterDays, hour } from '../people/calendar.ts';
import { adjudicator, citizen, handler, provider } from '../people/callers.ts';
import { isGone, type RecordFacts, tookEffect } from '../people/ledger.ts';
import type { ApplicationFacts } from '../people/marks.ts';
import { recorded } from '../people/population.ts';
import { made } from './application.ts';
import { decidedOn, inHands, notDecidedBy } from './application-decided.ts';
import type { Tale } from './tale.ts';

const lookedAtAgainAfterDays = 90;
/** Within how many days a suit or an appeal may be brought, and how far a holiday may move the last of them. */
const [suitDays, holidays] = [15, 12];

type Ground = NonNullable<Suspending['ground']>;

/** Who hears which proceedings, by the register. */
const hearing: Record<Ground, string> = {
  litigation: 'intermediate-court',
  reconsideration: 'justice-bureau',
};

const reporters = ['subject', 'subject', 'party', 'stranger'] as const;

export async function suspensionTale(tale: Tale, record: RecordFacts): Promise<void> {
  const chance = tale.chance('when');
  // Some while the notice period runs, so that it takes effect seen by nobody.
  await tale.later(
    tale.acts('at once', 0.4) ? chance.between(hour, 8 * day) : chance.between(day, 150 * day),
  );
  await tale.notAtMidnight();
  if (isGone(record, tale.nowMs + 2 * day) || mayBeBack(record, tale.nowMs)) return;
  const ground = tale.acts('a suit', 0.5) ? 'litigation' : 'reconsideration';
  const who = tale.picks(chance, reporters);
  const facts = await reported(tale, record, ground, who);
  if (!facts) return;
  await inHands(tale, facts);
  if (who !== 'stranger') return ended(tale, record, facts);
  await tale.later(chance.between(hour, 30 * day));
  if (!tale.acts('looked into', 0.8)) return;
  await unlawful(tale, facts, record);
  const isOpen = record.applications.some((each) => each.ground === ground && each.mark?.is === 'suspended');
  const isOver = isGone(record, tale.nowMs) || mayBeBack(record, tale.nowMs);
  const isSo = !isOpen && !isOver && tale.acts('confirmed', 0.5);
  const outcome = isSo ? 'confirmed' : 'dismissed';
  const done = await decidedOn(tale, record, facts, {
    act: decides(facts, { outcome, reasons: '理由' }),
    outcome,
    leaves: null,
  });
  if (isSo && done) tale.aside('found to be so', (aside) => ended(aside, record, facts));
}

/** Proceedings that a party to them reports at once, and that are over some while later. */
export async function passingProceedings(tale: Tale, record: RecordFacts, forMs: number): Promise<void> {
  const facts = await reported(tale, record, 'litigation', 'party');
  if (!facts) return;
  await tale.later(forMs);
  await tale.notAtMidnight();
  const act = decides(facts, concluding('withdrawn', dateOf(tale.nowMs)));
  await decidedOn(tale, record, facts, { act, outcome: 'ended', leaves: null });
}

/** Whether it may have gone back to its provider, undelivered. */
function mayBeBack(record: RecordFacts, atMs: number): boolean {
  const [earliestMs = 0] = record.deliverByMs;
  return tookEffect(record, atMs) === null && atMs > earliestMs - day;
}

async function reported(
  tale: Tale,
  record: RecordFacts,
  ground: Ground,
  who: (typeof reporters)[number],
): Promise<ApplicationFacts | null> {
  const other = ground === 'litigation' ? 'reconsideration' : 'litigation';
  const unit = who === 'party' ? hearing[ground] : hearing[other];
  const statement = '隐名起诉';
  const as = who === 'subject' ? citizen(tale.ledger.subject) : adjudicator(unit);
  const act = (client: Client) =>
    reportProceedings(client, { record: record.id, ground, statement, document: '受理通知书' });
  if (who !== 'subject' && unit === recorded.unit && tale.ledger.subject.code === recorded.code) {
    await tale.refused(
      '13',
      'proceedings reported by the court that is recorded',
      { as, act },
      [403, 404, 409],
    );
    return null;
  }
  return made(tale, record, {
    kind: 'suspension',
    as,
    ground,
    act,
    dueMs: () => endAfterDays(tale.nowMs, lookedAtAgainAfterDays),
    reporting: who === 'subject' ? null : { unit, isParty: who === 'party' },
  });
}

const decides =
  ({ id }: ApplicationFacts, body: SuspensionDecision) =>
  (client: Client, version: string) =>
    decideSuspension(client, id, version, body);

const concluding = (
  how: 'reconsideration-decided' | 'first-judgment' | 'final-judgment' | 'withdrawn',
  on: string,
) => ({ outcome: 'ended', reasons: '理由', concluded: { how, on, document: '生效文书' } }) as const;

/** Neither the unit that filed the record nor whoever reported it ends a suspension. */
async function unlawful(tale: Tale, facts: ApplicationFacts, record: RecordFacts): Promise<void> {
  const ends = decides(facts, concluding('withdrawn', dateOf(tale.nowMs)));
  if (tale.acts('by its provider', 0.4)) {
    await notDecidedBy(tale, 'suspension ended by its provider', facts, provider(record.provider), ends);
  }
  if (tale.acts('by who reported', 0.2)) {
    const as = facts.reporter ? adjudicator(facts.reporter) : citizen(tale.ledger.subject);
    await notDecidedBy(tale, 'suspension ended by who reported it', facts, as, ends);
  }
}

/** A handler ends it once the proceedings are over and nothing may follow: not before, and some never do. */
async function ended(tale: Tale, record: RecordFacts, facts: ApplicationFacts): Promise<void> {
  await unlawful(tale, facts, record);
  if (!tale.acts('ends', 0.8)) return;
  const chance = tale.chance('ends');
  await tale.later(chance.between(2 * day, tale.acts('for long', 0.5) ? 220 * day : 40 * day));
  await tale.notAtMidnight();
  const on = dateOf(tale.nowMs);
  const isSuit = facts.ground === 'litigation';
  let body: SuspensionDecision = concluding(
    chance.pick([isSuit ? 'final-judgment' : 'withdrawn', 'withdrawn'] as const),
    on,
  );
  if (tale.acts('something may follow', 0.5)) {
    body = concluding(isSuit ? 'first-judgment' : 'reconsideration-decided', on);
    const early = decides(facts, body);
    const as = handler(facts.handler ?? undefined);
    await notDecidedBy(tale, 'suspension ended too early', facts, as, early, '5', [409, 412]);
    await tale.later((suitDays + holidays) * day);
    await tale.notAtMidnight();
  }
  await decidedOn(tale, record, facts, { act: decides(facts, body), outcome: 'ended', leaves: null });
}
