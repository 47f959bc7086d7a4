import { z } from 'zod';
import type { Context } from './context.ts';
import { pathsOf, shown } from './items.ts';
import { type Place, placeAt } from './layout.ts';
import { given, type Operations, operation, reports, unread } from './operation.ts';
import { invalid } from './refused.ts';
import { readItem } from './values.ts';
import { storedAt } from './writing.ts';

const MOST_KEYS = 100;
const MOST_BYTES = 16 * 1024 * 1024;

const wanted = z.strictObject({
  Keys: z.array(unread).min(1),
  ConsistentRead: z.boolean().optional(),
  ProjectionExpression: z.string().optional(),
  ExpressionAttributeNames: given.ExpressionAttributeNames,
});

type Wanted = z.infer<typeof wanted>;

/** What was found of a table's keys, and those that were left as the answer had become too large. */
interface Part {
  found: string[];
  left: Wanted['Keys'];
}

/** Reads keys of a table. `room` is what the answer may still hold, and is taken from. */
function read(context: Context, name: string, { Keys, ...how }: Wanted, room: { bytes: number }): Part {
  const table = context.catalog.layout(name);
  const paths = pathsOf(how);
  const places = Keys.map((key) => placeAt(table, readItem(key)));
  checkDifferent(places);
  const part: Part = { found: [], left: [] };
  for (const [index, place] of places.entries()) {
    if (room.bytes < 0) {
      part.left.push(Keys[index] ?? {});
      continue;
    }
    const stored = storedAt(context, table, place);
    if (!stored) continue;
    room.bytes -= stored.row.size;
    part.found.push(shown(stored, paths));
  }
  return part;
}

function checkDifferent(places: readonly Place[]): void {
  const names = places.map(({ partition, sort }) => `${partition.toString('hex')} ${sort.toString('hex')}`);
  if (new Set(names).size < names.length) throw invalid('Provided list of item keys contains duplicates');
}

/** Reads of many keys. */
export const batchOperations = (context: Context): Operations => ({
  BatchGetItem: operation(
    z.strictObject({
      RequestItems: z.record(z.string(), wanted),
      ReturnConsumedCapacity: reports.ReturnConsumedCapacity,
    }),
    ({ RequestItems }) => {
      const tables = Object.entries(RequestItems);
      const count = tables.reduce((total, [, { Keys }]) => total + Keys.length, 0);
      if (count === 0) throw invalid('The requestItems parameter is required for BatchGetItem');
      if (count > MOST_KEYS) throw invalid('Too many items requested for the BatchGetItem call');
      const room = { bytes: MOST_BYTES };
      const parts = tables.map(([name, of]) => ({ name, of, ...read(context, name, of, room) }));
      const answers = parts.map(({ name, found }) => `${JSON.stringify(name)}:[${found.join(',')}]`);
      const left = parts.filter((part) => part.left.length > 0);
      const unread = Object.fromEntries(left.map(({ name, of, left: Keys }) => [name, { ...of, Keys }]));
      return `{"Responses":{${answers.join(',')}},"UnprocessedKeys":${JSON.stringify(unread)}}`;
    },
  ),
});
