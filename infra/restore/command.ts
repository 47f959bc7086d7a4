/** What `npm run restore` does: brings tables and log to one instant, on an account of AWS or, rehearsed, on this machine. */
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BootRefusal } from '../../local/refusal.ts';
import { checkRehearsal, rehearse } from '../../local/restore/rehearse.ts';
import { PROJECT, synthesize } from '../../local/synth.ts';
import { account } from './account.ts';
import { check } from './check.ts';
import { copyOver } from './copy.ts';
import { type Asked, addressIn, type Command, instantIn, instantToRestore, readAsked } from './options.ts';
import { checkState, checkWritable, readState, writeState } from './state.ts';
import type { Kept, Plan, Running } from './step.ts';
import { restoreDeployment, startAgain, steps } from './steps.ts';

const help = `npm run restore -- COMMAND

  plan                     says what "run" does, step by step
  run --to INSTANT         restores a deployment to an instant in UTC (2026-11-27T01:00:00Z), by the AWS command line and
                           cdk; broken off, the same again goes on. --stack NAME, --data-stack NAME, --state FILE
  start [--state FILE]     only starts again what a "run" stopped that is given up: each function with what the file says
                           that it had, or else what the deployed template says. --stack NAME, --data-stack NAME
  copy [--url URL]         copies the database of the platform that runs on this machine
  rehearse --copy FILE --to INSTANT [--data FOLDER]
                           puts a copy back in the place of the database of a platform that does not run, beside its log
                           as it is, and reconciles; the instant is that of the copy`;

const tell = (line: string) => console.log(line);

const stacks = { stack: 'CreditPlatform', dataStack: 'CreditPlatformData' };

const stacksIn = ({ stack, 'data-stack': dataStack }: Asked['values']): Partial<typeof stacks> => ({
  ...(stack && { stack }),
  ...(dataStack && { dataStack }),
});

const runningOn = (plan: Plan, kept: Kept, keep: () => void): Running => ({
  ...account,
  plan,
  kept,
  keep,
  tell,
  pause: (ms) => pause(ms),
});

const names = steps.map(({ name }) => name);

async function run(values: Asked['values']): Promise<void> {
  const to = instantToRestore(values, Date.now());
  const plan = { to, ...stacks, ...stacksIn(values) };
  const file = resolve(values.state ?? `restore-${to.replaceAll(':', '')}.json`);
  const state = readState(file, names);
  if (state) checkState(file, state, plan);
  checkWritable(file);
  const kept: Kept = state ?? { done: [], stopped: {}, off: null };
  if (kept.done.length === names.length) {
    tell(`Nothing was done now: ${file} says that all of it was done before.`);
    return;
  }
  const { done, stopped, off } = kept;
  const own: Kept = { done, stopped, off };
  await restoreDeployment(runningOn(plan, own, () => writeState(file, { ...plan, ...own })));
  tell(`Done; what was done is in ${file}.`);
}

async function start(values: Asked['values']): Promise<void> {
  const given = { ...stacks, ...stacksIn(values) };
  const file = values.state && resolve(values.state);
  const state = file ? readState(file, names) : null;
  if (file && !state)
    throw new BootRefusal(`--state ${file} is not there: name the file of the restore, or none.`);
  if (file && state) checkState(file, state, { to: state.to, ...given });
  // No restore goes on by this: what is kept of one stays as it is.
  const plan = { to: state?.to ?? '', ...given };
  const kept: Kept = { done: [], stopped: { ...state?.stopped }, off: state?.off ?? null };
  await startAgain(runningOn(plan, kept, () => undefined));
  tell('Started.');
}

async function rehearsal(values: Asked['values']): Promise<void> {
  if (!values.copy)
    throw new BootRefusal('--copy is missing: name the file that “npm run restore -- copy” printed.');
  const which = {
    dataDir: resolve(values.data ?? join(PROJECT, '.local')),
    copy: resolve(values.copy),
    to: instantIn(values),
  };
  checkRehearsal(which);
  const { cdkOut } = await synthesize();
  await rehearse({ ...which, cdkOut, progress: (at) => tell(JSON.stringify(at)) });
  tell('Done: start the platform as ever. What the database was is beside it, until you remove it.');
}

const commands: Readonly<Record<Command, (values: Asked['values']) => void | Promise<void>>> = {
  plan: () => {
    for (const { name, says } of [check, ...steps]) tell(`${name.padEnd(10)} ${says}`);
  },
  run,
  start,
  copy: async (values) => tell(await copyOver(addressIn(values))),
  rehearse: rehearsal,
};

/**
 * Does what the words of the command say, and tells of it.
 * @throws BootRefusal with a line that the operator can act on
 */
export async function restoring(words: string[]): Promise<void> {
  const { command, values } = readAsked(words);
  if (command) await commands[command](values);
  else tell(help);
}
