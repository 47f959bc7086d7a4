import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientAt } from './stage.ts';

/** A client that counts its calls, without anything between it and the database that costs time. */
export function countingClient(endpoint: string): { client: DynamoDBClient; take(): number } {
  const client = clientAt(endpoint);
  let calls = 0;
  client.middlewareStack.add(
    (next) => (args) => {
      calls += 1;
      return next(args);
    },
    { step: 'finalizeRequest' },
  );
  return {
    client,
    take: () => {
      const counted = calls;
      calls = 0;
      return counted;
    },
  };
}
