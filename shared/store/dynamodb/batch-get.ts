import { Overloaded } from '../store.ts';
import type { Item } from './item.ts';
import type { Tables } from './tables.ts';

/**
 * Reads items of a table consistently in one round trip: those that are there, in no particular order. Throws
 * `Overloaded` where the table answers only a part: what it left out is not known to be absent.
 */
export async function batchGet(
  { client }: Pick<Tables, 'client'>,
  table: string,
  keys: Item[],
): Promise<Item[]> {
  const found = await client.call('BatchGetItem', {
    RequestItems: { [table]: { Keys: keys, ConsistentRead: true } },
  });
  if (found.UnprocessedKeys?.[table]) throw new Overloaded('The table answered only a part.');
  return found.Responses?.[table] ?? [];
}
