import type { Log } from '../log.ts';
import type { Mapping } from '../mapping.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { StreamChanges } from './database.ts';
import { type DeliveryPorts, deliver } from './delivery.ts';
import type { Filter } from './filter.ts';
import type { EventRecord } from './record.ts';
import type { StreamReader } from './stream.ts';

/** What has not been delivered yet: how many, and the first sequence numbers. No contents. */
export interface Undelivered {
  source: string;
  count: number;
  sample: string[];
}

/** Delivers a table's stream to a function. */
export interface StreamPoller {
  /** Looks at the stream at once, unless it is told of changes anyway. */
  poke(): void;
  /** Resolves when a look that began after this call found nothing to deliver. */
  caughtUp(): Promise<void>;
  undelivered(): Promise<Undelivered>;
  stop(): Promise<void>;
}

const BUSY_PAUSE_MS = 25;
const IDLE_PAUSE_MS = 100;
/** Rounds without a record before the pauses grow. */
const ROUNDS_BEFORE_IDLE = 20;
/** Whoever is told of changes has nothing to look for; this bounds the wait all the same. */
const TOLD_PAUSE_MS = 60_000;
/** While one change follows another, what came in this time is read in one go. */
const GATHER_MS = 50;
const PAUSE_AFTER_ERROR_MS = 250;
const SAMPLE = 5;
/** A page holds at most 1,000 records; counting stops here. */
const COUNTED_PAGES = 20;

/** What a poller works with. */
export interface PollerParts {
  mapping: Mapping;
  reader: StreamReader;
  /** Says when there is something new; undefined where one has to look. */
  changes: StreamChanges | undefined;
  checkpoints: Checkpoints;
  filter: Filter;
  delivery: DeliveryPorts;
  log: Log;
}

function chunks<T>(items: T[], size: number): T[][] {
  const result: T[][] = [];
  for (let at = 0; at < items.length; at += size) result.push(items.slice(at, at + size));
  return result;
}

/** Delivers what a page of a shard holds and keeps the checkpoint behind it. */
async function deliverPage(shardId: string, records: EventRecord[], parts: PollerParts): Promise<void> {
  const { mapping, checkpoints, filter, delivery } = parts;
  const keep = (part: EventRecord[]) => {
    const last = part.at(-1);
    if (last !== undefined) checkpoints.keep(shardId, last.dynamodb.SequenceNumber);
  };
  const passing = records.filter(filter);
  for (const batch of chunks(passing, mapping.batchSize)) await deliver(batch, mapping, delivery, keep);
  keep(records);
}

/** Counts what lies behind the checkpoints and passes the filter. */
async function countUndelivered({ reader, filter, mapping }: PollerParts): Promise<Undelivered> {
  const found: string[] = [];
  for (const shardId of await reader.shards()) {
    let iterator = await reader.iterator(shardId);
    for (let page = 0; iterator !== undefined && page < COUNTED_PAGES; page += 1) {
      const { records, next } = await reader.page(iterator);
      found.push(...records.filter(filter).map(({ dynamodb }) => dynamodb.SequenceNumber));
      iterator = records.length === 0 ? undefined : next;
    }
  }
  return {
    source: `${mapping.source.name} → ${mapping.id}`,
    count: found.length,
    sample: found.slice(0, SAMPLE),
  };
}

/** Starts delivering; shards are read one after another, so that the order of changes is kept. */
export function startPoller(parts: PollerParts): StreamPoller {
  const { reader, changes, delivery, log, mapping } = parts;
  const iterators = new Map<string, string>();
  const closed = new Set<string>();
  let waiting: Array<() => void> = [];
  let known: string[] = [];
  let wake: () => void = () => undefined;
  let isAsleep = false;
  const onNews = () => {
    // What was asked for in a sleep that ended otherwise cuts no other pause short.
    if (isAsleep) wake();
  };
  /** How many changes there were when the streams were last found read to their end. */
  let seen: number | undefined;
  const hasNews = () => changes === undefined || changes.count() !== seen;

  /** Reads once from every open shard. @returns how many records were read */
  const readShards = async (): Promise<number> => {
    if (known.every((shardId) => closed.has(shardId))) known = await reader.shards();
    let read = 0;
    for (const shardId of known.filter((each) => !closed.has(each))) {
      const iterator = iterators.get(shardId) ?? (await reader.iterator(shardId));
      if (iterator === undefined) continue;
      const { records, next } = await reader.page(iterator);
      if (records.length > 0) await deliverPage(shardId, records, parts);
      if (next === undefined) closed.add(shardId);
      else iterators.set(shardId, next);
      read += records.length;
    }
    return read;
  };
  /** Looks whether there is something new. @returns how many records were read */
  const look = async (): Promise<number> => {
    if (!hasNews()) return 0;
    const count = changes?.count();
    const read = await readShards();
    if (read === 0) seen = count;
    return read;
  };
  const lookSafely = async (): Promise<number | undefined> => {
    try {
      return await look();
    } catch (error) {
      // Expired or trimmed iterators are taken anew from the checkpoints, and shards listed anew.
      iterators.clear();
      known = [];
      seen = undefined;
      if (!delivery.stopping.aborted) log.write({ mapping: mapping.id, line: String(error) });
      return undefined;
    }
  };
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  /** Sleeps until something new is there, or whoever waits wants a look. */
  const sleep = async () => {
    const paused = pause(TOLD_PAUSE_MS);
    changes?.onNext(onNews);
    isAsleep = true;
    if (hasNews() || waiting.length > 0) wake();
    await paused;
    isAsleep = false;
  };
  /** One look, and those told whose wish for a look it fulfils. @returns how many records were read */
  const round = async (): Promise<number | undefined> => {
    const asked = waiting;
    waiting = [];
    const read = await lookSafely();
    if (read !== 0) waiting.push(...asked);
    else for (const resolve of asked) resolve();
    return read;
  };
  const pauseAfter = async (read: number | undefined, quiet: number): Promise<void> => {
    if (read === undefined) return pause(PAUSE_AFTER_ERROR_MS);
    if (waiting.length > 0) return;
    if (changes) return read > 0 ? pause(Math.max(GATHER_MS, mapping.windowMs)) : sleep();
    if (read === 0) await pause(quiet < ROUNDS_BEFORE_IDLE ? BUSY_PAUSE_MS : IDLE_PAUSE_MS);
  };
  const run = async () => {
    let quiet = 0;
    while (!delivery.stopping.aborted) {
      const read = await round();
      quiet = read === 0 ? quiet + 1 : 0;
      if (!delivery.stopping.aborted) await pauseAfter(read, quiet);
    }
    for (const resolve of waiting) resolve();
  };
  delivery.stopping.addEventListener('abort', () => wake());
  const running = run();
  return {
    poke: () => {
      if (!changes) wake();
    },
    caughtUp: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        wake();
      }),
    undelivered: () => countUndelivered(parts),
    stop: () => running,
  };
}
