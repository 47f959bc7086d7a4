import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Access } from '../../history/access.ts';
import type { EventWords, HistoryEntry } from '../../history/entry.ts';
import { homeOf } from '../../ids.ts';
import type { Keys } from '../../keys/keys.ts';
import type { HistoryStore, Part } from '../store.ts';
import { accessSort, readAccess, storedAccess } from './accesses.ts';
import { bytes, closeJson, type Item, openJson, text } from './item.ts';
import { readEvent } from './items.ts';
import { eventRange } from './keys.ts';
import { queryAll, queryPart, readPart } from './query.ts';
import { partitions, type Tables } from './tables.ts';

/** Accesses and history in the append-only table. */
export const dynamoHistory = (tables: Tables): HistoryStore => ({
  async record(access) {
    const keys = await tables.keys();
    const sk = accessSort(access);
    await tables.client.send(
      new PutItemCommand({
        TableName: tables.history,
        Item: {
          pk: { S: partitions.home(homeOf.subject(access.subject)) },
          sk: { S: sk },
          closed: { B: closeJson(keys, storedAccess(access), sk) },
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  },

  async accesses(subject, after, limit) {
    const keys = await tables.keys();
    const range = { pk: partitions.home(homeOf.subject(subject)), prefix: 'A#', newestFirst: true };
    const part = await queryPart(tables, tables.history, range, after, limit);
    return byLook(
      readPart(part, (item) =>
        readAccess(openJson(keys, bytes(item, 'closed'), text(item, 'sk')), text(item, 'pk')),
      ),
    );
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
    return events.flatMap((item) => wordsOf(keys, item));
  },
});

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

function wordsOf(keys: Keys, item: Item): EventWords[] {
  const { seq, body, closed } = readEvent(item);
  if (!closed) return [];
  const { type, at, data } = JSON.parse(body);
  const secret = openJson(keys, Buffer.from(closed, 'base64'), text(item, 'sk')) as EventWords['secret'];
  return [{ seq, at, type, data, secret }];
}

/** Pages of looks by look. The look at the end waits for its first page where others go before it. */
function byLook({ items, end }: Part<Access>): Part<Access[]> {
  const looks: Part<Access[]>['items'] = [];
  for (const { item, place } of items) {
    const last = looks.at(-1);
    if (last?.item[0]?.id === item.id) Object.assign(last, { item: [...last.item, item], place });
    else looks.push({ item: [item], place });
  }
  const isCut = end !== null && looks.length > 1 && looks.at(-1)?.item.at(-1)?.page !== 1;
  const whole = isCut ? looks.slice(0, -1) : looks;
  return { items: whole, end: isCut ? (whole.at(-1)?.place ?? end) : end };
}
