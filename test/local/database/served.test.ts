import {
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DatabaseServer } from '../../../local/dynamodb/database.ts';
import { startEmbedded } from '../../../local/dynamodb/embedded.ts';
import { ensureTable } from '../../../local/dynamodb/tables.ts';
import { openLog } from '../../../local/log.ts';
import { temporaryFolder } from '../support/fixture.ts';

const TableName = 'served';
let server: DatabaseServer;
let client: DynamoDBClient;

beforeAll(async () => {
  const folder = temporaryFolder();
  const clock = new SharedArrayBuffer(8);
  server = await startEmbedded({ dataDir: `${folder}/data`, clock, log: openLog(`${folder}/log`) });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new DynamoDBClient({ endpoint: server.endpoint, region: 'us-east-1', credentials });
  await ensureTable(client, {
    TableName,
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
  });
});
afterAll(async () => {
  client?.destroy();
  await server?.stop();
});

const Key = { pk: { S: 'a' } };
const scanned = async () => (await client.send(new ScanCommand({ TableName }))).Items;

test('the SDK looks and alters', async () => {
  const bytes = new Uint8Array([0, 1, 255]);
  await client.send(new PutItemCommand({ TableName, Item: { ...Key, body: { B: bytes } } }));
  expect(await scanned()).toEqual([{ ...Key, body: { B: bytes } }]);
  const set = { UpdateExpression: 'SET n = :n REMOVE body', ExpressionAttributeValues: { ':n': { N: '1' } } };
  await client.send(new UpdateItemCommand({ TableName, Key, ...set }));
  expect(await scanned()).toEqual([{ ...Key, n: { N: '1' } }]);
  await client.send(new DeleteItemCommand({ TableName, Key }));
  expect(await scanned()).toEqual([]);
});

test('it throws what stood against a transaction, with what lies there', async () => {
  await client.send(new PutItemCommand({ TableName, Item: Key }));
  const absent = {
    ConditionExpression: 'attribute_not_exists(pk)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  } as const;
  const writing = client.send(
    new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName, Item: Key, ...absent } }] }),
  );
  await expect(writing).rejects.toBeInstanceOf(TransactionCanceledException);
  await expect(writing).rejects.toMatchObject({
    CancellationReasons: [{ Code: 'ConditionalCheckFailed', Item: Key }],
  });
});

test('what was committed is counted before it is answered, and told', async () => {
  const changes = server.changes?.(TableName);
  const before = changes?.count() ?? 0;
  const told = new Promise<void>((resolve) => changes?.onNext(resolve));
  await client.send(new PutItemCommand({ TableName, Item: { pk: { S: 'b' } } }));
  expect(changes?.count()).toBe(before + 1);
  await told;
});
