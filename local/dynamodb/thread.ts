/** The thread that the database runs in: only there does a commit wait for the disk. */
import { parentPort, workerData } from 'node:worker_threads';
import { closeServer, listenOnLoopback } from '../listen.ts';
import { countChange } from './changes.ts';
import { openEngine } from './engine/engine.ts';
import { createDatabaseServer } from './engine/serve.ts';
import type { DatabaseMessage, DatabaseRequest, DatabaseStart } from './messages.ts';

/** DynamoDB takes away what is over within days. */
const EXPIRE_EVERY_MS = 60_000;

const start: DatabaseStart = workerData;
const offset = new BigInt64Array(start.clock);
const changes = new Int32Array(start.changes);

const say = (message: DatabaseMessage) => parentPort?.postMessage(message);

const engine = openEngine({
  file: start.file,
  now: () => Date.now() + Number(Atomics.load(offset, 0)),
  onChanges: (all) => {
    for (const { table } of all) {
      const cell = countChange(changes, table);
      if (cell !== undefined) say({ wake: cell });
    }
  },
});
const report = (error: unknown) =>
  say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
const server = createDatabaseServer(engine, report);
const expiring = setInterval(() => {
  try {
    engine.expire();
  } catch (error) {
    report(error);
  }
}, EXPIRE_EVERY_MS);

function copy(into: string): void {
  try {
    engine.copy(into);
    say({ copied: into, error: null });
  } catch (error) {
    say({ copied: into, error: String(error) });
  }
}

parentPort?.on('message', async (asked: DatabaseRequest) => {
  if (asked !== 'stop') {
    copy(asked.copy);
    return;
  }
  clearInterval(expiring);
  await closeServer(server);
  engine.close();
  parentPort?.close();
});

say({ port: await listenOnLoopback(server, 0) });
