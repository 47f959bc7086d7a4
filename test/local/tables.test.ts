import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DynamoServer, startDynamo } from '../../local/dynamodb/server.ts';
import { ensureTable, type TableDefinition } from '../../local/dynamodb/tables.ts';
import { temporaryFolder } from './support/fixture.ts';

let server: DynamoServer;
let client: DynamoDBClient;

beforeAll(async () => {
  const folder = temporaryFolder();
  server = await startDynamo(folder, `${folder}/database.log`, { inMemory: true });
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
