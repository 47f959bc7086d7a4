import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { closeServer, LOOPBACK, listenOnLoopback } from '../listen.ts';
import { BootRefusal } from '../refusal.ts';
import type { DatabaseServer } from './database.ts';

/** How a database is kept. */
export interface DatabaseOptions {
  /** Nothing goes to the disk; what is in it ends with it. */
  inMemory?: boolean;
}

const START_LIMIT_MS = 20_000;
const PORT_ATTEMPTS = 3;

/** Without -XX:TieredStopAtLevel=1, which starts 0.3 s sooner (measured on two cores) but gives up the full compiler. */
const JVM_FLAGS = ['-XX:+UseSerialGC', '-Xshare:auto', '-Xmx1g'];

function here(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listenOnLoopback(probe);
  await closeServer(probe);
  return port;
}

function spawnJava(port: number, dataDir: string, logFile: string, options: DatabaseOptions): ChildProcess {
  const emulator = join(
    dirname(createRequire(import.meta.url).resolve('amplify-dynamodb-simulator/package.json')),
    'emulator',
  );
  const libraries = join(emulator, 'DynamoDBLocal_lib');
  const classPath = [join(emulator, 'DynamoDBLocal.jar'), join(libraries, 'jetty-xml-9.4.53.v20231009.jar')];
  const log = openSync(logFile, 'a');
  const command = [
    'java',
    ...JVM_FLAGS,
    `-Dport=${port}`,
    ...(options.inMemory ? ['-DinMemory=true'] : [`-DdbPath=${dataDir}`]),
    `-Djava.library.path=${libraries}`,
    '-cp',
    classPath.join(':'),
    'org.eclipse.jetty.xml.XmlConfiguration',
    here('./loopback.xml'),
  ];
  // In a group of its own, so that Ctrl-C in the terminal reaches only the platform, which stops it in order.
  return spawn('sh', [here('../child.sh'), ...command], { stdio: ['pipe', log, log], detached: true });
}

async function answers(endpoint: string, child: ChildProcess): Promise<boolean> {
  const giveUpAt = Date.now() + START_LIMIT_MS;
  while (child.exitCode === null && Date.now() < giveUpAt) {
    // Any answer will do: without a signed request it is a 400.
    const up = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (up) return child.exitCode === null;
    await sleep(25);
  }
  return false;
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.stdin?.end();
  await exited;
}

/**
 * Starts DynamoDB Local on the loopback interface and a free port; what it prints goes to `logFile`.
 * It dies with this process, however that ends.
 * @throws BootRefusal where it does not come up
 */
export async function startDynamo(
  dataDir: string,
  logFile: string,
  options: DatabaseOptions = {},
): Promise<DatabaseServer> {
  mkdirSync(dataDir, { recursive: true });
  for (let attempt = 1; attempt <= PORT_ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const child = spawnJava(port, dataDir, logFile, options);
    child.stdin?.on('error', () => undefined);
    const endpoint = `http://${LOOPBACK}:${port}`;
    if (await answers(endpoint, child))
      return { endpoint, changes: undefined, commitsLate: true, stop: () => stopChild(child) };
    await stopChild(child);
  }
  throw new BootRefusal({
    en: `The local database did not start; its messages are in ${logFile}`,
    'zh-CN': `数据库未能启动，原因见 ${logFile}`,
  });
}
