/** Every route on tables in memory, as its functions serve it, with a clock that a test sets. */
import type { APIGatewayProxyResult, Context } from 'aws-lambda';
import { dependenciesOn, parameterValues } from '../../functions/dependencies.ts';
import type { Edge } from '../../functions/edge.ts';
import { serve } from '../../functions/http/serve.ts';
import { everyRoute } from '../../functions/routes.ts';
import { seal } from '../../functions/sealer/seal.ts';
import { publishSeeds } from '../../functions/seed/publish.ts';
import { recordSubmission } from '../../functions/submissions/record.ts';
import { bundleFolder } from '../../infra/folders.ts';
import { claimKeys } from '../../shared/keys/claim-keys.ts';
import { operating } from '../../shared/operating.ts';
import { leafOf } from '../../shared/store/dynamodb/leaves.ts';
import type { Tables } from '../../shared/store/dynamodb/tables.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Service } from '../simulation/world/clients.ts';
import { contractOf, holdAnswer } from './answers.ts';
import type { Body } from './body.ts';
import { callers } from './callers.ts';
import { apiEvent, type Caller, type RequestParts } from './event.ts';
import { sealingOn } from './log.ts';
import { emptyTables, type Held } from './memory.ts';
import { spoken } from './spoken.ts';
import { memoryUploads } from './uploads.ts';

export interface Answered {
  status: number;
  body: Body;
  headers: Record<string, unknown>;
}

/** How a city is set up where it is not as usual. */
export interface Setup {
  /** Where the keys come from. What ships is published under them. */
  keysFor?: (on: Tables) => Tables['keys'];
  /** How many rows are recorded with their receipt. */
  rowsAtOnce?: number;
}

/** A city in which every submission goes by the intake, as larger ones do. */
export const byIntake: Setup = { rowsAtOnce: 0 };

/** Tables in which what the product ships with is published. */
async function ship(): Promise<Held> {
  const { tables, held } = emptyTables();
  await publishSeeds(dependenciesOn(tables, parameterValues()).cases);
  return held();
}

/** Published once for all tests of a process: it takes longer than most of them. */
let shipped: Promise<Held> | undefined;

/** Serves all routes on fresh tables with what the product ships with published. */
export async function served(
  startAt: Instant,
  around?: (call: Service) => Service,
  { keysFor, rowsAtOnce = operating.rowsAtOnce.default }: Setup = {},
) {
  shipped ??= ship();
  const memory = emptyTables(around, keysFor ? undefined : await shipped);
  if (keysFor) memory.tables.keys = keysFor(memory.tables);
  const clock = { now: startAt };
  let count = 0;
  const edge: Edge = {
    language: 'en',
    now: () => clock.now,
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    pause: async () => {},
    turn: async () => {},
  };
  const sealing = sealingOn(memory.tables);
  const uploads = memoryUploads(() => Date.parse(clock.now));
  const wired = { ...dependenciesOn(memory.tables, parameterValues()), log: sealing.log };
  if (keysFor) await publishSeeds(wired.cases);
  const foreign: string[] = [];
  const handler = serve(
    spoken(everyRoute, foreign),
    {
      ...wired,
      ...sealing,
      uploads,
      uploadHours: operating.uploadHours.default,
      rowsAtOnce,
      folder: bundleFolder('reference'),
      publicKeys: async () => [claimKeys('a secret').public],
    },
    edge,
  );
  const call = async (route: string, caller: Caller, parts: RequestParts = {}): Promise<Answered> => {
    // Nothing that is served reads the context of its invocation.
    const answer: APIGatewayProxyResult = await handler(apiEvent(route, caller, parts), {} as Context);
    const [said] = foreign.splice(0);
    if (said) throw new Error(`${route} says ${said}`);
    const { statusCode: status, headers = {} } = answer;
    const isJson = String(headers['content-type']).endsWith('json');
    const body: Body = isJson ? JSON.parse(answer.body) : answer.body;
    const header = (name: string) => (name in headers ? String(headers[name]) : null);
    // With a slash behind it the address is that of no operation.
    holdAnswer(parts.behind ? undefined : contractOf(route), { status, body, header });
    return { status, body, headers };
  };
  /** Submits rows and takes them in; gives the submission as its unit then reads it. */
  const submit = async (
    rows: object[],
    more: object = {},
    as: Caller = callers.provider,
  ): Promise<Answered> => {
    const body = { item: 'administrative-penalties', records: rows, ...more };
    const receipt = await call('POST /v1/submissions', as, { body });
    if (receipt.status >= 400) return receipt;
    if (receipt.status === 202) await recordSubmission(wired, receipt.body.id, clock.now);
    return call('GET /v1/submissions/{id}', as, { id: receipt.body.id });
  };
  /** Seals what has entered the history. */
  const sealAll = () => seal(sealing, memory.entered.splice(0).map(leafOf));
  return { ...memory, wired, clock, edge, sealing, uploads, call, submit, sealAll };
}
