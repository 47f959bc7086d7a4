/** Plays every deliberate fault in a process of its own, and tells which were noticed. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Options } from '../options.ts';
import { type Fault, notices } from './fault.ts';
import { faults } from './faults.ts';

const main = new URL('../main.ts', import.meta.url).pathname;

/** Whether all were noticed, and for what they break. */
export async function playFaults(options: Options, tell: (line: string) => void): Promise<boolean> {
  const { seed, years, subjects } = options;
  tell(
    `Playing ${faults.length} deliberate faults, each up to ${years} years of ${subjects} subjects, seed ${seed}`,
  );
  const left = [...faults];
  let caught = 0;
  const worker = async () => {
    for (let fault = left.shift(); fault; fault = left.shift()) {
      const started = performance.now();
      const [broken, noticed] = await playedIn(citiesOf(options), fault);
      const seconds = `${Math.round((performance.now() - started) / 1000)} s`;
      if (noticed) caught++;
      const how = noticed
        ? `caught by ${broken}`
        : broken
          ? `caught by ${broken}, not by ${fault.breaks}`
          : 'NOT CAUGHT';
      tell(`  ${how.padEnd(20)} ${seconds.padStart(6)}  ${fault.id}: ${fault.what}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  tell(`${caught} of ${faults.length} caught`);
  return caught === faults.length;
}

/**
 * A small city first, which shows most faults in seconds; the whole one where nobody noticed there, and at last
 * another whole one, whose seed follows from the first: what a city seldom plays, the next one does.
 */
const citiesOf = (options: Options): Options[] => [
  { ...options, subjects: Math.ceil(options.subjects / smallerBy) },
  options,
  { ...options, seed: (options.seed + furtherBy) % 2 ** 31 },
];

const smallerBy = 5;
const furtherBy = 1_000_000_007;

/** What was broken in the last of some cities in which a fault was played, and whether it was noticed for that. */
async function playedIn(cities: readonly Options[], fault: Fault): Promise<[string | null, boolean]> {
  let broken: string | null = null;
  for (const city of cities) {
    broken = await brokenBy(fault, city);
    if (notices(fault, broken)) return [broken, true];
  }
  return [broken, false];
}

/** The promise that a run with the fault shows broken; null where it ended well. Rejects where it could not be played. */
export function brokenBy(
  { id }: Fault,
  { seed, years, subjects }: Pick<Options, 'seed' | 'years' | 'subjects'>,
): Promise<string | null> {
  const args = ['--seed', `${seed}`, '--years', `${years}`, '--subjects', `${subjects}`];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, '--fault', id, '--no-shrink', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 2) reject(new Error(`The fault "${id}" could not be played: ${errors}`));
      else resolve(/^BROKEN at \S+: ([^:]+):/m.exec(output)?.[1] ?? null);
    });
  });
}
