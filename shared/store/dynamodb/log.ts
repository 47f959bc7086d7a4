import { type Batch, type Head, type LogStore, placeOf, type Sealed } from '../../log/log-store.ts';
import { hashBytes } from '../../log/tiles.ts';
import { batchGet } from './batch-get.ts';
import { type Database, isCancelled, isConditionFailed } from './database.ts';
import { insertItems } from './insert.ts';
import { bytes, type Item, number, text } from './item.ts';
import { queryAll } from './query.ts';
import { schema } from './tables.ts';

/** What the log's table is reached by. */
export interface LogTable {
  client: Database;
  log: string;
}

const keyOf = (pk: string, sk = '-'): Item => ({ pk: { S: pk }, sk: { S: sk } });

export const headKey = keyOf('HEAD');
const checkpointKey = keyOf('CHECKPOINT');
const startDigits = 16;
const batchKey = (start: number): Item => keyOf('BATCH', String(start).padStart(startDigits, '0'));

/** What the log has of the history lies as that does, so that all of a case, or of the looks at somebody, is one range. */
const sealedPrefix = 'L#';
const partitionOf = (pk: string): string => `${sealedPrefix}${pk}`;
export const sealedKey = ({ pk, sk }: Pick<Sealed, 'pk' | 'sk'>): Item => keyOf(partitionOf(pk), sk);

const readSealed = (item: Item): Sealed => ({
  pk: text(item, 'pk').slice(sealedPrefix.length),
  sk: text(item, 'sk'),
  entry: bytes(item, 'entry'),
  place: number(item, 'place'),
});

/** How long a batch lies in the table once it is in the bucket, for whoever looks into what went wrong. */
const keptSeconds = 7 * 24 * 60 * 60;

/** The order of the log in DynamoDB: one head, which whoever adds to it moves by a condition. */
export const dynamoLog = (table: LogTable): LogStore => ({
  async head() {
    const item = await get(table, headKey);
    if (!item) return { size: 0, unfinished: null };
    return {
      size: number(item, 'size'),
      unfinished: item.unfinished ? number(item, 'unfinished') : null,
    };
  },

  async sealed(at) {
    const wanted = new Map(at.map((each) => [placeOf(each), sealedKey(each)]));
    const found = await batchGet(table, table.log, [...wanted.values()]);
    return new Map(found.map((item) => [placeOf(readSealed(item)), readSealed(item)]));
  },

  async under(pk, prefix) {
    return (await queryAll(table, table.log, { pk: partitionOf(pk), prefix })).map(readSealed);
  },

  async between(pk, from, to) {
    const range = { pk: partitionOf(pk), prefix: '', between: [from, to] } as const;
    return (await queryAll(table, table.log, range)).map(readSealed);
  },

  commit: (before, batch) => commit(table, before, batch),

  async batch(start) {
    const item = await get(table, batchKey(start));
    if (!item) throw new Error(`The batch of the log from ${start} on is missing.`);
    return { start, entries: parts(bytes(item, 'entries')), from: JSON.parse(text(item, 'from')) };
  },

  async place({ start, entries, from }) {
    const items = entries.map((entry, at): Item => {
      const [pk = '', sk = ''] = from[at] ?? [];
      return { ...sealedKey({ pk, sk }), entry: { B: entry }, place: { N: String(start + at) } };
    });
    await insertItems(table.client, table.log, items);
  },

  async finish(start) {
    await ifStill(
      table.client.call('UpdateItem', {
        TableName: table.log,
        Key: headKey,
        UpdateExpression: 'REMOVE #unfinished',
        ConditionExpression: '#unfinished = :start',
        ExpressionAttributeNames: { '#unfinished': 'unfinished' },
        ExpressionAttributeValues: { ':start': { N: String(start) } },
      }),
    );
  },

  async published() {
    const item = await get(table, checkpointKey);
    return item && { size: number(item, 'size'), note: text(item, 'note'), key: text(item, 'key') };
  },

  async publish({ size, note, key }) {
    await ifStill(
      table.client.call('PutItem', {
        TableName: table.log,
        Item: { ...checkpointKey, size: { N: String(size) }, note: { S: note }, key: { S: key } },
        // Never a smaller one, whoever comes late.
        ConditionExpression: 'attribute_not_exists(pk) OR #size < :size',
        ExpressionAttributeNames: { '#size': 'size' },
        ExpressionAttributeValues: { ':size': { N: String(size) } },
      }),
    );
  },
});

const parts = (joined: Uint8Array): Uint8Array[] =>
  Array.from({ length: joined.length / hashBytes }, (_, at) =>
    joined.subarray(at * hashBytes, (at + 1) * hashBytes),
  );

async function get({ client, log }: LogTable, Key: Item): Promise<Item | null> {
  const { Item: found } = await client.call('GetItem', { TableName: log, Key, ConsistentRead: true });
  return found ?? null;
}

/** What another has done already need not be done. */
async function ifStill(done: Promise<unknown>): Promise<void> {
  try {
    await done;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
  }
}

/** Only behind the head that was read, and once everything before is written, so that no entry is added twice. */
async function commit(
  { client, log }: LogTable,
  { size }: Head,
  { start, entries, from }: Batch,
): Promise<boolean> {
  const expires = Math.floor(Date.now() / 1000) + keptSeconds;
  const batch = {
    ...batchKey(start),
    entries: { B: Buffer.concat(entries) },
    from: { S: JSON.stringify(from) },
    [schema.expires]: { N: String(expires) },
  };
  const head = {
    ...headKey,
    size: { N: String(size + entries.length) },
    unfinished: { N: String(start) },
  };
  const still = {
    ConditionExpression:
      size === 0 ? 'attribute_not_exists(pk)' : '#size = :size AND attribute_not_exists(#unfinished)',
    ...(size === 0
      ? {}
      : {
          ExpressionAttributeNames: { '#size': 'size', '#unfinished': 'unfinished' },
          ExpressionAttributeValues: { ':size': { N: String(size) } },
        }),
  };
  const TransactItems = [
    { Put: { TableName: log, Item: head, ...still } },
    { Put: { TableName: log, Item: batch, ConditionExpression: 'attribute_not_exists(pk)' } },
  ];
  try {
    await client.call('TransactWriteItems', { TransactItems });
    return true;
  } catch (error) {
    if (isCancelled(error)) return false;
    throw error;
  }
}
