import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { COMPILED } from '../compiled.ts';
import { LOOPBACK } from '../listen.ts';
import type { Log } from '../log.ts';
import { newCells, Sleepers } from './changes.ts';
import type { DatabaseServer } from './database.ts';
import { IN_MEMORY } from './engine/storage.ts';
import type { DatabaseMessage, DatabaseRequest, DatabaseStart } from './messages.ts';

/** What the embedded database is started with. */
export interface EmbeddedOptions {
  /** The folder that holds it; undefined for one that is in memory only. */
  dataDir: string | undefined;
  /** The clock's offset (see clock/clock.ts). */
  clock: SharedArrayBuffer;
  log: Log;
}

/** Left alone, the heap would grow by a hundred MiB for what is short-lived before it is first cleared. */
const YOUNG_MB = 16;

/** Starts the embedded database in a thread of its own, on the loopback interface and a free port. */
export async function startEmbedded({ dataDir, clock, log }: EmbeddedOptions): Promise<DatabaseServer> {
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true });
  const changes = newCells();
  const sleepers = new Sleepers(changes);
  const start: DatabaseStart = {
    file: dataDir === undefined ? IN_MEMORY : join(dataDir, 'database.sqlite'),
    clock,
    changes,
  };
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: start,
    env: { ...process.env, ...COMPILED },
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const copies = new Map<string, (error: string | null) => void>();
  const ask = (request: DatabaseRequest) => worker.postMessage(request);
  const listening = new Promise<number>((resolve, reject) => {
    worker.on('message', (message: DatabaseMessage) => {
      if ('port' in message) resolve(message.port);
      else if ('copied' in message) copies.get(message.copied)?.(message.error);
      else if ('failed' in message) log.write({ component: 'database', line: message.failed });
      else sleepers.wake(message.wake);
    });
    worker.once('error', (error) => {
      log.write({ component: 'database', line: String(error) });
      reject(error);
    });
  });
  let isAsked = false;
  const ended = once(worker, 'exit').then(() => {
    if (isAsked) return;
    log.write({ component: 'database', line: 'The database ended by itself.' });
    // Nobody could be answered rightly any more: whoever watches the platform starts it again.
    setImmediate(() => {
      throw new Error('The database ended by itself, and the platform with it: see its log.');
    });
  });
  const port = await listening;
  return {
    endpoint: `http://${LOOPBACK}:${port}`,
    changes: (table) => sleepers.of(table),
    commitsLate: false,
    copy: (into) =>
      new Promise((resolve, reject) => {
        copies.set(into, (error) => {
          copies.delete(into);
          if (error === null) resolve();
          else reject(new Error(error));
        });
        ask({ copy: into });
      }),
    stop: async () => {
      isAsked = true;
      ask('stop');
      await ended;
    },
  };
}
