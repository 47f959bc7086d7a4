import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Arns } from './addresses.ts';
import type { Clock } from './clock/clock.ts';
import { createTimers, type Timers } from './clock/timers.ts';
import { type CustomResource, customResourcesOf } from './custom-resources/definition.ts';
import { ensureTable, tablesOf } from './dynamodb/tables.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { functionsOf } from './lambda/definition.ts';
import { createFunctions, type Functions } from './lambda/functions.ts';
import type { Log } from './log.ts';
import { mappingsOf } from './mapping.ts';
import { bucketsOf } from './objects/definition.ts';
import { startSweeping } from './objects/sweep.ts';
import { ensureQueues, queuesOf } from './queues/queues.ts';
import { type Schedules, schedulesOf, startSchedules } from './schedules.ts';
import { openSecrets, secretOperations } from './secrets.ts';
import type { Services } from './services.ts';
import { openSigningKeys, signingOperations } from './signing-keys.ts';
import { type Sources, sendTo, startSources } from './sources.ts';
import { stateOperations } from './states/api.ts';
import { createDynamoStore, EXECUTIONS_TABLE } from './states/dynamo-store.ts';
import { createStateEngine, type StateEngine } from './states/engine.ts';
import { machinesOf } from './states/template.ts';
import type { Template } from './template/resolve.ts';

/** The template's resources, alive. */
export interface Realised {
  functions: Functions;
  engine: StateEngine;
  timers: Timers;
  sources: Sources;
  schedules: Schedules;
  gateway: Gateway;
  /** What functions of the template have yet to provide. */
  customResources: CustomResource[];
  stop(): Promise<void>;
}

/** What the template is realised with. */
export interface Realisation {
  template: Template;
  services: Services;
  clock: Clock;
  arns: Arns;
  region: string;
  dataDir: string;
  functionLog: Log;
  log: Log;
  /** Whether nothing runs by itself: no stream, no queue, no schedule, no workflow. */
  isStill: boolean;
}

async function createStores({ template, services, region }: Realisation): Promise<void> {
  ensureQueues(services.queues, queuesOf(template), region);
  const tables = [...tablesOf(template), EXECUTIONS_TABLE];
  await Promise.all(tables.map((table) => ensureTable(services.database, table)));
}

function createRuntime({ template, services, clock, arns, region, functionLog }: Realisation): Functions {
  const endpoints = {
    dynamodb: services.dynamo.endpoint,
    sqs: services.queues.endpoint,
    states: services.awsJson.endpoint,
    secrets: services.awsJson.endpoint,
    objects: services.objects.endpoint,
  };
  const definitions = functionsOf(template, { region, endpoints, arnOf: arns.function });
  return createFunctions(definitions, clock, functionLog, services.dynamo.commitsLate);
}

/** Brings a template to life on running services, and takes up what was under way when it last stopped. */
export async function realise(parts: Realisation): Promise<Realised> {
  const { template, services, clock, arns, region, dataDir, log, isStill } = parts;
  // All that can refuse comes first: nothing is created for a template that will not run.
  const machines = machinesOf(template, arns.machine);
  const mappings = mappingsOf(template);
  const scheduleDefinitions = schedulesOf(template);
  const functions = createRuntime(parts);
  const customResources = customResourcesOf(template, functions);
  const gateway = createGateway(template, functions, clock, region);
  const secrets = openSecrets(template, dataDir);
  const signingKeys = openSigningKeys(template, dataDir);
  const { buckets } = services.objects;
  for (const [name, bucket] of bucketsOf(template, join(dataDir, 'objects'), clock.now))
    buckets.set(name, bucket);
  // Their code loads while the database makes the tables.
  for (const { provider } of customResources) functions.start(provider);
  await createStores(parts);

  const timers = createTimers(clock);
  const engine = createStateEngine(machines, {
    invoke: functions.invoke,
    now: clock.now,
    newId: randomUUID,
    timers,
    store: createDynamoStore(services.database),
    report: (error) => log.write({ component: 'states', line: String(error) }),
  });
  Object.assign(
    services.awsJson.operations,
    stateOperations(engine),
    secretOperations(secrets, arns.secret),
    signingOperations(signingKeys),
  );
  const sources = await startSources(isStill ? [] : mappings, {
    dataDir,
    region,
    database: services.database,
    databaseEndpoint: services.dynamo.endpoint,
    changes: services.dynamo.changes,
    now: clock.now,
    queues: services.queues,
    functions,
    log,
  });
  if (!isStill) await engine.resume();
  const schedules = startSchedules(isStill ? [] : scheduleDefinitions, {
    clock,
    functions,
    file: join(dataDir, 'schedules.json'),
    send: (queue, body) => void sendTo(services.queues, queue, body),
  });
  const sweeping = startSweeping(buckets, clock, log);
  return {
    functions,
    engine,
    timers,
    sources,
    schedules,
    gateway,
    customResources,
    stop: async () => {
      sweeping.stop();
      schedules.stop();
      timers.stop();
      await engine.close();
      // Functions end first: what waits for one of them would wait for its whole time.
      const stopped = sources.stop();
      await functions.stop();
      await stopped;
    },
  };
}
