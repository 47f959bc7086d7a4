import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DynamoDBClient,
  GetItemCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { startDynamo } from '../../local/dynamodb/server.ts';
import { committed, noticeTransactions } from '../../local/lambda/committed.ts';
import { hasJava } from '../local/database/databases.ts';
import { dataFolder } from '../support/platform.ts';

const TableName = 'register';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

test.skipIf(!(await hasJava()))(
  'Invariant 11: what a function answers after a transaction survives a kill of the database',
  {
    timeout: 180_000,
  },
  async () => {
    const folder = dataFolder();
    noticeTransactions();
    const start = async () => {
      const { endpoint } = await startDynamo(folder.path, join(folder.path, 'log'));
      return new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
    };
    /** The database's processes, looked up before, so that nothing is between an answer and the kill. */
    const processes = () =>
      execFileSync('pgrep', ['-f', `[d]bPath=${folder.path}`], { encoding: 'utf8' })
        .trim()
        .split('\n')
        .map(Number);
    const kill = (pids: number[]) => pids.forEach((pid) => void process.kill(pid, 'SIGKILL'));
    let client = await start();
    await client.send(
      new CreateTableCommand({
        TableName,
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    for (const pk of ['one', 'two', 'three']) {
      const Item = { pk: { S: pk } };
      const pids = processes();
      await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName, Item } }] }));
      await committed();
      kill(pids);
      client = await start();
      const found = await client.send(new GetItemCommand({ TableName, Key: Item, ConsistentRead: true }));
      expect(found.Item).toEqual(Item);
    }
    kill(processes());
    folder.remove();
  },
);
