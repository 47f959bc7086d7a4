import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Access } from '../../history/access.ts';
import type { HistoryEntry } from '../../history/entry.ts';
import type { HistoryStore } from '../store.ts';
import { bytes, closeJson, eventRange, type Item, openJson, readEvent, text } from './items.ts';
import { queryAll, queryPage } from './query.ts';
import { partitions, type Tables } from './tables.ts';

const pageSize = 50;

/** Accesses and history in the append-only table. */
export const dynamoHistory = (tables: Tables): HistoryStore => ({
  async record(access) {
    const keys = await tables.keys();
    const sk = `A#${access.at}#${access.id}`;
    await tables.client.send(
      new PutItemCommand({
        TableName: tables.history,
        Item: {
          pk: { S: partitions.subject(access.subject) },
          sk: { S: sk },
          closed: { B: closeJson(keys, access, sk) },
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
  },

  async accesses(subject, cursor) {
    const keys = await tables.keys();
    const page = await queryPage(
      tables,
      tables.history,
      partitions.subject(subject),
      'A#',
      pageSize,
      cursor,
      true,
    );
    const read = (item: Item) => openJson(keys, bytes(item, 'closed'), text(item, 'sk')) as Access;
    return { ...page, items: page.items.map(read) };
  },

  async history(subject, cursor) {
    const page = await queryPage(tables, tables.history, partitions.subject(subject), 'E#', pageSize, cursor);
    return { ...page, items: page.items.map(readEntry) };
  },

  async caseHistory(id) {
    const { pk, prefix } = eventRange(id);
    return (await queryAll(tables, tables.history, pk, prefix)).map(readEvent);
  },
});

function readEntry(item: Item): HistoryEntry {
  const { seq, body, seal } = readEvent(item);
  const { type, at, by, data } = JSON.parse(body);
  const id = text(item, 'sk').split('#')[1] ?? '';
  return { case: id, seq, at, type, by, data, seal };
}
