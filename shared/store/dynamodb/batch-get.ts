import { BatchGetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Item } from './items.ts';
import type { Tables } from './tables.ts';

/**
 * Reads items of a table consistently in one round trip: those that are there, in no particular order. Throws a
 * ThrottlingException where the table answers only a part: what it left out is not known to be absent.
 */
export async function batchGet({ client }: Tables, table: string, keys: Item[]): Promise<Item[]> {
  const found = await client.send(
    new BatchGetItemCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } }),
  );
  if (found.UnprocessedKeys?.[table]) {
    const message = 'The table answered only a part: try again.';
    throw Object.assign(new Error(message), { name: 'ThrottlingException' });
  }
  return found.Responses?.[table] ?? [];
}
