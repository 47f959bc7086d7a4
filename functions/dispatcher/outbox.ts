import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Wait } from '../../shared/process/change.ts';
import type { Message } from '../../shared/process/message.ts';
import type { Dispatch } from './dispatch.ts';

const outboxOf = ({ dynamodb }: DynamoDBRecord): Message[] =>
  JSON.parse(dynamodb?.NewImage?.outbox?.S ?? '[]');

const waitOf = ({ dynamodb }: DynamoDBRecord): Wait | null =>
  JSON.parse(dynamodb?.NewImage?.wait?.S ?? 'null');

/** Sends what was written to be sent. From the first item that fails on, the stream brings the batch again. */
export const outbox =
  (dispatch: Dispatch) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const sent = await Promise.allSettled(
      event.Records.map(async (record) => {
        for (const message of outboxOf(record)) await dispatch(message, waitOf(record));
      }),
    );
    const failed = sent.findIndex(({ status }) => status === 'rejected');
    const itemIdentifier = event.Records[failed]?.dynamodb?.SequenceNumber;
    if (!itemIdentifier) return { batchItemFailures: [] };
    const { reason } = sent[failed] as PromiseRejectedResult;
    console.error({ code: 'dispatch-failed', error: (reason as Error).name });
    return { batchItemFailures: [{ itemIdentifier }] };
  };
