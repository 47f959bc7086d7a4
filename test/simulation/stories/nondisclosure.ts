/** Non-disclosure of what is to somebody's credit: at their wish, and shown again at their word (Art. 35). */
import type { Client } from '../../../client/src/index.ts';
import { askToWithhold, decideWithholding, type WithholdingDecision } from '../../../local/acts/apply.ts';
import { day, endAfterDays, hour } from '../people/calendar.ts';
import { citizen, provider } from '../people/callers.ts';
import { isGone, type RecordFacts } from '../people/ledger.ts';
import type { ApplicationFacts } from '../people/marks.ts';
import { made } from './application.ts';
import { decidedOn, inHands, notDecidedBy, takenBack } from './application-decided.ts';
import type { Tale } from './tale.ts';

const decidedWithinDays = 10;

const wishing = ({ ledger }: Tale, { id }: Pick<RecordFacts, 'id'>, more: object = { understood: true }) => ({
  as: citizen(ledger.subject),
  act: (client: Client) => askToWithhold(client, { record: id, statement: '隐名意愿', ...more }),
});

export async function nondisclosureTale(tale: Tale, record: RecordFacts): Promise<void> {
  await tale.later(tale.chance('when').between(hour, 90 * day));
  await tale.notAtMidnight();
  if (tale.acts('without knowing', 0.3)) {
    await tale.refused('5', 'withheld without knowing', wishing(tale, record, {}), [404, 409, 422]);
  }
  // What speaks against them shows the way of repair.
  const adverse = [...tale.ledger.records.values()].find((each) => each.class !== 'commendation');
  if (adverse && tale.acts('of what is adverse', 0.5)) {
    await tale.refused('5', 'withheld what is adverse', wishing(tale, adverse), [404, 409, 422]);
  }
  await wished(tale, record);
}

export const wishMade = (tale: Tale, record: RecordFacts): Promise<ApplicationFacts | null> =>
  made(tale, record, {
    kind: 'nondisclosure',
    ...wishing(tale, record),
    ground: 'own-wish',
    dueMs: () => endAfterDays(tale.nowMs, decidedWithinDays),
    reporting: null,
  });

/** Wished for, and now and then once more. */
async function wished(tale: Tale, record: RecordFacts): Promise<void> {
  if (isGone(record, tale.nowMs + day)) return;
  const facts = await wishMade(tale, record);
  if (!facts) return;
  await inHands(tale, facts);
  if (tale.acts('changes their mind', 0.15)) {
    await tale.later(tale.chance('changes their mind').between(hour, 20 * day));
    await takenBack(tale, record, facts);
  } else if (tale.acts('decision', 0.9)) {
    await decided(tale, record, facts);
  } else return;
  if (facts.status === 'decided' && facts.decided?.outcome === 'granted') {
    if (!tale.acts('back', 0.7)) return;
    await tale.later(tale.chance('back').between(day, 120 * day));
    await takenBack(tale, record, facts);
  }
  await tale.later(tale.chance('again').between(day, 60 * day));
  await tale.notAtMidnight();
  if (tale.acts('again', 0.5)) tale.aside('again', (aside) => wished(aside, record));
}

export async function decided(tale: Tale, record: RecordFacts, facts: ApplicationFacts): Promise<void> {
  const chance = tale.chance('when decided');
  const { dueMs, id } = facts;
  if (tale.acts('late', 0.3)) await tale.until(chance.between(dueMs + hour, dueMs + 40 * day));
  else await tale.until(chance.between(tale.nowMs, dueMs - hour));
  const decides = (body: WithholdingDecision) => (client: Client, version: string) =>
    decideWithholding(client, id, version, body);
  if (tale.acts('by its provider', 0.3)) {
    const grants = decides({ outcome: 'granted', reasons: '理由' });
    await notDecidedBy(tale, 'withheld by its provider', facts, provider(record.provider), grants);
  }
  const isGranted = tale.acts('granted', 0.8) && !isGone(record, tale.nowMs + day);
  const outcome = isGranted ? 'granted' : 'refused';
  await decidedOn(tale, record, facts, {
    act: decides({ outcome, reasons: '理由' }),
    outcome,
    leaves: isGranted ? 'undisclosed' : null,
  });
}
