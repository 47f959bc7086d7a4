import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, type ScalarAttributeType } from '@aws-sdk/client-dynamodb';
import { databaseClient } from '../../functions/database/client.ts';
import type { Platform } from '../../local/boot.ts';
import { queuesOf } from '../../local/queues/queues.ts';
import { deriveKeys } from '../../shared/keys/keys.ts';
import type { Database } from '../../shared/store/dynamodb/database.ts';
import { schema, type Tables } from '../../shared/store/dynamodb/tables.ts';
import { deployed, functionEnvironment } from './deployed.ts';

const region = 'us-east-1';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A local database, as functions call it. */
export const databaseAt = (endpoint: string): Database =>
  databaseClient({ endpoint: new URL(endpoint), region, credentials });

/** The tables of a running platform, as its functions see them. */
export function tablesOf({
  platform,
  dataDir,
}: {
  platform: { endpoints: Pick<Platform['endpoints'], 'dynamodb'> };
  dataDir: string;
}): Tables {
  const { REGISTER_TABLE = '', HISTORY_TABLE = '' } = functionEnvironment('StepsFunction');
  const [secret = ''] = Object.values<string>(
    JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')),
  );
  const keys = deriveKeys(secret);
  return {
    client: databaseAt(platform.endpoints.dynamodb),
    register: REGISTER_TABLE,
    history: HISTORY_TABLE,
    keys: async () => keys,
  };
}

const attribute = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as ScalarAttributeType });

const due = schema.dueIndex;

/** Tables of their own in the same database, whose stream nobody reads. */
export async function separateTables(endpoint: string, tables: Tables): Promise<Tables> {
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const create = async (TableName: string) => {
    await client.send(
      new CreateTableCommand({
        TableName,
        AttributeDefinitions: [
          attribute('pk'),
          attribute('sk'),
          attribute(due.partition),
          attribute(due.sort),
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: due.name,
            KeySchema: [
              { AttributeName: due.partition, KeyType: 'HASH' },
              { AttributeName: due.sort, KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    return TableName;
  };
  const suffix = randomUUID();
  return {
    ...tables,
    register: await create(`register-${suffix}`),
    history: await create(`history-${suffix}`),
  };
}

/** The name of the queue that submissions wait in: the one that has a dead-letter queue behind it. */
export const intakeQueueName = (): string =>
  queuesOf(deployed()).find(({ attributes }) => attributes.RedrivePolicy)?.name ?? '';
