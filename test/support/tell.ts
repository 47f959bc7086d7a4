/** What a change of a record sends to whoever saw it, and how it is taken from the queue. */
import { intake } from '../../functions/submissions/take.ts';
import type { Queued } from '../../shared/process/message.ts';
import type { WrongBefore } from '../../shared/recall/state.ts';
import { caseKey } from '../../shared/store/dynamodb/keys.ts';
import type { served } from './served.ts';

type City = Pick<Awaited<ReturnType<typeof served>>, 'register' | 'wired' | 'edge'>;

/** What the last change of a record sends. */
export const wrongBy = ({ register }: City, record: string): WrongBefore[] =>
  JSON.parse(register.get(caseKey(record) ?? {})?.outbox?.S ?? '[]')
    .filter(({ to }: { to: string }) => to === 'recalls')
    .map(({ change }: { change: WrongBefore }) => change);

/** Takes a message from the queue; gives what it sends in turn, with how long that waits. */
export async function take({ wired, edge }: Omit<City, 'register'>, queued: Queued) {
  const sent: { queued: Queued; afterSeconds: number }[] = [];
  const send = async (further: Queued, afterSeconds = 0) => sent.push({ queued: further, afterSeconds });
  const { batchItemFailures } = await intake(
    wired,
    send,
    edge,
  )({ Records: [{ messageId: 'one', body: JSON.stringify(queued) }] });
  return { sent, failed: batchItemFailures.length > 0 };
}

/** Takes messages until none is left. */
export async function takeAll(city: Omit<City, 'register'>, ...first: Queued[]): Promise<void> {
  for (const waiting = [...first]; waiting[0]; waiting.shift()) {
    const { sent, failed } = await take(city, waiting[0]);
    if (failed) throw new Error('It was not taken.');
    waiting.push(...sent.map(({ queued }) => queued));
  }
}

/** Tells whoever saw a record that its last change made wrong what they saw. */
export const tellAll = (city: City, record: string): Promise<void> =>
  takeAll(city, ...wrongBy(city, record).map((recall) => ({ recall })));
