import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Queued } from '../shared/process/message.ts';

/** Puts a message into the queue of what takes longer than an answer, to be taken after so many seconds at the earliest. */
export type Enqueue = (queued: Queued, afterSeconds?: number) => Promise<unknown>;

/** How messages get into the queue at an address. */
export const queueing =
  (queues: SQSClient, url: string): Enqueue =>
  (queued, afterSeconds = 0) =>
    queues.send(
      new SendMessageCommand({
        QueueUrl: url,
        MessageBody: JSON.stringify(queued),
        ...(afterSeconds > 0 ? { DelaySeconds: afterSeconds } : {}),
      }),
    );
