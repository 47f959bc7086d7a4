import { BatchGetItemCommand, QueryCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AnyCase, Cases } from '../../cases.ts';
import { caseDigest } from '../../history/chain.ts';
import { type CaseKind, prefixes } from '../../ids.ts';
import type { Change, Stored } from '../../process/change.ts';
import type { WorkEntry } from '../../process/process.ts';
import { type CaseStore, Overloaded, type Replay, type Work } from '../store.ts';
import { insertRecords } from './bulk.ts';
import { bytes, caseKey, changeItems, type Item, number, readCase, text } from './items.ts';
import { queryAll, queryPage } from './query.ts';
import { readReplay, replayKeyItem } from './replays.ts';
import { partitions, schema, type Tables } from './tables.ts';
import { transact } from './transaction.ts';

const workPage = 100;
const duePage = 100;

/** The register's cases in DynamoDB. */
export const dynamoCases = (tables: Tables): CaseStore => ({
  load: (replayKey, ids) => load(tables, replayKey, ids),

  async subject<K extends CaseKind>(subject: string, kind?: K): Promise<Stored<Cases[K]>[]> {
    const [keys, items] = await Promise.all([
      tables.keys(),
      queryAll(tables, tables.register, partitions.subject(subject), kind ? `${prefixes[kind]}_` : ''),
    ]);
    return items.map((item) => readCase(keys, item) as Stored<Cases[K]>);
  },

  async write(changes, replay) {
    const keys = await tables.keys();
    const items = changes.flatMap((change) => writesOf(tables, keys, change));
    return transact(tables, items, replay, changes[0]?.at ?? '');
  },

  insert: (records) => insertRecords(tables, records),

  async work(unit, cursor) {
    const page = await queryPage(tables, tables.register, partitions.work(unit), '', workPage, cursor);
    return { ...page, items: page.items.map((item): Work => JSON.parse(text(item, 'entry'))) };
  },

  async due(shard, at) {
    const { name, partition, sort } = schema.dueIndex;
    const { Items = [] } = await tables.client.send(
      new QueryCommand({
        TableName: tables.register,
        IndexName: name,
        KeyConditionExpression: `${partition} = :shard AND ${sort} <= :at`,
        ExpressionAttributeValues: { ':shard': { S: `D#${shard}` }, ':at': { S: at } },
        Limit: duePage,
      }),
    );
    return Items.map((item) => text(item, 'sk'));
  },

  async stored(id) {
    const [item] = await get(tables, [caseKey(id)]);
    if (!item) return null;
    const digest = caseDigest(text(item, 'state'), bytes(item, 'closed'));
    return { id, seq: number(item, 'seq'), head: text(item, 'head'), digest };
  },
});

async function load(tables: Tables, replayKey: string | null, ids: string[]) {
  const wanted = [replayKey === null ? null : replayKeyItem(replayKey), ...ids.map(caseKey)];
  const [keys, items] = await Promise.all([tables.keys(), get(tables, wanted)]);
  const [replayItem, ...cases] = items;
  const replay: Replay | null =
    replayItem && replayKey !== null ? readReplay(keys, replayKey, replayItem) : null;
  return { replay, cases: cases.map((item) => (item ? readCase(keys, item) : null)) };
}

/** Reads items consistently in one round trip, in the order asked for; null for a key that is null or absent. */
async function get(tables: Tables, wanted: (Item | null)[]): Promise<(Item | null)[]> {
  const keys = wanted.filter((key) => key !== null);
  if (keys.length === 0) return wanted.map(() => null);
  const found = await tables.client.send(
    new BatchGetItemCommand({ RequestItems: { [tables.register]: { Keys: keys, ConsistentRead: true } } }),
  );
  if (found.UnprocessedKeys?.[tables.register]) throw new Overloaded('The table answered only a part.');
  const byKey = new Map((found.Responses?.[tables.register] ?? []).map((item) => [nameOf(item), item]));
  return wanted.map((key) => (key && byKey.get(nameOf(key))) ?? null);
}

const nameOf = (item: Item): string => `${text(item, 'pk')} ${text(item, 'sk')}`;

function writesOf(
  tables: Tables,
  keys: Parameters<typeof changeItems>[0],
  change: Change<AnyCase>,
): TransactWriteItem[] {
  const work = workWrites(tables, change);
  if (change.events.length === 0 && change.before) return [waitWrite(tables, change, change.before), ...work];
  const { item, events } = changeItems(keys, change);
  const guard = change.before
    ? {
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: { ':version': { N: String(change.before.version) } },
      }
    : { ConditionExpression: 'attribute_not_exists(pk)' };
  return [
    { Put: { TableName: tables.register, Item: item, ...guard } },
    ...events.map(
      (event): TransactWriteItem => ({
        Put: { TableName: tables.history, Item: event, ConditionExpression: 'attribute_not_exists(pk)' },
      }),
    ),
    ...work,
  ];
}

/** A change without events moves only the waiting token and the messages; the case itself stays as sealed. */
function waitWrite(tables: Tables, change: Change<AnyCase>, before: Stored<AnyCase>): TransactWriteItem {
  const values: Item = { ':was': { N: String(before.version) }, ':is': { N: String(before.version + 1) } };
  const set = ['version = :is'];
  const remove: string[] = [];
  const put = (name: string, value: unknown) => {
    if (value === null) return remove.push(`#${name}`);
    values[`:${name}`] = { S: JSON.stringify(value) };
    return set.push(`#${name} = :${name}`);
  };
  put('wait', change.wait);
  put(schema.outbox, change.messages.length ? change.messages : null);
  return {
    Update: {
      TableName: tables.register,
      Key: caseKey(change.state.id) ?? {},
      UpdateExpression: `SET ${set.join(', ')}${remove.length ? ` REMOVE ${remove.join(', ')}` : ''}`,
      ConditionExpression: 'version = :was',
      ExpressionAttributeNames: { '#wait': 'wait', [`#${schema.outbox}`]: schema.outbox },
      ExpressionAttributeValues: values,
    },
  };
}

const workKey = (entry: WorkEntry, id: string): Item => ({
  pk: { S: partitions.work(entry.unit) },
  sk: { S: `${entry.dueAt}#${entry.what}#${id}` },
});

function workWrites(tables: Tables, { state, work }: Change<AnyCase>): TransactWriteItem[] {
  return [
    ...work.remove.map(
      (entry): TransactWriteItem => ({
        Delete: { TableName: tables.register, Key: workKey(entry, state.id) },
      }),
    ),
    ...work.add.map(
      (entry): TransactWriteItem => ({
        Put: {
          TableName: tables.register,
          Item: { ...workKey(entry, state.id), entry: { S: JSON.stringify({ ...entry, case: state.id }) } },
        },
      }),
    ),
  ];
}
