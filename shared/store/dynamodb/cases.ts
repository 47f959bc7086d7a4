import type { Cases } from '../../cases.ts';
import type { CaseKind } from '../../ids.ts';
import type { Stored, Wait } from '../../process/change.ts';
import type { Message } from '../../process/message.ts';
import { type CaseStore, Damaged, type Part, type Replay, type Work } from '../store.ts';
import { batchGet } from './batch-get.ts';
import { insertRecords } from './bulk.ts';
import { isOvertaken } from './database.ts';
import { bytes, type Item, text } from './item.ts';
import { readCase, storedCase } from './items.ts';
import {
  caseIdAt,
  caseKey,
  caseLyingAt,
  kindRange,
  nameRange,
  nameSort,
  rangeAbout,
  readWorkSort,
} from './keys.ts';
import { noticesOf } from './notices.ts';
import { publishedIn, publishedOf } from './published.ts';
import { ifUndamaged, queryAll, queryPart, readPart, readUndamaged } from './query.ts';
import { readFirstReleaseReceipt } from './receipts.ts';
import { isGivenAt, readReplay, replayKeyItem } from './replays.ts';
import { partitions, schema, type Tables } from './tables.ts';
import { talliesOf, tallyWrites } from './tallies.ts';
import { transact } from './transaction.ts';
import {
  absentChecks,
  pieceWrites,
  releasing,
  restingWrites,
  unchangedChecks,
  writesOfAll,
} from './writes.ts';

/** The register's cases in DynamoDB. */
export const dynamoCases = (tables: Tables): CaseStore => ({
  load: (replayed, ids) => load(tables, replayed, ids),

  async list<K extends CaseKind>(
    home: Parameters<CaseStore['list']>[0],
    kind: K,
    after: string | null,
    limit: number,
    about?: string,
  ): Promise<Part<Stored<Cases[K]>>> {
    const prefix = about === undefined ? kindRange(kind) : rangeAbout(kind, about);
    const range = { pk: partitions.home(home), prefix, newestFirst: true };
    const [keys, part] = await Promise.all([
      tables.keys(),
      queryPart(tables, tables.register, range, after, limit),
    ]);
    // The range of a kind's sort keys holds that kind alone.
    return readUndamaged(part, (item) => readCase(keys, item) as Stored<Cases[K]>, idOf);
  },

  notices: (subject, after, limit) => noticesOf(tables, subject, after, limit),

  async write({ changes, absent = [], unchanged = [], freed = [], pieces, resting, tallied }, replay) {
    const keys = await tables.keys();
    const items = writesOfAll(tables, keys, changes);
    const beside = [
      ...absentChecks(tables, absent),
      ...unchangedChecks(tables, unchanged),
      ...freed.flatMap(({ from, names }) => names.map((name) => releasing(tables.register, from, name))),
      ...pieceWrites(tables, pieces),
      ...restingWrites(tables, resting),
      ...tallyWrites(tables, tallied),
    ];
    return transact(tables, [...items, ...beside], replay);
  },

  async loadReadable(ids) {
    const [keys, items] = await Promise.all([tables.keys(), get(tables, ids.map(caseKey))]);
    const part = {
      items: items.flatMap((item, at) => (item ? [{ item, place: ids[at] ?? '' }] : [])),
      end: null,
    };
    const { items: read, damaged = [] } = readUndamaged(part, (item) => readCase(keys, item), idOf);
    const found = new Map(read.map(({ item, place }) => [place, item]));
    return { cases: ids.map((id) => found.get(id) ?? null), damaged: [...damaged] };
  },

  wait: (id, seq, wait, answer) => waitOn(tables, id, seq, wait, answer),

  insert: (records) => insertRecords(tables, records),

  async work(unit, after, limit) {
    const range = { pk: partitions.work(unit), prefix: '' };
    const part = await queryPart(tables, tables.register, range, after, limit);
    return readPart(part, (item) => readWork(unit, item));
  },

  async disclosed(item, unit, after, limit) {
    const range = { pk: partitions.disclosed(item, unit), prefix: '', newestFirst: true };
    const part = await queryPart(tables, tables.register, range, after, limit);
    return readPart(part, (entry) => text(entry, 'case'));
  },

  tallies: (month, unit, after, limit) => talliesOf(tables, month, unit, after, limit),

  async names(home, prefix) {
    const range = { pk: partitions.home(home), prefix: nameSort(prefix) };
    const items = await queryAll(tables, tables.register, range);
    return new Map(items.map((item) => [text(item, 'sk').slice(nameRange.length), text(item, 'case')]));
  },

  async dueBetween(shard, [from, to], after, limit) {
    const { name, partition, sort } = schema.dueIndex;
    const answer = await tables.client.call('Query', {
      TableName: tables.register,
      IndexName: name,
      KeyConditionExpression: `${partition} = :shard AND ${sort} BETWEEN :from AND :to`,
      ExpressionAttributeValues: { ':shard': { S: `D#${shard}` }, ':from': { S: from }, ':to': { S: to } },
      Limit: limit,
      ...(after === null ? {} : { ExclusiveStartKey: JSON.parse(after) }),
    });
    // Of several that fall due at one instant the whole key of the index says which was the last.
    const end = answer.LastEvaluatedKey ? JSON.stringify(answer.LastEvaluatedKey) : null;
    const items = (answer.Items ?? []).map((item) => {
      const [pk, sk] = [text(item, 'pk'), text(item, 'sk')];
      return { item: caseLyingAt(pk, sk), place: `${pk} ${sk}` };
    });
    return { items, end };
  },

  async periods(shard, [from, to], after, limit) {
    const range = { pk: partitions.periods(shard), prefix: '', between: [from, to] } as const;
    const part = await queryPart(tables, tables.register, range, after, limit);
    return readPart(part, (item) => ({ case: text(item, 'case'), endsAt: text(item, 'endsAt') }));
  },

  async stored(id) {
    const [item] = await get(tables, [caseKey(id)]);
    if (!item) return null;
    return storedCase(id, item);
  },

  async pieces(submission) {
    const range = { pk: partitions.pieces(submission), prefix: 'P#' };
    const pieces = await queryAll(tables, tables.register, range);
    return Buffer.concat(pieces.map((piece) => bytes(piece, 'piece')));
  },

  firstReleaseReceipt: (id) => readFirstReleaseReceipt(tables, id),

  published: (what, keyPrefix) => publishedIn(tables, what, keyPrefix),

  publishedOf: (kinds) => publishedOf(tables, kinds),
});

const idOf = (item: Item): string => caseIdAt(text(item, 'pk'), text(item, 'sk'));

/** An entry of a unit's worklist; of what somebody made into none, what its place says. */
function readWork(unit: string, item: Item): Work {
  try {
    const entry: Work | null = JSON.parse(text(item, 'entry'));
    if (typeof entry?.case === 'string') return entry;
  } catch {
    // It is no text of an entry.
  }
  return { unit, ...readWorkSort(text(item, 'sk')), isDamaged: true };
}

async function load(tables: Tables, replayed: Parameters<CaseStore['load']>[0], ids: string[]) {
  const wanted = [replayed && replayKeyItem(replayed.key), ...ids.map(caseKey)];
  const [keys, items] = await Promise.all([tables.keys(), get(tables, wanted)]);
  const [replayItem, ...cases] = items;
  const isGiven = replayItem && replayed && isGivenAt(replayItem, replayed.at);
  const replay: Replay | null = isGiven ? readReplay(keys, replayed.key, replayItem) : null;
  const read = (item: Item) =>
    ifUndamaged(
      () => readCase(keys, item),
      () => {
        throw new Damaged(idOf(item));
      },
    );
  return { replay, cases: cases.map((item) => item && read(item)) };
}

/** Reads items consistently in one round trip, in the order asked for; null for a key that is null or absent. */
async function get(tables: Tables, wanted: (Item | null)[]): Promise<(Item | null)[]> {
  const keys = wanted.filter((key) => key !== null);
  if (keys.length === 0) return wanted.map(() => null);
  const found = await batchGet(tables, tables.register, keys);
  const byKey = new Map(found.map((item) => [nameOf(item), item]));
  return wanted.map((key) => (key && byKey.get(nameOf(key))) ?? null);
}

const nameOf = (item: Item): string => `${text(item, 'pk')} ${text(item, 'sk')}`;

/** Keeps the token where the change that brings what it waits for will show it to the stream. */
async function waitOn(
  { client, register, keys }: Tables,
  id: string,
  seq: number,
  wait: Wait,
  answer: object | null,
): Promise<boolean> {
  const messages: Message[] = answer ? [{ to: 'waiting', answers: { [wait.step]: answer } }] : [];
  const told = messages.length ? { ':messages': { S: JSON.stringify(messages) } } : {};
  // Nothing is written by a platform whose keys do not fit.
  await keys();
  try {
    await client.call('UpdateItem', {
      TableName: register,
      Key: caseKey(id) ?? {},
      UpdateExpression: messages.length
        ? 'SET #wait = :wait, #outbox = :messages'
        : 'SET #wait = :wait REMOVE #outbox',
      ConditionExpression: '#seq = :seq',
      ExpressionAttributeNames: { '#wait': 'wait', '#outbox': schema.outbox, '#seq': 'seq' },
      ExpressionAttributeValues: {
        ':wait': { S: JSON.stringify(wait) },
        ':seq': { N: String(seq) },
        ...told,
      },
    });
    return true;
  } catch (error) {
    // Somebody's change is being written at this moment: the wait is decided anew on what that left.
    if (isOvertaken(error)) {
      return false;
    }
    throw error;
  }
}
