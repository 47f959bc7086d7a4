import { Overloaded } from '../store.ts';
import type { Item } from './item.ts';
import type { Tables } from './tables.ts';

/** As many keys as DynamoDB takes at once. */
const readAtOnce = 100;

/**
 * Reads items of a table consistently in one round trip, or in several at once where there are more than one takes: those
 * that are there, in no particular order. Throws `Overloaded` where the table goes on answering only a part: what it left
 * out is not known to be absent.
 */
export async function batchGet(on: Pick<Tables, 'client'>, table: string, keys: Item[]): Promise<Item[]> {
  const parts = Array.from({ length: Math.ceil(keys.length / readAtOnce) }, (_, part) =>
    keys.slice(part * readAtOnce, (part + 1) * readAtOnce),
  );
  return (await Promise.all(parts.map((part) => readPart(on, table, part)))).flat();
}

/** How often a table is asked for what it left out: large answers come in parts, and a busy one gives what it can. */
const attempts = 3;

async function readPart({ client }: Pick<Tables, 'client'>, table: string, keys: Item[]): Promise<Item[]> {
  const found: Item[] = [];
  let left = keys;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const answer = await client.call('BatchGetItem', {
      RequestItems: { [table]: { Keys: left, ConsistentRead: true } },
    });
    found.push(...(answer.Responses?.[table] ?? []));
    const unread = answer.UnprocessedKeys?.[table]?.Keys;
    if (!unread) return found;
    left = unread;
  }
  throw new Overloaded('The table answered only a part.');
}
