/** The calls that a restore of a deployment makes: the AWS command line, and other commands. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isObject } from '../../local/json.ts';
import { BootRefusal } from '../../local/refusal.ts';
import { PROJECT } from '../../local/synth.ts';
import type { Running } from './step.ts';

const execute = promisify(execFile);
const mostOutput = 64 * 1024 * 1024;
const mostTold = 500;

/** What a command that failed said, in a line. */
function toldBy(error: unknown): string {
  const { stderr, message } = isObject(error) ? error : {};
  return (String(stderr ?? '').trim() || String(message)).replaceAll(/\s+/g, ' ').slice(0, mostTold);
}

const isMissing = (error: unknown): boolean =>
  isObject(error) && (error.code === 'ENOENT' || error.code === 'EACCES');

async function aws(...args: string[]): Promise<unknown> {
  try {
    const { stdout } = await execute('aws', [...args, '--output', 'json'], { maxBuffer: mostOutput });
    return stdout.trim() ? JSON.parse(stdout) : null;
  } catch (error) {
    if (isMissing(error))
      throw new BootRefusal(
        'There is no command “aws” on the path: install the AWS command line, version 2, and sign in.',
      );
    throw new BootRefusal(
      `“aws ${args.slice(0, 2).join(' ')}” failed: ${toldBy(error)} — Mend that; the same again goes on.`,
    );
  }
}

async function invoke(name: string, payload: object): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'restore-'));
  try {
    const file = join(folder, 'answer.json');
    const how = ['--cli-binary-format', 'raw-in-base64-out', '--cli-read-timeout', '0'];
    const given = ['--function-name', name, '--payload', JSON.stringify(payload)];
    await aws('lambda', 'invoke', ...given, ...how, file);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const command = (...[program = '', ...args]: string[]): Promise<void> =>
  new Promise((done, failed) => {
    const refuse = (why: string) => failed(new BootRefusal(`“${program} ${args[0] ?? ''}” ${why}`));
    const child = spawn(program, args, { cwd: PROJECT, stdio: 'inherit' });
    child.once('error', () => refuse('could not be run: install Node and the packages (npm ci).'));
    child.once('exit', (code) =>
      code === 0 ? done() : refuse(`ended with ${code} and said why. Mend that; the same again goes on.`),
    );
  });

/** The calls on the account that the command line is signed in to. */
export const account: Pick<Running, 'aws' | 'invoke' | 'command'> = { aws, invoke, command };
