import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { atEnd } from './closing.ts';

const run = promisify(execFile);

/**
 * Runs CommonJS source in a fresh process of this Node and gives the number that it prints. In source rather than a
 * file, so that nothing but what is measured gets loaded.
 */
export async function freshProcess(source: string, env: Record<string, string> = {}): Promise<number> {
  const { stdout } = await run(process.execPath, ['--eval', source], {
    env: { PATH: process.env.PATH, ...env },
  });
  const printed = Number(stdout.trim().split('\n').at(-1));
  if (!Number.isFinite(printed)) throw new Error(`A fresh process printed no number: ${stdout}`);
  return printed;
}

/** Starts a program of `bench/children` that serves until the figure ends; gives the JSON line it prints when ready. */
export async function startChild(program: string, args: string[]): Promise<Record<string, string>> {
  const file = fileURLToPath(new URL(`../children/${program}`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env.PATH },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  atEnd(() => stop(child));
  const lines = createInterface(child.stdout);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${program} ended with code ${code}.`);
  });
  ended.catch(() => undefined);
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  return JSON.parse(String(line));
}

/** Its standard input ends, upon which it stops in order, as it does where this process is killed. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = once(child, 'exit');
  child.stdin?.end();
  await exited;
}
