import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Access } from '../../history/access.ts';
import type { EventWords, HistoryEntry } from '../../history/entry.ts';
import { homeOf } from '../../ids.ts';
import { type ContentKey, openOf, unwrapKey } from '../../keys/content-key.ts';
import type { Keys } from '../../keys/keys.ts';
import type { HistoryStore, Part, Placed } from '../store.ts';
import { lookItem, lookPrefix, readAccess } from './accesses.ts';
import { bytes, type Item, openJson, readJson, text } from './item.ts';
import { readEvent } from './items.ts';
import { eventRange } from './keys.ts';
import { queryAll, queryPart, readPart } from './query.ts';
import { partitions, type Tables } from './tables.ts';

/** Accesses and history in the append-only table. */
export const dynamoHistory = (tables: Tables): HistoryStore => ({
  async record(access) {
    const keys = await tables.keys();
    const Item = lookItem(keys, access);
    const put = tables.client.send(
      new PutItemCommand({
        TableName: tables.history,
        Item,
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    );
    await put.catch((error: unknown) => {
      // The client sends again what it got no answer to: then the very entry lies there.
      const lies = error instanceof ConditionalCheckFailedException ? error.Item : undefined;
      if (!lies || !isDeepStrictEqual(readEntryOfLook(keys, lies), access)) throw error;
    });
  },

  async accesses(subject, after, limit) {
    const keys = await tables.keys();
    const range = { pk: partitions.home(homeOf.subject(subject)), prefix: 'A#', newestFirst: true };
    const read = (part: Part<Item>) => readPart(part, (item) => readEntryOfLook(keys, item));
    const { items, end } = read(await queryPart(tables, tables.history, range, after, limit));
    const last = items.at(-1);
    if (end === null || !last || last.item.page === 1) return { items: byLook(items), end };
    const further = { ...range, prefix: lookPrefix(last.item) };
    const rest = read(await queryPart(tables, tables.history, further, last.place, mostFurtherPages));
    return { items: byLook([...items, ...rest.items]), end: rest.items.at(-1)?.place ?? end };
  },

  async history(subject, after, limit) {
    const range = { pk: partitions.home(homeOf.subject(subject)), prefix: 'E#' };
    return readPart(await queryPart(tables, tables.history, range, after, limit), readEntry);
  },

  async caseHistory(id) {
    return (await eventsOf(tables, id)).map(readEvent);
  },

  async words(id) {
    const [keys, events] = await Promise.all([tables.keys(), eventsOf(tables, id)]);
    return ({ wrapped }) => {
      const own = wrapped ? () => unwrapKey(keys, wrapped, id) : null;
      return events.flatMap((item) => wordsOf(keys, own, item));
    };
  },
});

/** How many more pages are read of a look that a part of the list cuts. One that has yet more is shown in parts. */
const mostFurtherPages = 140;

const readEntryOfLook = (keys: Keys, item: Item): Access =>
  readAccess(openJson(keys, bytes(item, 'closed'), text(item, 'sk')), text(item, 'pk'));

/** What people may add to a case is bounded, and so are its events. */
function eventsOf(tables: Tables, id: string): Promise<Item[]> {
  const { pk, prefix } = eventRange(id);
  return queryAll(tables, tables.history, { pk, prefix });
}

function readEntry(item: Item): HistoryEntry {
  const { seq, body, hash } = readEvent(item);
  const { type, at, by, data } = JSON.parse(body);
  const id = text(item, 'sk').split('#')[1] ?? '';
  return { case: id, seq, at, type, by, data, hash };
}

function wordsOf(keys: Keys, own: (() => ContentKey) | null, item: Item): EventWords[] {
  const { seq, body, closed } = readEvent(item);
  if (!closed) return [];
  const { type, at, data } = JSON.parse(body);
  const plain = openOf(keys, own, Buffer.from(closed, 'base64'), text(item, 'sk'));
  const secret = readJson(plain) as EventWords['secret'];
  return [{ seq, at, type, data, secret }];
}

/** Pages of looks by look. */
function byLook(pages: Placed<Access>[]): Placed<Access[]>[] {
  const looks: Placed<Access[]>[] = [];
  for (const { item, place } of pages) {
    const last = looks.at(-1);
    if (last?.item[0]?.id === item.id) {
      last.item.push(item);
      last.place = place;
    } else {
      looks.push({ item: [item], place });
    }
  }
  return looks;
}
