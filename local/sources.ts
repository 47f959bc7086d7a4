import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { localCredentials } from './credentials.ts';
import { openCheckpoints } from './dynamodb/checkpoints.ts';
import type { DatabaseServer } from './dynamodb/database.ts';
import type { DeliveryPorts } from './dynamodb/delivery.ts';
import { compileFilter } from './dynamodb/filter.ts';
import { type StreamPoller, startPoller } from './dynamodb/poller.ts';
import { createStreamReader } from './dynamodb/stream.ts';
import type { Functions } from './lambda/functions.ts';
import type { Log } from './log.ts';
import type { Mapping } from './mapping.ts';
import { type QueueConsumer, startConsumer } from './queues/consumer.ts';
import type { QueueServer } from './queues/server.ts';
import { BootRefusal } from './refusal.ts';

/** What feeds functions: streams and queues. */
export interface Sources {
  pollers: StreamPoller[];
  consumers: QueueConsumer[];
  stop(): Promise<void>;
}

/** What event sources work with. */
export interface SourceParts {
  dataDir: string;
  region: string;
  database: DynamoDBClient;
  databaseEndpoint: string;
  changes: DatabaseServer['changes'];
  /** The platform's clock, in milliseconds since 1970. */
  now(): number;
  queues: QueueServer;
  functions: Functions;
  log: Log;
}

/** Puts a message on a queue, for what AWS would send on the user's behalf. */
export async function sendTo(queues: QueueServer, name: string, body: string): Promise<void> {
  const input = { QueueUrl: queues.store.getQueueByName(name)?.url, MessageBody: body };
  await fetch(queues.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.SendMessage' },
    body: JSON.stringify(input),
  });
}

async function streamOf(table: string, database: DynamoDBClient): Promise<string> {
  const { Table } = await database.send(new DescribeTableCommand({ TableName: table }));
  if (Table?.LatestStreamArn === undefined) throw new BootRefusal(`Table ${table} has no stream.`);
  return Table.LatestStreamArn;
}

/** Starts every event source mapping of the template. */
export async function startSources(mappings: Mapping[], parts: SourceParts): Promise<Sources> {
  const { dataDir, region, database, databaseEndpoint, changes, now, queues, functions, log } = parts;
  const stopping = new AbortController();
  const folder = join(dataDir, 'streams');
  mkdirSync(folder, { recursive: true });
  const streams = new DynamoDBStreamsClient({
    endpoint: databaseEndpoint,
    region,
    credentials: localCredentials,
  });
  const delivery: DeliveryPorts = {
    functions,
    sendFailure: (queue, body) => sendTo(queues, queue, body),
    // The embedded database alone dates what it shows by the platform's clock, and says what it has new.
    now: changes && now,
    stopping: stopping.signal,
  };
  const poll = async (mapping: Mapping): Promise<StreamPoller> => {
    const checkpoints = openCheckpoints(folder, mapping.id);
    const arn = await streamOf(mapping.source.name, database);
    const reader = createStreamReader(streams, arn, checkpoints, region);
    const filter = compileFilter(mapping.patterns, mapping.id);
    const told = changes?.(mapping.source.name);
    return startPoller({ mapping, reader, changes: told, checkpoints, filter, delivery, log });
  };
  const consume = (mapping: Mapping): QueueConsumer => {
    const queue = queues.store.getQueueByName(mapping.source.name);
    if (queue === undefined)
      throw new BootRefusal(`There is no queue ${mapping.source.name} for ${mapping.id}.`);
    return startConsumer({
      mapping,
      store: queues.store,
      queue,
      functions,
      region,
      log,
      stopping: stopping.signal,
    });
  };
  const pollers = await Promise.all(mappings.filter(({ source }) => source.kind === 'table').map(poll));
  const consumers = mappings.filter(({ source }) => source.kind === 'queue').map(consume);
  functions.onSettled(() => {
    // What a function wrote is delivered at once, not at the next look.
    for (const poller of pollers) poller.poke();
  });
  return {
    pollers,
    consumers,
    stop: async () => {
      stopping.abort();
      await Promise.all([...pollers, ...consumers].map((each) => each.stop()));
      streams.destroy();
    },
  };
}
