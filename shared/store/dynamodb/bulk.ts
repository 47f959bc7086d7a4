import { BatchExecuteStatementCommand, type BatchStatementRequest } from '@aws-sdk/client-dynamodb';
import type { Change } from '../../process/change.ts';
import type { RecordState } from '../../record/state.ts';
import { batchGet } from './batch-get.ts';
import { changeItems, type Item, text, type Written } from './items.ts';
import type { Tables } from './tables.ts';

/** As many statements as DynamoDB takes at once. */
const batchSize = 25;
const atOnce = 4;

/**
 * Inserts records without a transaction each: first the opening event of every record, which is where its
 * owner is settled, then the record. Both are inserted only where they are not, and are the same bytes when
 * made again, so that doing it a second time after a crash in the middle completes it.
 */
export async function insertRecords(tables: Tables, records: Change<RecordState>[]): Promise<string[]> {
  const keys = await tables.keys();
  const batches: Written[][] = [];
  for (let start = 0; start < records.length; start += batchSize) {
    batches.push(records.slice(start, start + batchSize).map((change) => changeItems(keys, change)));
  }
  const foreign: string[] = [];
  const worker = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift())
      foreign.push(...(await insertBatch(tables, batch)));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return foreign;
}

async function insertBatch(tables: Tables, batch: Written[]): Promise<string[]> {
  const events = batch.flatMap(({ events }) => events);
  const taken = await insertItems(tables, tables.history, events);
  const foreign = await belongingToOthers(tables, taken);
  const own = batch.filter(({ events }) => !events.some((event) => foreign.has(text(event, 'sk'))));
  await insertItems(
    tables,
    tables.register,
    own.map(({ item }) => item),
  );
  return batch.filter((written) => !own.includes(written)).map(({ item }) => text(item, 'sk'));
}

/** Inserts items where they are not; gives those that were there. */
async function insertItems(tables: Tables, table: string, items: Item[]): Promise<Item[]> {
  if (items.length === 0) return [];
  const Statements = items.map((item) => insertStatement(table, item));
  const { Responses = [] } = await tables.client.send(new BatchExecuteStatementCommand({ Statements }));
  const failed = Responses.find(({ Error: fault }) => fault && fault.Code !== 'DuplicateItem')?.Error;
  if (failed) throw new Error(`Inserting failed: ${failed.Code}`);
  return items.filter((_, index) => Responses[index]?.Error);
}

function insertStatement(table: string, item: Item): BatchStatementRequest {
  const names = Object.keys(item);
  return {
    Statement: `INSERT INTO "${table}" VALUE {${names.map((name) => `'${name}': ?`).join(', ')}}`,
    Parameters: Object.values(item),
  };
}

/** The sort keys of those events that stand there with another text: another submission's. */
async function belongingToOthers(tables: Tables, taken: Item[]): Promise<Set<string>> {
  if (taken.length === 0) return new Set();
  const keys = taken.map(({ pk, sk }) => ({ pk, sk }) as Item);
  const found = await batchGet(tables, tables.history, keys);
  const stored = new Map(found.map((item) => [text(item, 'sk'), text(item, 'body')]));
  return new Set(
    taken
      .filter((item) => stored.get(text(item, 'sk')) !== text(item, 'body'))
      .map((item) => text(item, 'sk')),
  );
}
