/** Sends very many requests, several at once, and holds every answer to what must be true of it. */
import fc from 'fast-check';
import { readTable } from '../../../shared/files/csv.ts';
import type { Keys } from '../../../shared/keys/keys.ts';
import { en } from '../../../shared/texts/en.ts';
import type { Fault } from '../../../shared/texts/said.ts';
import { formats, penalty } from '../../support/formats.ts';
import { wrongActor } from './acts.ts';
import { anyFile } from './files.ts';
import { wrongWith } from './oracle.ts';
import { anyRequest, type FuzzRequest, lawfully, named, notQuite, type Stocked } from './request.ts';
import { rowOf } from './rows.ts';
import { Sender } from './send.ts';
import { type Stock, stocked } from './stock.ts';
import type { Issuer } from './tokens.ts';
import type { World } from './world.ts';

export interface FuzzOptions {
  fuzzed: Fuzzed;
  world: World;
  requests: number;
  seed: number;
  /** Requests under way at once. */
  lanes: number;
  onRequest?: () => void;
}

/** A platform that is fuzzed, and what lies with its data. */
export interface Fuzzed {
  url: string;
  issuer: Issuer;
  stock: Stock;
  keys: Keys;
}

/** How many answers of each status a route gave. */
export type Counts = Map<string, Map<number, number>>;

export interface FuzzResult {
  counts: Counts;
  sent: number;
  slowestMs: number;
  /** What did not hold, each with the smallest request found that shows it. */
  failures: string[];
}

/** A request as a person can repeat it; long parts cut. */
const shown = ({ caller, method, path, headers, body }: FuzzRequest): string =>
  JSON.stringify({ caller, method, path, headers, body: body && Buffer.from(body).toString('utf8') }).slice(
    0,
    4000,
  );

export async function fuzzRoutes({
  fuzzed,
  world,
  requests,
  seed,
  lanes,
  onRequest,
}: FuzzOptions): Promise<FuzzResult> {
  const result: FuzzResult = { counts: new Map(), sent: 0, slowestMs: 0, failures: [] };
  const sender = new Sender(fuzzed.url, fuzzed.issuer);
  const send = async (request: FuzzRequest): Promise<number> => {
    const answer = await sender.send(request);
    result.sent++;
    result.slowestMs = Math.max(result.slowestMs, answer.tookMs);
    count(result.counts, named(request.contract), answer.status);
    onRequest?.();
    const wrong = wrongWith(request, answer, world.victimCode) ?? wrongActor(request, answer, fuzzed.keys);
    if (wrong) throw new Error(`${wrong}: ${shown(request)}`);
    return answer.status;
  };
  const property = fc.asyncProperty(anyRequest(world), async (request) => {
    if ('path' in request) return void (await send(request));
    await sendStocked(request, fuzzed.stock, send);
  });
  const lane = async (number: number) => {
    const numRuns = Math.floor((requests + number) / lanes);
    const ended = await fc.check(property, { seed: seed + number, numRuns });
    if (!ended.failed) return;
    result.failures.push(
      `${String(ended.errorInstance)} (lane seed ${ended.seed}, path ${ended.counterexamplePath})`,
    );
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  sender.close();
  return result;
}

/** Sends a request about a case in stock; what nothing was done on stays there. */
export async function sendStocked(
  request: Stocked,
  stock: Stock,
  send: (request: FuzzRequest) => Promise<number>,
): Promise<number> {
  const command = named(request.contract);
  const lawful = await stock.take(command);
  const status = await send(request.isAnother ? notQuite(request, lawful) : lawfully(request, lawful));
  if (request.isAnother && status >= 400) stock.putBack(command, lawful);
  return status;
}

/** How many of a command's requests it takes at most, for one to be carried out. */
const oneOf = 100;

/** The share of a command's requests that were carried out. */
export function successOf(statuses: ReadonlyMap<number, number>): { sent: number; done: number } {
  const all = [...statuses];
  const sum = (of: typeof all) => of.reduce((total, [, times]) => total + times, 0);
  return { sent: sum(all), done: sum(all.filter(([status]) => status < 300)) };
}

/** The commands of which too few requests were carried out to say that they were tried at all, where enough were sent. */
export const untried = (counts: Counts): string[] =>
  stocked.filter((command) => {
    const { sent, done } = successOf(counts.get(command) ?? new Map());
    return sent >= oneOf ? done * oneOf < sent : false;
  });

function count(counts: Counts, route: string, status: number): void {
  const own = counts.get(route) ?? new Map<number, number>();
  own.set(status, (own.get(status) ?? 0) + 1);
  counts.set(route, own);
}

/** Holds the file reader and the data formats to: any bytes give rows or a fault in words, never an exception. */
export function fuzzReaders(files: number, seed: number): { slowestMs: number } {
  let slowestMs = 0;
  const timed = (work: () => void) => {
    const startedAt = performance.now();
    work();
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
  };
  fc.assert(
    fc.property(anyFile, (bytes) => {
      timed(() => {
        const table = readTable(bytes, penalty.headers);
        if (!table.ok) return wellFormed([table.fault]);
        for (const { cells, fault } of table.rows) {
          if (fault) wellFormed([fault]);
          read(penalty, cells);
        }
      });
    }),
    { seed, numRuns: files },
  );
  fc.assert(
    fc.property(rowOf, (row) => {
      timed(() => {
        for (const format of Object.values(formats)) read(format, row);
      });
    }),
    { seed, numRuns: files },
  );
  return { slowestMs };
}

function read(format: typeof penalty, row: Record<string, unknown>): void {
  const reading = format.read(row, {});
  if (!reading.ok) wellFormed(reading.faults);
}

function wellFormed(faults: readonly Fault[]): void {
  const whole =
    faults.length > 0 && faults.every(({ field, code }) => field && Object.hasOwn(en.codes, code));
  if (!whole) throw new Error('A reading was refused without saying what is wrong.');
  if (/\d{15}/.test(JSON.stringify(faults))) throw new Error('A fault repeats what stood in the file.');
}
