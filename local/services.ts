import { existsSync, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { listenAt } from './addresses.ts';
import { createAwsJsonServer, type Operations } from './aws-json.ts';
import { localCredentials } from './credentials.ts';
import { DATABASES, type DatabaseKind, type DatabaseServer } from './dynamodb/database.ts';
import { startEmbedded } from './dynamodb/embedded.ts';
import { startDynamo } from './dynamodb/server.ts';
import { closeServer } from './listen.ts';
import type { Log } from './log.ts';
import { createObjectServer, type ServedBucket } from './objects/server.ts';
import { type QueueServer, startQueues } from './queues/server.ts';
import { BootRefusal } from './refusal.ts';

/** The services that stand in for AWS's, running and empty-handed: nothing of the template is in them yet. */
export interface Services {
  dynamo: DatabaseServer;
  database: DynamoDBClient;
  queues: QueueServer;
  /** Address of the Step Functions, Secrets Manager and KMS APIs, and what they answer. */
  awsJson: { endpoint: string; operations: Operations };
  /** Address of the object storage, and its buckets, which come with the template. */
  objects: { endpoint: string; buckets: Map<string, ServedBucket> };
  /** Address of the API, and the server behind it. */
  api: { url: string; server: Server };
  stop(): Promise<void>;
}

/** Where the services keep their data and how they are reached. */
export interface ServiceOptions {
  dataDir: string;
  region: string;
  port: number | undefined;
  /** Answers the API's address. */
  listener: Server;
  databaseKind: DatabaseKind;
  /** The clock's offset (see clock/clock.ts). */
  clock: SharedArrayBuffer;
  /** What time the clock says. */
  now(): number;
  log: Log;
}

/** Where each kind of database keeps its data. */
const FOLDERS: Record<DatabaseKind, string> = { embedded: 'database', 'dynamodb-local': 'dynamodb' };

/**
 * Starts the database on what it has kept.
 * @throws BootRefusal where the other kind keeps this platform's data
 */
async function startDatabase({ dataDir, databaseKind, clock, log }: ServiceOptions): Promise<DatabaseServer> {
  const other = DATABASES.find((kind) => kind !== databaseKind && existsSync(join(dataDir, FOLDERS[kind])));
  if (other !== undefined) {
    throw new BootRefusal({
      en: `The data in ${dataDir} is in the database "${other}": start with --database ${other}, or remove it.`,
      'zh-CN': `${dataDir} 中的数据保存在数据库“${other}”里：请用 --database ${other} 启动，或移走这份数据。`,
    });
  }
  const folder = join(dataDir, FOLDERS[databaseKind]);
  return databaseKind === 'embedded'
    ? startEmbedded({ dataDir: folder, clock, log })
    : startDynamo(folder, join(dataDir, 'dynamodb.log'));
}

/** Starts all services side by side; where one fails, the others are stopped again. */
export async function startServices(options: ServiceOptions): Promise<Services> {
  const { dataDir, region, port, listener, now } = options;
  mkdirSync(dataDir, { recursive: true });
  const operations: Operations = {};
  const awsJsonServer = createAwsJsonServer(operations);
  const buckets = new Map<string, ServedBucket>();
  const objectServer = createObjectServer(buckets, { ...localCredentials, region, now });
  const starting = [
    startDatabase(options),
    startQueues(join(dataDir, 'queues'), join(dataDir, 'queues.port'), region),
    listenAt(awsJsonServer, dataDir, 'services'),
    listenAt(listener, dataDir, 'api', port),
    listenAt(objectServer, dataDir, 'objects'),
  ] as const;
  const started = await Promise.allSettled(starting);
  const [dynamo, queues] = started;
  const stop = async () => {
    await Promise.all([
      ...(listener.listening ? [closeServer(listener)] : []),
      ...(awsJsonServer.listening ? [closeServer(awsJsonServer)] : []),
      ...(objectServer.listening ? [closeServer(objectServer)] : []),
      ...(queues.status === 'fulfilled' ? [queues.value.stop()] : []),
      ...(dynamo.status === 'fulfilled' ? [dynamo.value.stop()] : []),
    ]);
  };
  const failed = started.find((each) => each.status === 'rejected');
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  const [dynamoServer, queueServer, endpoint, url, objects] = await Promise.all(starting);
  const database = new DynamoDBClient({
    endpoint: dynamoServer.endpoint,
    region,
    credentials: localCredentials,
  });
  return {
    dynamo: dynamoServer,
    database,
    queues: queueServer,
    awsJson: { endpoint, operations },
    objects: { endpoint: objects, buckets },
    api: { url, server: listener },
    stop: async () => {
      database.destroy();
      await stop();
    },
  };
}
