import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Message } from '../../shared/process/change.ts';

const outboxOf = ({ dynamodb }: DynamoDBRecord): Message[] =>
  JSON.parse(dynamodb?.NewImage?.outbox?.S ?? '[]');

/** Sends what was written to be sent. From the first item that fails on, the stream brings the batch again. */
export const outbox =
  (dispatch: (message: Message) => Promise<void>) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const sent = await Promise.allSettled(
      event.Records.map(async (record) => {
        for (const message of outboxOf(record)) await dispatch(message);
      }),
    );
    const failed = sent.findIndex(({ status }) => status === 'rejected');
    const itemIdentifier = event.Records[failed]?.dynamodb?.SequenceNumber;
    if (!itemIdentifier) return { batchItemFailures: [] };
    const { reason } = sent[failed] as PromiseRejectedResult;
    console.error({ code: 'dispatch-failed', error: (reason as Error).name });
    return { batchItemFailures: [{ itemIdentifier }] };
  };
