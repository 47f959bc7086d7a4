/** One simulated city: its clock, its trouble, its services, and the functions deployed on them. */
import type { Sealing } from '../../functions/sealer/seal.ts';
import { missedCode } from '../../functions/sweep/missed.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import type { LogObjects, Signer } from '../../shared/log/log-store.ts';
import { operating } from '../../shared/operating.ts';
import { type ParameterValues, parameters } from '../../shared/regulation.ts';
import { DatabaseFault } from '../../shared/store/dynamodb/database.ts';
import { dynamoLog } from '../../shared/store/dynamodb/log.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import { memoryObjects, ownSigner } from '../support/log.ts';
import { memoryUploads } from '../support/uploads.ts';
import { type Database, history, log, openDatabase, register } from './database/database.ts';
import { holds } from './invariants/broken.ts';
import { named } from './named.ts';
import { day, hour, minute } from './people/calendar.ts';
import { answeringDatabase, type Service } from './world/clients.ts';
import { Deployment, filesQueue, type Services, type Version } from './world/deployment.ts';
import { HistoryStream } from './world/history-stream.ts';
import { Invocations } from './world/invocation.ts';
import { Nowhere } from './world/nowhere.ts';
import { Queue } from './world/queue.ts';
import { Renewals } from './world/renewals.ts';
import { Restores } from './world/restores.ts';
import { Stream } from './world/stream.ts';
import { Trouble } from './world/trouble.ts';
import { Unsealed } from './world/unsealed.ts';
import { troubledUploads } from './world/uploads.ts';
import { Workflows } from './world/workflows.ts';
import { World } from './world/world.ts';

export interface SimulatedOptions {
  seed: number;
  startMs: number;
  /** How much of the usual trouble there is: 0 for none, 1 for all of it. */
  trouble: number;
  /** Whether there is only trouble of which nothing is lost. */
  losesNothing: boolean;
  /** The trouble of which there is far more than usual; null for none. */
  often: string | null;
}

const usual = Object.fromEntries(
  Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]),
) as ParameterValues;

/** The versions that are deployed in turn: what a city may set, within its limits. */
const versions: readonly [Version, ...Version[]] = [
  // Every submission goes by the intake, and in what trouble that may be.
  { parameters: usual, rowsAtOnce: 0 },
  {
    parameters: {
      ...usual,
      noticePeriodDays: 15,
      jointResponseDays: 10,
      liftingDays: 20,
      recallAnswerDays: 20,
    },
    rowsAtOnce: operating.rowsAtOnce.default,
  },
  {
    parameters: {
      ...usual,
      noticePeriodDays: 7,
      replyDecisionDays: 5,
      objectionReminderDays: 5,
      deliveryLimitDays: 30,
    },
    rowsAtOnce: operating.rowsAtOnce.default,
  },
];

/** How many days units may have to say that they stopped using what they saw. */
export const recallDays = [
  ...new Set(versions.map(({ parameters: { recallAnswerDays } }) => recallAnswerDays)),
];

/** How long a version is deployed before the next replaces it. */
export const deployedFor = 97 * day;
export const sweepEvery = 2 * hour;
/** How often its schedule calls one again that failed (`infra/sweep.ts`). */
const sweepRetries = 2;
/** Longer than a file is read in one go. */
const slowGoMs = 9 * minute;
/** With which deployment the tables are restored, once. */
const restoredWith = 2;

/** That a message is not taken; whoever sends it does so again. */
const refused = 'message refused';

/** How much more of what is merely done again there is where nothing is lost: as it is short, more of it. */
const again: ReadonlyMap<string, number> = new Map([
  [refused, 10],
  ['transaction refused: TransactionConflict', 3],
]);

/** How a transaction is refused, and how often. */
const refusals = [
  ['ThrottlingError', 0.01],
  ['TransactionConflict', 0.06],
] as const;

export class Simulated {
  readonly seed: number;
  private readonly startMs: number;
  private readonly losesNothing: boolean;
  readonly world: World;
  readonly trouble: Trouble;
  readonly invocations: Invocations;
  readonly workflows: Workflows;
  private readonly renewals: Renewals;
  private readonly restores = new Restores(this);
  /** Does something to the tables of which no stream tells. */
  unheard!: (act: (perform: Database['perform']) => void) => void;
  readonly nowhere = new Nowhere();
  readonly unsealed = new Unsealed();
  readonly historyStream: HistoryStream;
  /** The register's. */
  stream!: Stream;
  readonly tables: Tables;
  readonly uploads = memoryUploads(() => this.world.nowMs);
  readonly sealing: Sealing;
  deployment: Deployment;
  /** How often was swept. */
  sweeps = 0;
  /** What went wrong first, if anything did; then the run is over. */
  failure: Error | null = null;

  constructor({ seed, startMs, trouble, losesNothing, often }: SimulatedOptions) {
    this.seed = seed;
    this.startMs = startMs;
    this.world = new World(seed, startMs);
    this.losesNothing = losesNothing;
    this.trouble = new Trouble(trouble, losesNothing ? again : null, often);
    this.invocations = new Invocations(seed, this.world, this.trouble);
    this.renewals = new Renewals(seed, this.world);
    this.workflows = new Workflows(
      this.world,
      this.invocations,
      async (payload) => {
        const output = await this.deployment.task(payload);
        this.guarded(() => this.nowhere.execution(JSON.stringify(output)));
        return output;
      },
      (error) => this.fail(error),
    );
    this.historyStream = new HistoryStream(seed, this, (event) => this.deployment.seal(event));
    const services = this.services();
    this.tables = services.tables;
    this.renewals.tables = services.tables;
    this.sealing = services.sealing;
    this.deployment = new Deployment(services, versions[0]);
    this.every(sweepEvery, (count) => this.sweep(count));
    this.every(deployedFor, (count) => this.redeploy(services, count));
  }

  /** Ends the run with what went wrong. */
  fail(error: unknown): void {
    this.failure ??= error instanceof Error ? error : new Error(String(error));
  }

  /** Takes a line of the log: of nothing is it said that it was not done in time, where nothing is lost. */
  logged = (line: string): void =>
    this.guarded(() => {
      this.nowhere.line(line);
      const isMissed = this.losesNothing && line.includes(missedCode);
      holds(!isMissed, 'alarm', `Nothing was lost, and it is said: ${line.trim()}`);
    });

  /** Deploys the first version. */
  begin = (): Promise<number> =>
    this.invocations.observe(async () => {
      await this.renewals.begin();
      return this.deployment.seed();
    });

  /** The keys as they are at this moment. */
  get keys(): Keys {
    return this.renewals.keys;
  }

  /** When the next version replaces the one that is deployed. */
  get nextDeploymentMs(): number {
    return this.startMs + (Math.floor((this.world.nowMs - this.startMs) / deployedFor) + 1) * deployedFor;
  }

  private every(ms: number, act: (count: number) => Promise<void>, count = 1): void {
    this.world.at(this.world.nowMs + ms, () => {
      act(count).catch((error) => this.fail(error));
      this.every(ms, act, count + 1);
    });
  }

  private services(): Services {
    const { seed, world, trouble, invocations, historyStream, unsealed } = this;
    const stream = new Stream(seed, { world, trouble, invocations }, (event) =>
      this.deployment.dispatch(event),
    );
    this.stream = stream;
    const around = { world, trouble, invocations };
    const intake = new Queue('intake', seed, around, (event) => this.deployment.intake(event));
    const files = new Queue('files', seed, around, (event) => this.deployment.files(event));
    let isHeard = true;
    const database = openDatabase(
      () => world.nowMs,
      (table, item) => {
        if (!isHeard) return;
        this.guarded(() => this.nowhere.item(table, item));
        if (table === register) stream.written(item);
        if (table === log) this.guarded(() => unsealed.logged(item));
        if (table !== history) return;
        unsealed.entered(item, world.nowMs);
        historyStream.entered(item);
      },
    );
    this.unheard = (act) => {
      isHeard = false;
      act(database.perform);
      isHeard = true;
    };
    const client = answeringDatabase(
      this.calling(async (command, input) => {
        await this.sometimesSlow();
        return this.busy(command, input) ?? database.perform(command, input);
      }),
    );
    return {
      tables: { client, register, history, keys: async () => this.renewals.keys },
      sealing: { log: dynamoLog({ client, log }), objects: this.objects(), signer: this.signer() },
      workflows: this.calling(async (command, input) => {
        this.sometimesRefused();
        this.guarded(() => this.nowhere.execution(`${input.input ?? ''}${input.output ?? ''}`));
        // Taken and never begun: nobody hears of it.
        if (command === 'StartExecutionCommand' && this.invocations.befalls('start lost', 0.15)) return {};
        return this.workflows.service(command, input);
      }),
      queue: this.calling(async (command, input) => {
        this.sometimesRefused();
        this.guarded(() => this.nowhere.message(String(input.MessageBody)));
        return (input.QueueUrl === filesQueue ? files : intake).service(command, input);
      }),
      uploads: troubledUploads(this.uploads, invocations, (key, bytes) =>
        this.guarded(() => this.nowhere.upload(key, bytes)),
      ),
      edge: invocations.edge,
      rests: () => invocations.rests(),
    };
  }

  /** The bucket of the log. Of its calls those are in trouble that change it. */
  private objects(): LogObjects {
    const { get, put, behind } = memoryObjects();
    const { invocations, nowhere } = this;
    return {
      get,
      put: (name, bytes) => {
        this.guarded(() => nowhere.object(name, bytes));
        return invocations.call(() => put(name, bytes));
      },
      behind,
    };
  }

  private signer(): Signer {
    const { key, sign } = ownSigner('simulated.example/log');
    return { key, sign: (text) => this.invocations.call(() => sign(text)) };
  }

  /** Does something at which a promise may show itself broken; that ends the run. */
  guarded<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }

  /** A service as a function calls it, with what may befall the call. */
  private readonly calling =
    (service: Service): Service =>
    (command, input) =>
      this.invocations.call(() => service(command, input));

  /** Messages are refused now and then where very many are sent. */
  private sometimesRefused(): void {
    // What the intake does not send it takes again six minutes later: several times in a row, that is not in time.
    if (this.losesNothing && this.invocations.isOf('intake')) return;
    if (this.invocations.befalls(refused, 0.03)) throw named('ThrottlingException');
  }

  /** The register takes the rows of a file so slowly now and then that what is left is read by another go. */
  private async sometimesSlow(): Promise<void> {
    if (this.invocations.isOf('files') && this.invocations.befalls('file recorded slowly', 0.06))
      await this.world.later(slowGoMs);
  }

  /** What a database at its limit answers now and then, in its several ways; null where it is not. */
  private busy(command: string, input: Record<string, unknown>): object | null {
    if (command === 'BatchGetItem' && this.invocations.befalls('read answered in part', 0.02)) {
      return { Responses: {}, UnprocessedKeys: input.RequestItems };
    }
    if (command !== 'TransactWriteItems') return null;
    // A conflict is with another transaction at the same items, which may come to nothing itself.
    for (const [Code, probability] of refusals) {
      if (!this.invocations.befalls(`transaction refused: ${Code}`, probability)) continue;
      throw new DatabaseFault('TransactionCanceledException', { CancellationReasons: [{ Code }] });
    }
    return null;
  }

  private async sweep(count: number): Promise<void> {
    this.sweeps = count;
    const swept = (attempt: number): Promise<boolean> =>
      this.invocations
        .invoke(`sweep:${count}:${attempt}`, () => this.deployment.sweep())
        .then(
          () => true,
          () => false,
        );
    // Its schedule calls it again where it failed, as the template says; one that dies for good leaves its work to the next.
    for (let attempt = 0; attempt <= sweepRetries && !(await swept(attempt)); attempt++);
    await this.renewals.goOn((part, renewing) =>
      this.invocations.invoke(`renewal:${count}:${part}`, renewing),
    );
  }

  /** Another version of everything, while requests are on their way and executions run. */
  private async redeploy(services: Services, count: number): Promise<void> {
    this.trouble.note('deployment');
    this.renewals.next();
    this.deployment = new Deployment(services, versions[count % versions.length] ?? versions[0]);
    const published = await this.invocations.observe(this.deployment.seed);
    holds(published === 0, 'catalogs', `A deployment published ${published} versions a second time`);
    await this.workflows.restart();
    if (count === restoredWith) await this.restores.happen();
  }
}
