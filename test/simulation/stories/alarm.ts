/** A row that comes back for its words though they tell of nobody: its unit sends it again, and supervision sees to that (Art. 16). */
import type { Client } from '../../../client/src/index.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import { file, readSubmission, resubmit } from '../../../local/acts/file.ts';
import { readRecord } from '../../../local/acts/read.ts';
import { reviewOverride } from '../../../local/acts/record.ts';
import { holds } from '../invariants/broken.ts';
import { day, hour, minute } from '../people/calendar.ts';
import { machine, provider, supervision } from '../people/callers.ts';
import type { RecordFacts } from '../people/ledger.ts';
import { alarmed, factsColumnOf, prohibited } from '../people/rows.ts';
import { type Sent, type Settled, settle } from './submission.ts';
import type { Tale } from './tale.ts';

/**
 * Sends a row that gives a false alarm; an official of its unit sends it again under its receipt. Gives the row and what
 * became of it; null where the unit ended on the way.
 */
export async function sendOverAlarm(
  tale: Tale,
  given: Sent,
  clerk: string,
): Promise<{ settled: Settled; sent: Sent } | null> {
  const sent = { ...given, filed: alarmed(given.filed) };
  const { item, row: record } = sent.filed;
  const body = { item, records: [record], ...(sent.exempt ? { exemption: 'food-safety-risk' } : {}) };
  const as = provider(sent.provider, clerk);
  tale.city.provided.sends(sent.provider, item);
  const receipt = await tale.city.door.send(`${tale.name}/with an alarm`, {
    as,
    act: (client: Client) => file(client, body),
  });
  const first = await settle(tale, sent, receipt, Date.parse(receipt.body.receivedAt));
  const { id } = first.facts;
  holds(first.facts.came === 'back', '6', 'It took words that it should ask about');
  await tale.later(tale.chance('sent again').between(minute, hour));
  await tale.notAtMidnight();
  if (tale.city.merger.actsFor(sent.provider, tale.nowMs) !== sent.provider) return null;
  const version = versionOf(
    await tale.city.door.look({ as, act: (client: Client) => readSubmission(client, id) }),
  );
  const answers = [
    {
      field: factsColumnOf(sent.filed),
      code: 'prohibited-information',
      category: 'religious-faith' as const,
      reason: '地名，与信仰无关',
    },
  ];
  if (tale.acts('sent again without a word', 0.9)) {
    const act = (client: Client) => resubmit(client, id, version, { row: 1, record });
    await tale.refused('6', 'sent again without a reason', { as, act }, [422]);
  }
  const numbered = prohibited(sent.filed, 'by a number').row;
  if (tale.acts('sent again with a number', 0.9)) {
    const act = (client: Client) => resubmit(client, id, version, { row: 1, record: numbered });
    await tale.refused('6', 'sent again with a number', { as, act }, [422]);
  }
  const act = (client: Client) => resubmit(client, id, version, { row: 1, record, answers });
  if (tale.acts('sent again by a system', 0.3))
    await tale.refused('13', 'sent again by a system', { as: machine(as), act }, [403]);
  const again = await tale.change('sent again', { as, act }, () => {
    first.facts.came = 'in';
  });
  holds(again.status === 201, '11', `A row sent again was answered with ${again.status}`);
  const at = again.body.confirmations.at(-1)?.at ?? '';
  const settled = await settle(tale, sent, first.receipt, Date.parse(at));
  settled.facts.sentAgain = true;
  return { settled, sent };
}

/** An official of supervision looks at it, and says what was found; nobody else does. */
export async function overrideTale(tale: Tale, record: RecordFacts): Promise<void> {
  const { id } = record;
  const act = (client: Client) => reviewOverride(client, id, '确为地名');
  if (tale.acts('by a machine', 0.3))
    await tale.refused('13', 'seen to by a machine', { as: machine(supervision), act }, [403]);
  if (!tale.acts('seen to', 0.85)) return;
  await tale.later(tale.chance('seen to').between(minute, 25 * day));
  const isLeft = () => record.overridden === 'unseen';
  if (!isLeft()) return;
  await tale.city.door.look({ as: supervision, act: (client) => readRecord(client, id) });
  await tale.change('review', { as: supervision, act }, ({ status }) => {
    // It may have been expunged at the same moment.
    holds(status === 201 || !isLeft(), '11', `A review was answered with ${status}`);
    if (status !== 201) return;
    record.overridden = 'seen-to';
    tale.ledger.acknowledge(id, 'OverrideReviewed');
  });
  if (tale.acts('again', 0.2)) {
    await tale.refused('11', 'seen to again', { as: supervision, act }, [409]);
  }
}
