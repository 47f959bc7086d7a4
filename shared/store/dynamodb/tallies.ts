/** How promptly units provide: an item for each unit and item of the catalog in a month, which counts only upwards. */
import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Month, Tally } from '../../promptness/lateness.ts';
import type { Part } from '../store.ts';
import { type Item, number, text } from './item.ts';
import { queryPart, readPart } from './query.ts';
import { partitions, type Tables } from './tables.ts';

/** Counts, in the transaction that settles what is counted: once, whoever tries it again. */
export const tallyWrites = (
  { register }: Pick<Tables, 'register'>,
  tally: Tally | null | undefined,
): TransactWriteItem[] =>
  tally
    ? [
        {
          Update: {
            TableName: register,
            Key: {
              pk: { S: partitions.promptness(tally.month) },
              sk: { S: `${tally.unit}#${tally.item}` },
            },
            UpdateExpression: 'ADD #filed :filed, #late :late, #daysLate :daysLate',
            ExpressionAttributeNames: { '#filed': 'filed', '#late': 'late', '#daysLate': 'daysLate' },
            ExpressionAttributeValues: {
              ':filed': { N: String(tally.filed) },
              ':late': { N: String(tally.late) },
              ':daysLate': { N: String(tally.daysLate) },
            },
          },
        },
      ]
    : [];

function readTally(month: Month, item: Item): Tally {
  const [unit = '', of = ''] = text(item, 'sk').split('#');
  const counted = (name: 'filed' | 'late' | 'daysLate') => number(item, name);
  return {
    month,
    unit,
    item: of,
    filed: counted('filed'),
    late: counted('late'),
    daysLate: counted('daysLate'),
  };
}

/** A part of a month, of one unit or of all. */
export async function talliesOf(
  tables: Tables,
  month: Month,
  unit: string | null,
  after: string | null,
  limit: number,
): Promise<Part<Tally>> {
  const range = { pk: partitions.promptness(month), prefix: unit === null ? '' : `${unit}#` };
  const part = await queryPart(tables, tables.register, range, after, limit);
  return readPart(part, (item) => readTally(month, item));
}
