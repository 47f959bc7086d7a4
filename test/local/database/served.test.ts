import {
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient, ListStreamsCommand } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { DatabaseServer } from '../../../local/dynamodb/database.ts';
import { startEmbedded } from '../../../local/dynamodb/embedded.ts';
import { createStreamReader } from '../../../local/dynamodb/stream.ts';
import { ensureTable } from '../../../local/dynamodb/tables.ts';
import { openLog } from '../../../local/log.ts';
import { temporaryFolder } from '../support/fixture.ts';

const TableName = 'served';
const dayMs = 24 * 3_600_000;
const clock = new SharedArrayBuffer(8);
let server: DatabaseServer;
let client: DynamoDBClient;

const connection = () => ({
  endpoint: server.endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

beforeAll(async () => {
  const folder = temporaryFolder();
  server = await startEmbedded({ dataDir: `${folder}/data`, clock, log: openLog(`${folder}/log`) });
  client = new DynamoDBClient(connection());
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

test('whoever comes after more than a day goes on with what the stream still has', async () => {
  const streams = new DynamoDBStreamsClient(connection());
  onTestFinished(() => streams.destroy());
  const { Streams = [] } = await streams.send(new ListStreamsCommand({ TableName }));
  const kept = new Map<string, string>();
  const checkpoints = {
    of: (shardId: string) => kept.get(shardId),
    keep: (shardId: string, sequenceNumber: string) => kept.set(shardId, sequenceNumber),
  };
  const reader = createStreamReader(streams, Streams[0]?.StreamArn ?? '', checkpoints, 'us-east-1');
  const read = async () => {
    const found: string[] = [];
    for (const shardId of await reader.shards()) {
      const { records } = await reader.page((await reader.iterator(shardId)) ?? '');
      const last = records.at(-1)?.dynamodb.SequenceNumber;
      if (last !== undefined) checkpoints.keep(shardId, last);
      found.push(...records.map(({ dynamodb }) => JSON.stringify(dynamodb.Keys)));
    }
    return found;
  };
  const put = (pk: string) => client.send(new PutItemCommand({ TableName, Item: { pk: { S: pk } } }));
  await put('before');
  expect(await read()).toContain('{"pk":{"S":"before"}}');
  new BigInt64Array(clock)[0] = BigInt(dayMs + 1);
  await put('after');
  expect(await read()).toEqual(['{"pk":{"S":"after"}}']);
});
