import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';
import type { Queued } from '../../shared/process/message.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { type Edge, edge } from '../edge.ts';
import { endMeasures } from '../joint-responses/end.ts';
import { type Recording, recordSubmission } from './record.ts';

/** What it reads of the messages that the queue hands it. */
interface Batch {
  Records: Pick<SQSRecord, 'messageId' | 'body'>[];
}

const take = (on: Recording, queued: Queued, now: Instant): Promise<unknown> =>
  'record' in queued
    ? endMeasures(on.cases, queued.record, now)
    : recordSubmission(on, queued.submission, now);

/**
 * Takes from the queue what takes longer than an answer: submissions to record, and records whose measures end. One
 * that fails comes again, the others of its batch do not.
 */
export const intake =
  (recording: Recording, world: Edge = edge) =>
  async (event: Batch): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of event.Records) {
      try {
        await take(recording, JSON.parse(body), world.now());
      } catch (error) {
        console.error({ code: 'intake-failed', messageId, error: (error as Error).name });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
