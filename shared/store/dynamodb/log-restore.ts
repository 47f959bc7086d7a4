/** The log's table brought to where its bucket is, after a restore: what the sealer itself never does. */
import type { Batch, Head } from '../../log/log-store.ts';
import { isConditionFailed } from './database.ts';
import type { Item } from './item.ts';
import { headKey, type LogTable, sealedKey } from './log.ts';

export interface LogRestore {
  /**
   * Takes back the places that entries were given from a place on, where they still have them: of the history's items in
   * their order, null for one that stays.
   */
  forget(start: number, items: readonly (Batch['from'][number] | null)[]): Promise<void>;
  /** Sets the head to a size, with nothing unfinished, where it is as it was read; false where it is not. */
  lead(before: Head, size: number): Promise<boolean>;
}

export const logRestore = ({ client, log }: LogTable): LogRestore => ({
  async forget(start, items) {
    for (const [at, item] of items.entries()) {
      if (!item) continue;
      const [pk, sk] = item;
      const condition = {
        ConditionExpression: '#place = :place',
        ExpressionAttributeNames: { '#place': 'place' },
        ExpressionAttributeValues: { ':place': { N: String(start + at) } },
      };
      await held(client.call('DeleteItem', { TableName: log, Key: sealedKey({ pk, sk }), ...condition }));
    }
  },

  lead: ({ size: was, unfinished }, size) =>
    held(
      client.call('PutItem', {
        TableName: log,
        Item: { ...headKey, size: { N: String(size) } },
        ...asItWas(was, unfinished),
      }),
    ),
});

function asItWas(size: number, unfinished: number | null) {
  if (size === 0) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const values: Item = { ':size': { N: String(size) } };
  return {
    ConditionExpression: `#size = :size AND ${unfinished === null ? 'attribute_not_exists(#unfinished)' : '#unfinished = :start'}`,
    ExpressionAttributeNames: { '#size': 'size', '#unfinished': 'unfinished' },
    ExpressionAttributeValues:
      unfinished === null ? values : { ...values, ':start': { N: String(unfinished) } },
  };
}

/** Whether a write was made: its condition held. */
async function held(written: Promise<unknown>): Promise<boolean> {
  try {
    await written;
    return true;
  } catch (error) {
    if (isConditionFailed(error)) return false;
    throw error;
  }
}
