import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';
import type { Queued } from '../../shared/process/message.ts';
import { type Edge, edge } from '../edge.ts';
import { endMeasures } from '../joint-responses/end.ts';
import type { Enqueue } from '../queueing.ts';
import { type Telling, tellWhoSaw } from '../recalls/tell.ts';
import { type Recording, recordSubmission } from './record.ts';

/** What it reads of the messages that the queue hands it. */
interface Batch {
  Records: Pick<SQSRecord, 'messageId' | 'body'>[];
}

/** What it works on. */
type Taking = Recording & Telling;

function take(on: Taking, queued: Queued): Promise<unknown> {
  if ('recall' in queued) return tellWhoSaw(on, queued);
  if ('record' in queued) return endMeasures(on, queued.record, on.now);
  return recordSubmission(on, queued.submission, on.now);
}

/**
 * Takes from the queue what takes longer than an answer: submissions to record, records whose measures end, and records
 * that were wrong. One that fails comes again, the others of its batch do not.
 */
export const intake =
  (wired: Omit<Taking, 'now' | 'newId' | 'send'>, send: Enqueue, world: Edge = edge) =>
  async (event: Batch): Promise<SQSBatchResponse> => {
    // With keys that do not fit it fails as a whole: an alarm, and every message comes again.
    await wired.keys();
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of event.Records) {
      try {
        await take({ ...wired, now: world.now(), newId: world.newId, send }, JSON.parse(body));
      } catch (error) {
        console.error({ code: 'intake-failed', messageId, error: (error as Error).name });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
