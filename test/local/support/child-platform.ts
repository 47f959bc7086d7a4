import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PlatformOptions } from '../../../local/boot.ts';
import { COMPILED } from '../../../local/compiled.ts';

/** A platform in a process of its own. */
export interface ChildPlatform {
  pid: number;
  url: string;
  dynamodb: string;
  states: string;
  /** Kills the process, as power loss would, and waits for its end; nothing where it has ended already. */
  kill(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('./platform-process.ts', import.meta.url));

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The child has no output.');
  const lines = createInterface(child.stdout);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The platform ended with code ${code}.`);
  });
  ended.catch(() => undefined);
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  return String(line);
}

/**
 * Starts a platform in a process of its own and waits until it is up.
 * `spawned` is given the process before it is up, for those who may have to end it then.
 */
export async function startChild(
  dataDir: string,
  cdkOut: string,
  options: Pick<PlatformOptions, 'startAt' | 'database'> = {},
  spawned: (child: ChildProcess) => void = () => undefined,
): Promise<ChildPlatform> {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify({ dataDir, cdkOut, ...options })], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...COMPILED },
  });
  spawned(child);
  const { url, dynamodb, states } = JSON.parse(await firstLine(child));
  return {
    pid: child.pid ?? 0,
    url,
    dynamodb,
    states,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
