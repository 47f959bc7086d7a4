import { z } from 'zod';
import type { Context } from './context.ts';
import { deleteOf, pathsOf, putOf, shown, type Write } from './items.ts';
import { type Place, placeAt, placeOf } from './layout.ts';
import { given, type Operations, operation, reports, unread } from './operation.ts';
import { invalid } from './refused.ts';
import { readItem } from './values.ts';
import { storedAt } from './writing.ts';

const MOST_KEYS = 100;
const MOST_WRITES = 25;
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

/** What an answer may still hold. Once something did not fit, nothing more is read. */
interface Room {
  bytes: number;
  isFull: boolean;
}

/** Reads keys of a table, and takes from the room in the answer. */
function read(context: Context, name: string, { Keys, ...how }: Wanted, room: Room): Part {
  const table = context.catalog.layout(name);
  const paths = pathsOf(how);
  const places = Keys.map((key) => placeAt(table, readItem(key)));
  checkDifferent(places);
  const part: Part = { found: [], left: [] };
  for (const [index, place] of places.entries()) {
    const stored = room.isFull ? undefined : storedAt(context, table, place);
    room.isFull ||= stored !== undefined && stored.row.size > room.bytes;
    if (room.isFull) {
      part.left.push(Keys[index] ?? {});
      continue;
    }
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

const asked = z.strictObject({
  PutRequest: z.strictObject({ Item: unread }).optional(),
  DeleteRequest: z.strictObject({ Key: unread }).optional(),
});

/** One of the writes of a batch, as it is understood. */
function writeOf(
  context: Context,
  TableName: string,
  { PutRequest, DeleteRequest }: z.infer<typeof asked>,
): Write {
  if (PutRequest && !DeleteRequest) return putOf(context, { TableName, Item: PutRequest.Item });
  if (DeleteRequest && !PutRequest) return deleteOf(context, { TableName, Key: DeleteRequest.Key });
  throw invalid('Supplied AttributeValue has more than one datatypes set, must contain exactly one request');
}

/** Reads and writes of many keys. */
export const batchOperations = (context: Context): Operations => ({
  BatchWriteItem: operation(
    z.strictObject({ RequestItems: z.record(z.string(), z.array(asked)), ...reports }),
    ({ RequestItems }) => {
      const requests = Object.entries(RequestItems).flatMap(([name, each]) =>
        each.map((request) => ({ name, request })),
      );
      if (requests.length === 0) throw invalid('The batch write request list is empty');
      if (requests.length > MOST_WRITES)
        throw invalid('Too many items requested for the BatchWriteItem call');
      context.storage.atOnce(() => {
        const writes = requests.map(({ name, request }) => writeOf(context, name, request));
        for (const name of Object.keys(RequestItems))
          checkDifferent(
            writes.filter(({ table }) => table.name === name).map(({ table, key }) => placeOf(table, key)),
          );
        for (const { apply } of writes) apply();
      });
      return '{"UnprocessedItems":{}}';
    },
  ),

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
      const room = { bytes: MOST_BYTES, isFull: false };
      const parts = tables.map(([name, of]) => ({ name, of, ...read(context, name, of, room) }));
      const answers = parts.map(({ name, found }) => `${JSON.stringify(name)}:[${found.join(',')}]`);
      const left = parts.filter((part) => part.left.length > 0);
      const unread = Object.fromEntries(left.map(({ name, of, left: Keys }) => [name, { ...of, Keys }]));
      return `{"Responses":{${answers.join(',')}},"UnprocessedKeys":${JSON.stringify(unread)}}`;
    },
  ),
});
