import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { arnsIn } from './addresses.ts';
import { advanceTo } from './clock/advance.ts';
import { type Clock, openClock } from './clock/clock.ts';
import { createListener, type Surfaces } from './control/listener.ts';
import type { ControlParts } from './control/surface.ts';
import { executionView, outboxView } from './control/views.ts';
import { provideResources } from './custom-resources/provide.ts';
import type { DatabaseKind } from './dynamodb/database.ts';
import { replaceFile } from './files.ts';
import { waitUntilIdle } from './idle.ts';
import type { Outcome } from './lambda/messages.ts';
import { takeLock } from './lock.ts';
import { openLog } from './log.ts';
import { queueTime } from './queues/time.ts';
import { type Realised, realise } from './realise.ts';
import { copyRunning } from './restore/files.ts';
import { checkReconciled } from './restore/mark.ts';
import type { Progress } from './said.ts';
import { type Services, startServices } from './services.ts';
import { readTemplates } from './template/read.ts';
import { bindTemplates } from './template/resolve.ts';
import { claimsOf, type DemoClient, demoClients, publishedKey } from './tokens/clients.ts';
import { openSigner } from './tokens/keys.ts';

/** How to start a platform. */
export interface PlatformOptions {
  /** Where everything is kept; created where missing. One platform at a time. */
  dataDir: string;
  /** The folder that `cdk synth` wrote. */
  cdkOut: string;
  /** The API's port; any free one is taken where it is in use or not given. */
  port?: number;
  /** Values of the template's parameters, instead of their defaults. */
  parameters?: Record<string, string>;
  region?: string;
  /** The database it runs on; the embedded one unless given. */
  database?: DatabaseKind;
  /** The instant (ms) at which the clock starts where the data is new; the system's time unless given. */
  startAt?: number;
  /** Whether nothing runs by itself and nobody is answered, as while operators reconcile what they restored. */
  isStill?: boolean;
  /** Hears what the start is doing. */
  progress?: (step: Progress) => void;
}

/** A running platform. */
export interface Platform {
  /** Address of the API, without a trailing slash. */
  url: string;
  endpoints: { dynamodb: string; sqs: string; states: string; secrets: string; objects: string };
  clients: DemoClient[];
  clock: {
    now(): number;
    /** Moves the clock to an instant (ms) through all that falls due on the way; resolves when that is done. */
    advanceTo(instantMs: number): Promise<void>;
    advanceBy(byMs: number): Promise<void>;
  };
  /** Calls a function, as an operator does: that whose name begins so. Throws where it fails. */
  invoke(name: string, event: object): Promise<unknown>;
  /** Copies the database as it is now; gives the file, whose name says when. Throws where the database cannot. */
  copy(): Promise<string>;
  /** Waits until nothing is under way; false where that took longer than the limit (30 s unless given). */
  idle(limitMs?: number): Promise<boolean>;
  stop(): Promise<void>;
}

/** What a function answered to an operator. */
function called(outcome: Outcome): unknown {
  if (!outcome.ok) throw new Error(`${outcome.error.errorType}: ${outcome.error.errorMessage}`);
  return JSON.parse(outcome.payload);
}

/** The audience of local tokens. */
const AUDIENCE = 'credit-platform';
const IDLE_LIMIT_MS = 30_000;

function controlOf(realised: Realised, services: Services, clock: Clock, dataDir: string): ControlParts {
  const { functions, engine, sources, schedules, timers } = realised;
  const queues = queueTime(services.queues, sources.consumers, clock);
  const activity = {
    busy: () => functions.active() > 0 || engine.active() > 0 || schedules.active() > 0 || queues.busy(),
    begun: functions.started,
    streamsCaughtUp: () => Promise.all(sources.pollers.map((poller) => poller.caughtUp())),
  };
  const idle = (limitMs = IDLE_LIMIT_MS) => waitUntilIdle(activity, limitMs);
  let moving: Promise<void> = Promise.resolve();
  return {
    now: clock.now,
    offsetMs: clock.offsetMs,
    idle,
    copy: () => copyRunning(services.dynamo, dataDir, clock.now()),
    // One move at a time: two at once would each pass over the other's timers.
    advanceTo: (instantMs) => {
      const move = () => advanceTo(instantMs, { clock, timers, schedules, queues, idle });
      moving = moving.then(move, move);
      return moving;
    },
    executions: () => engine.running().map(executionView),
    outbox: () => outboxView(sources.pollers, services.queues),
  };
}

/**
 * Boots the synthesized templates on this machine, on the loopback interface only, and takes up what was under way when
 * the platform last stopped or was killed.
 * @throws BootRefusal with a reason that the user can act on
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const {
    dataDir,
    cdkOut,
    region = 'us-east-1',
    database = 'embedded',
    isStill = false,
    progress = () => undefined,
  } = options;
  const raws = readTemplates(cdkOut);
  mkdirSync(dataDir, { recursive: true });
  const unlock = takeLock(join(dataDir, 'platform.lock'));
  const log = openLog(join(dataDir, 'platform.log'));
  const functionLog = openLog(join(dataDir, 'functions.log'));
  const clock = openClock(join(dataDir, 'clock.json'), options.startAt);
  let surfaces: Surfaces | undefined;
  const listener = createListener(() => surfaces, log);
  const closing: Array<() => Promise<unknown>> = [
    async () => unlock(),
    () => Promise.all([log.close(), functionLog.close()]),
  ];
  const stop = async () => {
    surfaces = undefined;
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    // Nobody is answered on what a restore has put back before it is reconciled.
    if (!isStill) checkReconciled(dataDir);
    progress('services');
    const [services, signer] = await Promise.all([
      startServices({
        dataDir,
        region,
        port: options.port,
        listener,
        databaseKind: database,
        clock: clock.shared,
        now: clock.now,
        log,
      }),
      openSigner(dataDir),
    ]);
    closing.push(services.stop);
    const { url } = services.api;
    const issuer = {
      TokenIssuer: url,
      TokenJwksUri: `${url}/.well-known/jwks.json`,
      TokenAudience: AUDIENCE,
    };
    // Here no stage stands before a path.
    const parameters: Record<string, string> = { ...issuer, PublicPath: '', ...options.parameters };
    const template = bindTemplates(raws, { region, queueBase: services.queues.endpoint, parameters });
    progress('resources');
    const arns = arnsIn(region);
    const parts = { template, services, clock, arns, region, dataDir, functionLog, log, isStill };
    const realised = await realise(parts);
    closing.push(realised.stop);
    const { functions, customResources } = realised;
    await provideResources(customResources, { functions, file: join(dataDir, 'custom-resources.json') });

    const clients = demoClients();
    const encryptionKey = publishedKey(`${url}/v1/keys`);
    const control = controlOf(realised, services, clock, dataDir);
    const tokens = {
      signer,
      clients,
      claimsOf: (client: DemoClient) => claimsOf(client, encryptionKey),
      issuer: parameters.TokenIssuer ?? url,
      audience: parameters.TokenAudience ?? AUDIENCE,
      now: clock.now,
    };
    if (!isStill) surfaces = { gateway: realised.gateway, tokens, control };
    const awsJson = services.awsJson.endpoint;
    const endpoints = {
      dynamodb: services.dynamo.endpoint,
      sqs: services.queues.endpoint,
      states: awsJson,
      secrets: awsJson,
      objects: services.objects.endpoint,
    };
    replaceFile(join(dataDir, 'endpoints.json'), JSON.stringify({ api: url, ...endpoints }, undefined, 2));
    return {
      url,
      endpoints,
      clients,
      clock: {
        now: clock.now,
        advanceTo: control.advanceTo,
        advanceBy: (byMs) => control.advanceTo(clock.now() + byMs),
      },
      invoke: async (name, event) => called(await functions.invokeNamed(name, JSON.stringify(event))),
      copy: control.copy,
      idle: control.idle,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
