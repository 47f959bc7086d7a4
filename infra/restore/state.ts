/** The file in which a restore keeps which one it is, what of it is done, and what it stopped. */
import { accessSync, constants, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { messageOf } from '../../local/json.ts';
import { BootRefusal } from '../../local/refusal.ts';
import type { Kept, Plan } from './step.ts';

const shape = z.strictObject({
  to: z.iso.datetime(),
  stack: z.string().min(1),
  dataStack: z.string().min(1),
  done: z.array(z.string()),
  // Nothing was had by whoever was stopped: such a number would keep it stopped.
  stopped: z.record(z.string(), z.int().positive().nullable()),
  off: z.array(z.string()).nullable().default(null),
});

export type State = Plan & Kept;

/**
 * Reads the file of a restore; null where there is none yet.
 * @param names the steps that there are, in their order
 * @throws BootRefusal where it is no such file
 */
export function readState(file: string, names: readonly string[]): State | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return null;
  const refused = (why: string) =>
    new BootRefusal(`--state ${file} ${why}: name the file that “run” wrote, or one that is not there yet.`);
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw refused(`cannot be read as the state of a restore (${messageOf(error).split('\n')[0]})`);
  }
  const { data } = shape.safeParse(read);
  if (!data) throw refused('is no state of a restore, or does not say of which');
  if (data.done.some((name, at) => name !== names[at])) throw refused('names other steps than there are');
  return data;
}

/**
 * Checks that what is kept is of the restore that is asked for.
 * @throws BootRefusal where it is of another instant or of other stacks
 */
export function checkState(file: string, state: State, plan: Plan): void {
  const options = { to: '--to', stack: '--stack', dataStack: '--data-stack' } as const;
  for (const [name, option] of Object.entries(options) as [keyof Plan, string][])
    if (state[name] !== plan[name])
      throw new BootRefusal(
        `--state ${file} is of the restore with ${option} ${state[name]}, not ${plan[name]}: name that, or another file.`,
      );
}

/** Checks that a file can be written. @throws BootRefusal where its folder is missing or closed */
export function checkWritable(file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK | constants.X_OK);
    if (statSync(file, { throwIfNoEntry: false })) accessSync(file, constants.W_OK);
  } catch {
    throw new BootRefusal(
      `--state ${file} cannot be written: name a file in a folder that is there and yours.`,
    );
  }
}

/** Keeps it whole: the old text or the new one, whenever it breaks off. */
export function writeState(file: string, state: State): void {
  writeFileSync(`${file}.new`, JSON.stringify(state, undefined, 2));
  renameSync(`${file}.new`, file);
}
