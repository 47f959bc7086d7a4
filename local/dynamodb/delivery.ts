import { setTimeout as sleep } from 'node:timers/promises';
import type { Functions } from '../lambda/functions.ts';
import { type Mapping, reportedFailures } from '../mapping.ts';
import type { EventRecord } from './record.ts';

/** What delivering a stream's batches needs. */
export interface DeliveryPorts {
  functions: Functions;
  /** Puts a message on the queue that hears of batches given up. */
  sendFailure(queue: string, body: string): Promise<void>;
  /** The clock that the stream's records are dated by; undefined where they are dated by none that moves with the platform's. */
  now?: (() => number) | undefined;
  /** Ends waits between attempts when the platform stops. */
  stopping: AbortSignal;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;
/** What a stream keeps no longer: no attempt brings it again. */
const KEPT_MS = 24 * 3600 * 1000;

const isLost = ({ dynamodb }: EventRecord, now: number): boolean =>
  (Number(dynamodb.ApproximateCreationDateTime) + 1) * 1000 + KEPT_MS < now;

/** Where a batch stands after an attempt: delivered whole, or failed from an index on. */
type Attempt = { done: true } | { done: false; from: number; whole: boolean; reason: string };

async function attempt(batch: EventRecord[], mapping: Mapping, ports: DeliveryPorts): Promise<Attempt> {
  const outcome = await ports.functions.invoke(mapping.functionName, JSON.stringify({ Records: batch }));
  if (!outcome.ok) return { done: false, from: 0, whole: true, reason: outcome.error.errorMessage };
  const failed = mapping.partial ? new Set(reportedFailures(outcome.payload)) : new Set<string>();
  if (failed.size === 0) return { done: true };
  const first = batch.findIndex(({ dynamodb }) => failed.has(dynamodb.SequenceNumber));
  return { done: false, from: Math.max(first, 0), whole: first < 0, reason: 'ReportBatchItemFailures' };
}

/** What of a batch the stream still has. */
function withoutLost(
  batch: EventRecord[],
  { now }: DeliveryPorts,
  acknowledge: (part: EventRecord[]) => void,
): EventRecord[] {
  const instant = now?.() ?? 0;
  const lost = batch.filter((record) => isLost(record, instant));
  if (lost.length > 0) acknowledge(lost);
  return batch.slice(lost.length);
}

async function giveUp(
  batch: EventRecord[],
  attempts: number,
  mapping: Mapping,
  ports: DeliveryPorts,
): Promise<void> {
  if (mapping.failureQueue === undefined) return;
  const [first, last] = [batch[0], batch.at(-1)];
  const body = {
    version: '1.0',
    timestamp: new Date().toISOString(),
    requestContext: {
      functionArn: mapping.functionName,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: attempts,
    },
    DDBStreamBatchInfo: {
      startSequenceNumber: first?.dynamodb.SequenceNumber,
      endSequenceNumber: last?.dynamodb.SequenceNumber,
      batchSize: batch.length,
      streamArn: first?.eventSourceARN,
    },
  };
  await ports.sendFailure(mapping.failureQueue, JSON.stringify(body));
}

/**
 * Hands a batch to the mapping's function as Lambda does: failed batches are tried again from the first failed record,
 * in halves where the mapping says so, and given up to the failure queue when its attempts are used up. What grows older
 * than a day meanwhile is lost, as the stream has it no more.
 * Calls `acknowledge` with each part that needs no delivery any more. Rejects only when the platform stops.
 */
export async function deliver(
  batch: EventRecord[],
  mapping: Mapping,
  ports: DeliveryPorts,
  acknowledge: (part: EventRecord[]) => void,
): Promise<void> {
  let rest = batch;
  for (let attempts = 1; ; attempts += 1) {
    rest = withoutLost(rest, ports, acknowledge);
    if (rest.length === 0) return;
    const result = await attempt(rest, mapping, ports);
    // Stopping ends functions half way: that is no failure of the batch, which comes again after the next start.
    ports.stopping.throwIfAborted();
    if (result.done) return acknowledge(rest);
    if (result.from > 0) acknowledge(rest.slice(0, result.from));
    rest = rest.slice(result.from);
    if (mapping.retries !== undefined && attempts > mapping.retries) {
      await giveUp(rest, attempts, mapping, ports);
      return acknowledge(rest);
    }
    if (mapping.bisect && rest.length > 1 && result.whole) {
      const middle = Math.ceil(rest.length / 2);
      await deliver(rest.slice(0, middle), mapping, ports, acknowledge);
      return deliver(rest.slice(middle), mapping, ports, acknowledge);
    }
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
    await sleep(pause, undefined, { signal: ports.stopping });
  }
}
