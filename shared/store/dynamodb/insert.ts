import type { BatchStatementRequest } from '@aws-sdk/client-dynamodb';
import type { Database } from './database.ts';
import type { Item } from './item.ts';

/** As many statements as DynamoDB takes at once. */
export const batchSize = 25;

/** Inserts items where they are not; gives those that were there. */
export async function insertItems(client: Database, table: string, items: Item[]): Promise<Item[]> {
  const taken: Item[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    taken.push(...(await insertSome(client, table, items.slice(start, start + batchSize))));
  }
  return taken;
}

async function insertSome(client: Database, table: string, items: Item[]): Promise<Item[]> {
  const Statements = items.map((item) => insertStatement(table, item));
  const { Responses = [] } = await client.call('BatchExecuteStatement', { Statements });
  const failed = Responses.find(({ Error: fault }) => fault && fault.Code !== 'DuplicateItem')?.Error;
  if (failed) throw new Error(`Inserting failed: ${failed.Code}`);
  return items.filter((_, index) => Responses[index]?.Error);
}

function insertStatement(table: string, item: Item): BatchStatementRequest {
  const named = Object.keys(item).join("': ?, '");
  return {
    Statement: `INSERT INTO "${table}" VALUE {'${named}': ?}`,
    Parameters: Object.values(item),
  };
}
