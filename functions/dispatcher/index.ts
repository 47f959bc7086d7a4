import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Message } from '../../shared/process/change.ts';
import { variable } from '../variable.ts';
import { dispatcher } from './dispatch.ts';

const dispatch = dispatcher({
  machines: {
    notice: variable('NOTICE_MACHINE'),
    objection: variable('OBJECTION_MACHINE'),
    'joint-response': variable('JOINT_RESPONSE_MACHINE'),
  },
  intakeQueue: variable('INTAKE_QUEUE_URL'),
});

const outboxOf = ({ dynamodb }: DynamoDBRecord): Message[] =>
  JSON.parse(dynamodb?.NewImage?.outbox?.S ?? '[]');

/** Sends what was written to be sent. From the first item that fails on, the stream brings the batch again. */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
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
}
