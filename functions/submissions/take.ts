import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Edge, edge } from '../edge.ts';
import { type Recording, recordSubmission } from './record.ts';

/** Takes submissions from the queue; one that fails comes again, the others of its batch do not. */
export const intake =
  (recording: Recording, world: Edge = edge) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of event.Records) {
      try {
        await recordSubmission(recording, JSON.parse(body).submission, world.now());
      } catch (error) {
        console.error({ code: 'intake-failed', messageId, error: (error as Error).name });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
