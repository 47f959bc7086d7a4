import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DatabaseServer } from '../../local/dynamodb/database.ts';
import { startEmbedded } from '../../local/dynamodb/embedded.ts';
import { ensureTable, type TableDefinition } from '../../local/dynamodb/tables.ts';
import { openLog } from '../../local/log.ts';
import { temporaryFolder } from './support/fixture.ts';

let server: DatabaseServer;
let client: DynamoDBClient;

beforeAll(async () => {
  const folder = temporaryFolder();
  const log = openLog(`${folder}/log`);
  server = await startEmbedded({ dataDir: undefined, clock: new SharedArrayBuffer(8), log });
  client = new DynamoDBClient({
    endpoint: server.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterAll(async () => {
  client?.destroy();
  await server?.stop();
});

const table: TableDefinition = {
  TableName: 'old',
  KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
  AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
};

test('data of before a table had a stream is kept, and the table is given one', async () => {
  await ensureTable(client, table);
  const asked = { ...table, StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' } } as const;
  await ensureTable(client, asked);
  await ensureTable(client, asked);
  const { Table } = await client.send(new DescribeTableCommand({ TableName: 'old' }));
  expect(Table?.StreamSpecification).toEqual({ StreamEnabled: true, ...asked.StreamSpecification });
  expect(Table?.LatestStreamArn).toBeDefined();
});
