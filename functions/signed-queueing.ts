/** Puts messages into a queue by a signed request: whoever seldom does needs no client for it, which is more than all else that is loaded. */
import type { Queued } from '../shared/process/message.ts';
import type { Enqueue } from './queueing.ts';
import { codeIn, signedCall } from './signed-call.ts';

/** How messages get into the queue at an address. Throws where the queue does not take one. */
export const signedQueueing =
  (url: string): Enqueue<Queued> =>
  async (queued, afterSeconds = 0) => {
    const { status, body } = await signedCall('sqs', 'AmazonSQS.SendMessage', {
      QueueUrl: url,
      MessageBody: JSON.stringify(queued),
      ...(afterSeconds > 0 ? { DelaySeconds: afterSeconds } : {}),
    });
    if (status !== 200) throw new Error(`The queue did not take a message: ${status} ${codeIn(body)}.`);
  };
