import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { type Page, UnknownCursor } from '../store.ts';
import { type Item, text } from './items.ts';
import type { Tables } from './tables.ts';

/** One consistent page of a partition, in key order. The cursor is the last sort key, opaque to callers. */
export async function queryPage(
  tables: Tables,
  table: string,
  pk: string,
  prefix: string,
  limit: number,
  cursor: string | null,
  newestFirst = false,
): Promise<Page<Item>> {
  const after = cursor === null ? null : readCursor(cursor, prefix);
  const answer = await tables.client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: prefix ? 'pk = :pk AND begins_with(sk, :prefix)' : 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: pk }, ...(prefix ? { ':prefix': { S: prefix } } : {}) },
      ConsistentRead: true,
      ScanIndexForward: !newestFirst,
      Limit: limit,
      ...(after === null ? {} : { ExclusiveStartKey: { pk: { S: pk }, sk: { S: after } } }),
    }),
  );
  const last = answer.LastEvaluatedKey;
  return {
    items: answer.Items ?? [],
    cursor: last ? Buffer.from(text(last, 'sk')).toString('base64url') : null,
  };
}

/** The sort key that a cursor stands for. Throws `UnknownCursor` where it is none of this list. */
function readCursor(cursor: string, prefix: string): string {
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^[\x20-\x7e]+$/.test(key) || !key.startsWith(prefix)) throw new UnknownCursor();
  return key;
}

/** A partition whole, or what of it begins with the prefix. */
export async function queryAll(tables: Tables, table: string, pk: string, prefix: string): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await queryPage(tables, table, pk, prefix, 1000, cursor);
    items.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== null);
  return items;
}
