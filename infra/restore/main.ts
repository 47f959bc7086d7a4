/** `npm run restore`: brings tables and log to one instant, on an account of AWS or, rehearsed, on this machine. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { BootRefusal } from '../../local/refusal.ts';
import { rehearse } from '../../local/restore/rehearse.ts';
import { PROJECT, synthesize } from '../../local/synth.ts';
import type { Kept, Running } from './step.ts';
import { restoreAll, steps } from './steps.ts';

const help = `npm run restore -- COMMAND

  plan                     says what "run" does, step by step
  run --to INSTANT         restores a deployment to an instant (2026-11-27T01:00:00Z), by the AWS command line and cdk;
                           broken off, the same again goes on. --stack NAME, --data-stack NAME, --state FILE
  copy [--url URL]         copies the database of the platform that runs on this machine
  rehearse --copy FILE --to INSTANT [--data FOLDER]
                           puts a copy back in the place of the database of a platform that does not run, beside its log
                           as it is, and reconciles; the instant is that of the copy`;

const asked = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    to: { type: 'string' },
    stack: { type: 'string', default: 'CreditPlatform' },
    'data-stack': { type: 'string', default: 'CreditPlatformData' },
    state: { type: 'string' },
    url: { type: 'string', default: 'http://127.0.0.1:8787' },
    copy: { type: 'string' },
    data: { type: 'string', default: join(PROJECT, '.local') },
  },
});

const tell = (line: string) => console.log(line);

/** The instant that was named, as every step names it; it has to lie behind us. */
function instantOf(text: string | undefined): string {
  const at = Date.parse(text ?? '');
  if (Number.isNaN(at)) throw new BootRefusal('Name the instant: --to 2026-11-27T01:00:00Z');
  return new Date(at).toISOString();
}

const execute = promisify(execFile);
const mostOutput = 64 * 1024 * 1024;

async function aws(...args: string[]): Promise<unknown> {
  const { stdout } = await execute('aws', [...args, '--output', 'json'], { maxBuffer: mostOutput });
  return stdout.trim() ? JSON.parse(stdout) : null;
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
    const child = spawn(program, args, { stdio: 'inherit' });
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`${program} ended with ${code}.`))));
  });

async function run(): Promise<void> {
  const { values } = asked;
  const to = instantOf(values.to);
  const file = resolve(values.state ?? `restore-${to.replaceAll(':', '')}.json`);
  const kept: Kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { done: [], stopped: {} };
  const keep = () => {
    writeFileSync(`${file}.new`, JSON.stringify(kept, undefined, 2));
    renameSync(`${file}.new`, file);
  };
  const plan = { to, stack: values.stack, dataStack: values['data-stack'] };
  const on: Running = { aws, invoke, command, plan, kept, keep, tell, pause: (ms) => pause(ms) };
  await restoreAll(on);
  tell(`Done; what was done is in ${file}.`);
}

async function copy(): Promise<void> {
  const answer = await fetch(`${asked.values.url}/_local/copy`, { method: 'POST' });
  if (!answer.ok) throw new BootRefusal(`The platform answered ${answer.status}: ${await answer.text()}`);
  const { copy: file, at } = (await answer.json()) as { copy: string; at: string };
  tell(`--copy ${file} --to ${at}`);
}

async function rehearsal(): Promise<void> {
  const { values } = asked;
  if (!values.copy) throw new BootRefusal('Name the copy: --copy FILE');
  const { cdkOut } = await synthesize();
  await rehearse({
    dataDir: resolve(values.data),
    cdkOut,
    copy: resolve(values.copy),
    to: instantOf(values.to),
    progress: (at) => tell(JSON.stringify(at)),
  });
  tell('Done: start the platform as ever. What the database was is beside it, until you remove it.');
}

async function main(): Promise<void> {
  const [what] = asked.positionals;
  if (what === 'plan') for (const { name, says } of steps) tell(`${name.padEnd(10)} ${says}`);
  else if (what === 'run') await run();
  else if (what === 'copy') await copy();
  else if (what === 'rehearse') await rehearsal();
  else tell(help);
  if (what === undefined && !asked.values.help) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof BootRefusal ? error.message : error);
  process.exit(1);
});
