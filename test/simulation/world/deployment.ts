/** The functions as deployed: the same routes, steps and handlers as their entry points wire, on the world's services. */
import { tmpdir } from 'node:os';
import type {
  APIGatewayProxyEvent,
  APIGatewayProxyResult,
  Context,
  SQSBatchResponse,
  SQSEvent,
} from 'aws-lambda';
import { dependenciesOn } from '../../../functions/dependencies.ts';
import { dispatcher } from '../../../functions/dispatcher/dispatch.ts';
import { outbox } from '../../../functions/dispatcher/outbox.ts';
import type { Edge } from '../../../functions/edge.ts';
import { fileReader } from '../../../functions/file-reader/take.ts';
import { serve } from '../../../functions/http/serve.ts';
import { queueing } from '../../../functions/queueing.ts';
import { everyRoute } from '../../../functions/routes.ts';
import type { Sealing } from '../../../functions/sealer/seal.ts';
import { sealer } from '../../../functions/sealer/sealer.ts';
import { publishSeeds } from '../../../functions/seed/publish.ts';
import { steps, type TaskInput } from '../../../functions/steps/steps.ts';
import { intake } from '../../../functions/submissions/take.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { bundleFolder } from '../../../infra/folders.ts';
import type { Uploads } from '../../../shared/file/uploads.ts';
import { operating } from '../../../shared/operating.ts';
import { forEachWorkflow } from '../../../shared/process/workflows.ts';
import type { ParameterValues } from '../../../shared/regulation.ts';
import { progressOf } from '../../../shared/store/dynamodb/progress.ts';
import { rawTable } from '../../../shared/store/dynamodb/raw.ts';
import type { Tables } from '../../../shared/store/dynamodb/tables.ts';
import { log } from '../database/database.ts';
import type { Service } from './clients.ts';
import { queueClient, workflowClient } from './clients.ts';
import type { Seal } from './history-stream.ts';
import type { Dispatch } from './stream.ts';

/** How the queue of files is called. */
export const filesQueue = 'files';

export interface Services {
  tables: Tables;
  /** The one log of the city, its objects and its key: they outlive every instance and every version. */
  sealing: Sealing;
  workflows: Service;
  queue: Service;
  /** Where raw uploads lie for a while. */
  uploads: Uploads;
  edge: Edge;
  /** Whether the function that is at work is still there, with nothing of it on its way. */
  rests(): boolean;
}

/** What a deployment sets. */
export interface Version {
  parameters: ParameterValues;
  /** How many rows of a submission are recorded with its receipt. */
  rowsAtOnce: number;
}

type Instance = ReturnType<typeof start>;

/** Starts an instance of the sealer. It goes through the whole history in a run of the schedule: it is small. */
const startSealer = ({ tables, sealing }: Services): Seal =>
  sealer(
    sealing,
    {
      history: rawTable(tables.client, tables.history),
      progress: progressOf('CATCH-UP', { client: tables.client, log }),
    },
    () => () => true,
  );

/** Starts an instance of every function, with a memory of its own. */
function start(
  { tables, sealing, workflows, queue, uploads, edge }: Services,
  { parameters, rowsAtOnce }: Version,
) {
  const wired = dependenciesOn(tables, parameters);
  const http = serve(
    everyRoute,
    {
      ...wired,
      ...sealing,
      uploads,
      uploadHours: operating.uploadHours.default,
      rowsAtOnce,
      folder: bundleFolder('reference'),
      publicKeys: async () => [],
    },
    edge,
  );
  const step = steps(wired.cases, edge);
  return {
    http: (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => http(event, {} as Context),
    task: (payload: unknown) => step(payload as TaskInput),
    dispatch: outbox(
      dispatcher(
        {
          machines: forEachWorkflow((workflow) => workflow),
          intakeQueue: 'intake',
          filesQueue,
        },
        { workflows: workflowClient(workflows), queues: queueClient(queue) },
      ),
    ),
    intake: intake({ ...wired, log: sealing.log }, queueing(queueClient(queue), 'intake'), edge),
    files: fileReader({ ...wired, log: sealing.log, uploads, folder: tmpdir() }, edge),
    sweep: () => sweep({ ...wired, log: sealing.log }, edge),
    seed: () => publishSeeds(wired.cases),
  };
}

/** A version of the functions with its parameters. */
export class Deployment {
  readonly version: Version;
  private readonly services: Services;
  private readonly idle: Instance[] = [];
  private readonly idleSealers: Seal[] = [];

  constructor(services: Services, version: Version) {
    this.services = services;
    this.version = version;
  }

  get parameters(): ParameterValues {
    return this.version.parameters;
  }

  http = (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => this.on(({ http }) => http(event));
  task = (payload: unknown): Promise<object> => this.on(({ task }) => task(payload));
  dispatch: Dispatch = (event) =>
    this.on(({ dispatch }) => dispatch(event as Parameters<typeof dispatch>[0]));
  intake = (event: SQSEvent): Promise<SQSBatchResponse> => this.on(({ intake }) => intake(event));
  files = (event: SQSEvent): Promise<SQSBatchResponse> => this.on(({ files }) => files(event));
  sweep = (): Promise<number> => this.on(({ sweep }) => sweep());
  seal: Seal = (event) => this.onOneOf(this.idleSealers, startSealer, (seal) => seal(event));
  /** Publishes what comes with the deployment. */
  seed = (): Promise<number> => this.on(({ seed }) => seed());

  /** Works on an instance that nobody else works on. One that dies at it, or is left in the middle, is never idle again, and its memory is gone. */
  private async onOneOf<I, T>(
    idle: I[],
    start: (services: Services, version: Version) => I,
    work: (instance: I) => Promise<T>,
  ): Promise<T> {
    const instance = idle.pop() ?? start(this.services, this.version);
    try {
      return await work(instance);
    } finally {
      if (this.services.rests()) idle.push(instance);
    }
  }

  private on = <T>(work: (instance: Instance) => Promise<T>): Promise<T> =>
    this.onOneOf(this.idle, start, work);
}
