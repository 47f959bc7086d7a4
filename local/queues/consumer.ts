import type { Functions } from '../lambda/functions.ts';
import type { Log } from '../log.ts';
import { type Mapping, reportedFailures } from '../mapping.ts';
import type { Queue, QueueStore } from './server.ts';

/** Feeds a queue's messages to a function. */
export interface QueueConsumer {
  queue: Queue;
  /** How many messages are in its function's hands. */
  inHand(): number;
  /** Whether a received message is in its function's hands now. */
  holds(receiptHandle: string): boolean;
  stop(): Promise<void>;
}

/** What a consumer works with. */
export interface ConsumerParts {
  mapping: Mapping;
  store: QueueStore;
  queue: Queue;
  functions: Functions;
  region: string;
  log: Log;
  stopping: AbortSignal;
}

type Received = ReturnType<Queue['dequeue']>[number];

/** A receive takes ten messages at most; a bigger batch is gathered from several. */
const RECEIVE_LIMIT = 10;
const LONG_POLL_SECONDS = 20;

function take({ queue, store, mapping }: ConsumerParts): Received[] {
  const batch: Received[] = [];
  while (batch.length < mapping.batchSize) {
    const limit = Math.min(RECEIVE_LIMIT, mapping.batchSize - batch.length);
    const received = queue.dequeue(limit, undefined, (arn) => store.getQueueByArn(arn));
    if (received.length === 0) break;
    batch.push(...received);
  }
  return batch;
}

function recordOf(message: Received, { queue, region }: ConsumerParts) {
  const kept = queue.inflightMessages.get(message.ReceiptHandle)?.message;
  const attributes = Object.entries(message.MessageAttributes ?? {}).map(([name, attribute]) => [
    name,
    {
      stringValue: attribute.StringValue,
      binaryValue: attribute.BinaryValue,
      dataType: attribute.DataType,
    },
  ]);
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: {
      ApproximateReceiveCount: String(kept?.approximateReceiveCount ?? 1),
      SentTimestamp: String(kept?.sentTimestamp ?? 0),
      SenderId: 'local',
      ApproximateFirstReceiveTimestamp: String(kept?.approximateFirstReceiveTimestamp ?? 0),
      ...(kept?.messageGroupId && { MessageGroupId: kept.messageGroupId }),
    },
    messageAttributes: Object.fromEntries(attributes),
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queue.arn,
    awsRegion: region,
  };
}

/** Hands a batch over; what succeeded is deleted, the rest becomes visible again when its timeout is over. */
async function handOver(batch: Received[], parts: ConsumerParts): Promise<void> {
  const { mapping, functions, queue } = parts;
  const event = { Records: batch.map((message) => recordOf(message, parts)) };
  const outcome = await functions.invoke(mapping.functionName, JSON.stringify(event));
  if (!outcome.ok) return;
  const failed = new Set(mapping.partial ? reportedFailures(outcome.payload) : []);
  for (const message of batch) {
    if (!failed.has(message.MessageId)) queue.deleteMessage(message.ReceiptHandle);
  }
}

/** Starts feeding; as many batches are in hand at once as the mapping allows. */
export function startConsumer(parts: ConsumerParts): QueueConsumer {
  const { queue, mapping, stopping, log } = parts;
  const held = new Set<string>();
  const batches = new Set<Promise<void>>();

  const start = (batch: Received[]) => {
    for (const { ReceiptHandle } of batch) held.add(ReceiptHandle);
    const done = handOver(batch, parts)
      .catch((error: unknown) => log.write({ mapping: mapping.id, line: String(error) }))
      .finally(() => {
        batches.delete(done);
        for (const { ReceiptHandle } of batch) held.delete(ReceiptHandle);
      });
    batches.add(done);
  };
  const run = async () => {
    while (!stopping.aborted) {
      if (batches.size >= mapping.concurrency) {
        await Promise.race(batches);
        continue;
      }
      const batch = take(parts);
      if (batch.length > 0) start(batch);
      else await queue.waitForMessages(LONG_POLL_SECONDS);
    }
  };
  const running = run();
  return {
    queue,
    inHand: () => held.size,
    holds: (receiptHandle) => held.has(receiptHandle),
    stop: async () => {
      queue.cancelWaiters();
      await running;
    },
  };
}
