/** A submission, from the clerk who sends it until its unit has seen to what came back (Art. 10). */
import { holds } from '../invariants/broken.ts';
import { day, endAfterDays, hour, minute, second } from '../people/calendar.ts';
import { provider } from '../people/callers.ts';
import type { Answered, Ask } from '../people/client.ts';
import type { SubmissionFacts } from '../people/ledger.ts';
import { type Filed, frequencyUnder } from '../people/rows.ts';
import type { Tale } from './tale.ts';

const path = '/v1/submissions/{id}';
const awaited = [10 * second, minute, 10 * minute, hour, 6 * hour, day];

/** A row as it is sent. */
export interface Sent {
  filed: Filed;
  provider: string;
  exempt: boolean;
}

/** A submission that is settled: its receipt, and what became of its one row. */
export interface Settled {
  receipt: Answered;
  result: { result: 'accepted'; record: string } | { result: 'returned'; faults: { code: string }[] };
  facts: SubmissionFacts;
}

const law = { law: '药品管理法', article: '第一百一十六条' };

/** Sends one row, by several clerks at once where there are several, and waits until each submission is settled. */
export async function submitRow(tale: Tale, sent: Sent, clerks: string[]): Promise<Settled[]> {
  const { filed, exempt } = sent;
  const ask = (clerk: string): Ask => ({
    as: provider(sent.provider, clerk),
    method: 'POST',
    path: '/v1/submissions',
    body: {
      item: filed.item,
      official: { id: 'official-1', name: '经办' },
      records: [filed.row],
      ...(exempt ? { exemption: law } : {}),
    },
  });
  const receipts = await Promise.all(
    clerks.map((clerk) => tale.city.client.send(`${tale.name}/${clerk}`, ask(clerk))),
  );
  for (const { status } of receipts)
    holds(status === 202, '11', `A submission by ${sent.provider} was answered with ${status}`);
  const settled: Settled[] = [];
  for (const [index, receipt] of receipts.entries()) {
    const one = await settle(tale, sent, receipt);
    settled.push(one);
    if (one.facts.came === 'back')
      tale.aside(`returned to ${clerks[index]}`, (aside) => reviewTale(aside, one.facts));
  }
  return settled;
}

async function settle(tale: Tale, { filed, provider: unit }: Sent, receipt: Answered): Promise<Settled> {
  const { id, receivedAt } = receipt.body;
  const receivedMs = Date.parse(receivedAt);
  const { status, reviewBy, results } = await recorded(tale, unit, id);
  holds(status === 'recorded', '11', 'What was received is not recorded a day later');
  const [result] = results;
  const facts = {
    id,
    provider: unit,
    came: result.result === 'returned' ? ('back' as const) : ('in' as const),
    reviewByMs: endAfterDays(receivedMs, frequencyUnder(tale.city.inForce('items', filed.item, receivedMs))),
    reviewed: false,
  };
  holds(
    Date.parse(reviewBy ?? '') === facts.reviewByMs || facts.came === 'in',
    '4',
    `${id} is to be seen to by ${reviewBy}, which is not when it must`,
  );
  tale.ledger.submissions.set(id, facts);
  return { receipt, result, facts };
}

/** The submission as its unit reads it, once its rows are recorded or it has waited for a day. */
async function recorded(tale: Tale, unit: string, id: string): Promise<Answered['body']> {
  let body: Answered['body'] = null;
  for (const ms of awaited) {
    await tale.later(ms);
    body = (await tale.city.client.look({ as: provider(unit), method: 'GET', path, id })).body;
    if (body.status === 'recorded') return body;
  }
  return body;
}

/** An official of the unit says, sooner or later, that what came back was seen to; sometimes twice. */
async function reviewTale(tale: Tale, facts: SubmissionFacts): Promise<void> {
  if (!tale.acts('seen to', 0.8)) return;
  await tale.later(tale.chance('seen to').between(minute, 20 * day));
  const ask = (as: Ask['as']): Ask => ({
    as,
    method: 'POST',
    path: `${path}/reviews`,
    id: facts.id,
    body: {},
  });
  const other = provider(facts.provider === 'housing' ? 'transport' : 'housing');
  if (tale.acts('by another unit', 0.3))
    await tale.refused('11', 'reviewed by another unit', ask(other), [404]);
  for (const time of tale.acts('twice', 0.3) ? ['once', 'twice'] : ['once']) {
    await tale.change(`review-${time}`, ask(provider(facts.provider)), ({ status, body }) => {
      holds(status === 201 && body.reviewedAt !== null, '11', `A review was answered with ${status}`);
      facts.reviewed = true;
    });
  }
}
