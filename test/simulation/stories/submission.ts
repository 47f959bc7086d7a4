/** A submission, from the clerk who sends it until its unit has seen to what came back (Art. 10). */
import type { Client } from '../../../client/src/index.ts';
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import { file, isTaken, readSubmission, review } from '../../../local/acts/file.ts';
import { Broken, holds } from '../invariants/broken.ts';
import { day, endAfterDays, hour, minute, second } from '../people/calendar.ts';
import { provider, providers } from '../people/callers.ts';
import type { SubmissionFacts } from '../people/ledger.ts';
import { decidedOnOf, type Filed, frequencyUnder } from '../people/rows.ts';
import type { Tale } from './tale.ts';

const awaited = [10 * second, minute, 10 * minute, hour, 6 * hour, day];

/** A row as it is sent. */
export interface Sent {
  filed: Filed;
  provider: string;
  exempt: boolean;
}

export type Receipt = Awaited<ReturnType<typeof file>>;
export type Submission = Awaited<ReturnType<typeof readSubmission>>['body'];
type Result = Submission['results'][number];

/** A submission that is settled: its receipt, since when it is filed, and what became of its one row. */
export interface Settled {
  receipt: Receipt;
  filedMs: number;
  result: Result;
  facts: SubmissionFacts;
}

/** Sends one row, by several clerks at once where there are several, and waits until each submission is settled. */
export async function submitRow(tale: Tale, sent: Sent, clerks: string[]): Promise<Settled[]> {
  const { filed, exempt } = sent;
  const body = {
    item: filed.item,
    records: [filed.row],
    ...(exempt ? { exemption: 'food-safety-risk' } : {}),
  };
  const ask = (clerk: string) => ({
    as: provider(sent.provider, clerk),
    act: (client: Client) => file(client, body),
  });
  for (const _ of clerks) tale.city.provided.sends(sent.provider, filed.item);
  const receipts = await Promise.all(
    clerks.map((clerk) => tale.city.door.send(`${tale.name}/${clerk}`, ask(clerk))),
  );
  for (const receipt of receipts) {
    const { status, body } = receipt;
    holds(isTaken(receipt), '11', `A submission by ${sent.provider} was answered with ${status}`);
    const isFinal = body.status === 'recorded' && body.accepted !== null;
    holds(
      isFinal === (status === 201),
      '11',
      `A receipt of ${sent.provider} with ${status} is ${body.status}`,
    );
  }
  const settled: Settled[] = [];
  for (const [index, receipt] of receipts.entries()) {
    const one = await settle(tale, sent, receipt, Date.parse(receipt.body.receivedAt));
    settled.push(one);
    if (one.facts.came === 'back')
      tale.aside(`returned to ${clerks[index]}`, (aside) => reviewTale(aside, one.facts));
  }
  return settled;
}

/** Waits until a submission that is filed is recorded. */
export async function settle(
  tale: Tale,
  { filed, provider: unit }: Sent,
  receipt: Receipt,
  filedMs: number,
): Promise<Settled> {
  const { id, receivedAt } = receipt.body;
  const receivedMs = Date.parse(receivedAt);
  const { status, reviewBy, results } = await recorded(tale, unit, id);
  const [result] = results;
  if (status !== 'recorded' || !result) {
    throw new Broken('11', 'What was received is not recorded a day later');
  }
  const version = tale.city.inForce('items', filed.item, receivedMs);
  const came = result.result === 'returned' ? ('back' as const) : ('in' as const);
  if (came === 'in') {
    tale.city.provided.becameRecord({
      unit,
      item: filed.item,
      decidedOn: decidedOnOf(filed),
      receivedMs,
      frequencyDays: frequencyUnder(version),
    });
  }
  const facts = {
    id,
    provider: unit,
    confirmed: filedMs !== receivedMs,
    atOnce: receipt.status === 201,
    sentAgain: false,
    came,
    reviewByMs: endAfterDays(receivedMs, frequencyUnder(version)),
    reviewed: false,
  };
  holds(
    Date.parse(reviewBy ?? '') === facts.reviewByMs || facts.came === 'in',
    '4',
    `${id} is to be seen to by ${reviewBy}, which is not when it must`,
  );
  tale.ledger.submissions.set(id, facts);
  return { receipt, filedMs, result, facts };
}

/** The submission as its unit reads it, once its rows are recorded or it has waited for a day. */
async function recorded(tale: Tale, unit: string, id: string): Promise<Submission> {
  const ask = { as: provider(unit), act: (client: Client) => readSubmission(client, id) };
  const [first = 0, ...further] = awaited;
  await tale.later(first);
  let { body } = await tale.city.door.look(ask);
  for (const ms of further) {
    if (body.status === 'recorded') break;
    await tale.later(ms);
    ({ body } = await tale.city.door.look(ask));
  }
  return body;
}

/** An official of the unit says, sooner or later, that what came back was seen to; sometimes twice. */
async function reviewTale(tale: Tale, facts: SubmissionFacts): Promise<void> {
  if (!tale.acts('seen to', 0.8)) return;
  await tale.later(tale.chance('seen to').between(minute, 20 * day));
  const ask = (as: AuthorizerContext) => ({ as, act: (client: Client) => review(client, facts.id) });
  const other = provider(providers.find((unit) => unit !== facts.provider) ?? '');
  if (tale.acts('by another unit', 0.3))
    await tale.refused('11', 'reviewed by another unit', ask(other), [404]);
  for (const time of tale.acts('twice', 0.3) ? ['once', 'twice'] : ['once']) {
    await tale.change(`review-${time}`, ask(provider(facts.provider)), ({ status, body }) => {
      holds(status === 201 && body.reviewedAt !== null, '11', `A review was answered with ${status}`);
      facts.reviewed = true;
    });
  }
}
