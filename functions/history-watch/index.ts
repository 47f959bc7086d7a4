import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

/** An entry of the history by its sort key: `E#<case>#<n>` is an event, `A#<instant>#<look>#…` a page of a look. */
function entryOf({ dynamodb }: DynamoDBRecord): object {
  const [kind, name, last] = (dynamodb?.Keys?.sk?.S ?? '').split('#');
  return kind === 'E' ? { case: name, event: Number(last) } : { look: last, at: name };
}

/**
 * Names each entry of the history that was overwritten or removed, for whoever the alarm calls: its case and number,
 * nothing of what it said. Only such changes come here, and none is lawful.
 */
export async function handler({ Records }: DynamoDBStreamEvent): Promise<void> {
  for (const record of Records) {
    const how = record.eventName === 'REMOVE' ? 'removed' : 'overwritten';
    console.error({ code: 'history-altered', how, ...entryOf(record) });
  }
}
