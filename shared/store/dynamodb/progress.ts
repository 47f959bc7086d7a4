import { isConditionFailed } from './database.ts';
import { type Item, number, text } from './item.ts';
import type { LogTable } from './log.ts';

/** What goes through a table a part a run. */
export type GoingThrough = 'AUDIT' | 'CATCH-UP' | 'RESTORE';

/** Where it is, as it was kept, and how often that was before. */
export interface Kept {
  json: string | null;
  times: number;
}

/** Keeps where something is that goes through a table, in that of the log: of two runs at once, one goes on. */
export function progressOf(what: GoingThrough, { client, log }: LogTable) {
  const key: Item = { pk: { S: what }, sk: { S: '-' } };
  return {
    async read(): Promise<Kept> {
      const { Item: item } = await client.call('GetItem', { TableName: log, Key: key, ConsistentRead: true });
      return item ? { json: text(item, 'progress'), times: number(item, 'times') } : { json: null, times: 0 };
    },

    /** Keeps it behind what was read; false where another run has gone on meanwhile. */
    async keep({ times }: Pick<Kept, 'times'>, json: string): Promise<boolean> {
      try {
        await client.call('PutItem', {
          TableName: log,
          Item: { ...key, progress: { S: json }, times: { N: String(times + 1) } },
          ConditionExpression: times === 0 ? 'attribute_not_exists(pk)' : '#times = :times',
          ...(times === 0
            ? {}
            : {
                ExpressionAttributeNames: { '#times': 'times' },
                ExpressionAttributeValues: { ':times': { N: String(times) } },
              }),
        });
        return true;
      } catch (error) {
        if (isConditionFailed(error)) return false;
        throw error;
      }
    },
  };
}

export type KeptProgress = ReturnType<typeof progressOf>;
