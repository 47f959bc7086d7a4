/** Files of rows: how fast they are on record once their parts are there, beside bare writes of the same items. */
import { readFileSync } from 'node:fs';
import { type AttributeValue, BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { partsOf } from '../../local/acts/send-file.ts';
import type { Database } from '../../shared/store/dynamodb/database.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import { callers } from '../../test/support/callers.ts';
import { apiEvent } from '../../test/support/event.ts';
import { sendMissing } from '../../test/support/file-reading.ts';
import { countingDatabase } from '../support/counting-database.ts';
import { answered, noContext } from '../support/events.ts';
import { atLeast, atMost, comparedRow, countedRow, type Figure, type Row } from '../support/figure.ts';
import { startChild } from '../support/process.ts';
import { processorTime } from '../support/processor-time.ts';
import { clientAt, databaseAt, openStage, type Stage } from '../support/stage.ts';
import { through, type Wired, wire } from '../support/wiring.ts';

const few = 1_000;
const many = 20_000;
const batchSize = 25;
const item = 'commendations';

const [header = '', row = ''] = readFileSync(
  new URL('../../examples/commendations.csv', import.meta.url),
  'utf8',
).split('\n');

/** Rows that comply, each of a decision of its own, in effect without notice. */
const rows = (count: number, first: number): Buffer =>
  Buffer.from(
    [
      header,
      ...Array.from({ length: count }, (_, index) =>
        row.replace('〔2026〕3号', `〔2026〕${first + index}号`),
      ),
    ].join('\n'),
  );

/** Announces a file and sends it. Gives what sets off its reading. */
async function sent(wired: Wired, bytes: Buffer): Promise<string> {
  const parts = partsOf(bytes);
  const body = { item, parts: parts.map(({ announced }) => announced) };
  const file = (
    await answered(wired.files(apiEvent('POST /v1/files', callers.provider, { body }), noContext))
  ).body;
  sendMissing(
    wired,
    file,
    parts.map(({ part }) => part),
  );
  const completing = apiEvent('POST /v1/files/{id}/completions', callers.provider, { id: file.id, body: {} });
  await answered(wired.files(completing, noContext));
  return file.id;
}

async function read(wired: Wired, id: string, count: number): Promise<void> {
  const { batchItemFailures } = await wired.readFile({
    Records: [{ messageId: '1', body: JSON.stringify({ file: id }) }],
  });
  const reading = apiEvent('GET /v1/files/{id}', callers.provider, { id });
  const { progress } = (await answered(wired.files(reading, noContext))).body;
  if (batchItemFailures.length > 0 || progress.accepted !== count)
    throw new Error(`Of ${count} rows ${progress.accepted} are on record.`);
}

type Item = Record<string, AttributeValue>;

/** Everything that lies in the tables. */
async function itemsIn({ client, register, history }: Tables): Promise<[table: string, item: Item][]> {
  const found: [string, Item][] = [];
  for (const table of [register, history]) {
    let from: Item | undefined;
    do {
      const page = await client.call('Scan', { TableName: table, ExclusiveStartKey: from });
      found.push(...(page.Items ?? []).map((each): [string, Item] => [table, each as Item]));
      from = page.LastEvaluatedKey as Item | undefined;
    } while (from);
  }
  return found;
}

/** Writes the same items, and nothing else, as many at a time as DynamoDB takes. */
async function writtenBare(endpoint: string, items: readonly [table: string, item: Item][]): Promise<void> {
  const client = clientAt(endpoint);
  for (let from = 0; from < items.length; from += batchSize) {
    const RequestItems: Record<string, { PutRequest: { Item: Item } }[]> = {};
    for (const [table, each] of items.slice(from, from + batchSize)) {
      RequestItems[table] ??= [];
      RequestItems[table].push({ PutRequest: { Item: each } });
    }
    await client.send(new BatchWriteItemCommand({ RequestItems }));
  }
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

const megabytes = (bytes: number): number => bytes / 1_000_000;

/** The tables of a stage whose batches go to a database that does nothing: what is left is the reading itself. */
function batchesTo(endpoint: string, { tables, endpoint: own }: Stage): Tables {
  const [stub, real] = [databaseAt(endpoint), databaseAt(own)];
  const client: Database = {
    call: (operation, input) => (operation === 'BatchExecuteStatement' ? stub : real).call(operation, input),
  };
  return through(tables, client);
}

/** How fast a file is read where whatever its rows write is answered at once, beside bare writes of as many items. */
async function besideStub(items: readonly [table: string, item: Item][]): Promise<Row> {
  const { endpoint = '' } = await startChild('answering-stub.ts', []);
  const stage = await openStage();
  const wired = wire(batchesTo(endpoint, stage));
  await wired.warm();
  await read(wired, await sent(wired, rows(few, 1)), few);
  const id = await sent(wired, rows(many, 1 + few));
  const seconds = await secondsOf(() => read(wired, id, many));
  const bareSeconds = await secondsOf(() => writtenBare(endpoint, items));
  const name = `${many} rows of a file: read where writes are answered at once`;
  return comparedRow(name, many / seconds, 'rows/s', many / bareSeconds, atLeast(0.4));
}

export const files: Figure = {
  name: 'files',
  what: `${many} rows of an item without notice, from the last part to all recorded, beside bare writes of the same items`,
  async measure(say): Promise<Row[]> {
    const stage = await openStage();
    const { client, take } = countingDatabase(stage.endpoint);
    const wired = wire(through(stage.tables, client));
    await wired.warm();
    await read(wired, await sent(wired, rows(few, 1)), few);
    const before = (await itemsIn(stage.tables)).length;
    const id = await sent(wired, rows(many, 1 + few));
    say(`reading ${many} rows`);
    take();
    const memoryBefore = process.memoryUsage.rss();
    let seconds = 0;
    const microseconds = await processorTime(async () => {
      seconds = await secondsOf(() => read(wired, id, many));
    });
    const grown = megabytes(process.memoryUsage.rss() - memoryBefore);
    const calls = take();
    const items = await itemsIn(stage.tables);
    const bare = await openStage();
    say(`writing the same ${items.length} items`);
    const bareSeconds = await secondsOf(() => writtenBare(bare.endpoint, items));
    const written = items.length - before;
    const share = items.length / written;
    const name = `${many} rows of a file`;
    say('reading as many where writes are answered at once');
    const stubbed = await besideStub(items.slice(-written));
    return [
      comparedRow(`${name}: recorded`, many / seconds, 'rows/s', (many / bareSeconds) * share, atLeast(0.65)),
      comparedRow(`${name}: calls`, calls, 'calls', written / batchSize + 1, atMost(1)),
      countedRow(`${name}: processor time a row`, microseconds / many, 'µs', atMost(150)),
      stubbed,
      countedRow(`${name}: memory of the process grown`, grown, 'MB'),
    ];
  },
};
