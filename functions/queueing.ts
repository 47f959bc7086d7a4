import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Filed, Queued } from '../shared/process/message.ts';

/** Puts a message into a queue of what takes longer than an answer, to be taken after so many seconds at the earliest. */
export type Enqueue<M extends Queued | Filed = Queued> = (
  queued: M,
  afterSeconds?: number,
) => Promise<unknown>;

/** How messages get into the queue at an address. */
export const queueing =
  <M extends Queued | Filed = Queued>(queues: SQSClient, url: string): Enqueue<M> =>
  (queued, afterSeconds = 0) =>
    queues.send(
      new SendMessageCommand({
        QueueUrl: url,
        MessageBody: JSON.stringify(queued),
        ...(afterSeconds > 0 ? { DelaySeconds: afterSeconds } : {}),
      }),
    );
