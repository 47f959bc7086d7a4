import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { dynamoCases } from '../../shared/store/dynamodb/cases.ts';
import { dynamoSubmissions } from '../../shared/store/dynamodb/submissions.ts';
import { tablesFromEnvironment } from '../dependencies.ts';
import { recordSubmission } from './record.ts';

const tables = tablesFromEnvironment();
const recording = {
  submissions: dynamoSubmissions(tables),
  cases: dynamoCases(tables),
  keys: tables.keys,
};

/** Takes submissions from the queue; one that fails comes again, the others of its batch do not. */
export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const { messageId, body } of event.Records) {
    try {
      await recordSubmission(recording, JSON.parse(body).submission, new Date().toISOString());
    } catch (error) {
      console.error({ code: 'intake-failed', messageId, error: (error as Error).name });
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
}
