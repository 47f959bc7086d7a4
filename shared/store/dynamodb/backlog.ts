/** How far the intake is behind, as it noted last: one item, written over. */
import type { Backlog, BacklogStore } from '../store.ts';
import { number, text } from './item.ts';
import { partitions, type Tables } from './tables.ts';

const key = { pk: { S: partitions.operation }, sk: { S: 'INTAKE' } };

export const dynamoBacklog = ({ client, register }: Pick<Tables, 'client' | 'register'>): BacklogStore => ({
  async read(): Promise<Backlog | null> {
    const { Item } = await client.call('GetItem', { TableName: register, Key: key });
    return Item ? { at: text(Item, 'at'), waitedMs: number(Item, 'waitedMs') } : null;
  },

  async note({ at, waitedMs }) {
    const Item = { ...key, at: { S: at }, waitedMs: { N: String(waitedMs) } };
    await client.call('PutItem', { TableName: register, Item });
  },
});
