/** Plays every deliberate fault in a process of its own, and tells which were noticed. */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import type { Whole } from './cities.ts';
import { type Fault, notices } from './fault.ts';
import { faults } from './faults.ts';

const one = new URL('./one.ts', import.meta.url).pathname;

/** Whether all were noticed, and for what they break. */
export async function playFaults(whole: Whole, tell: (line: string) => void): Promise<boolean> {
  const { seed, years, subjects } = whole;
  tell(
    `Playing ${faults.length} deliberate faults, each up to ${years} years of ${subjects} subjects, seed ${seed}`,
  );
  const left = [...faults];
  let caught = 0;
  const worker = async () => {
    for (let fault = left.shift(); fault; fault = left.shift()) {
      const started = performance.now();
      const { broken, played, of } = await playFault(fault, whole);
      const took = `${Math.round((performance.now() - started) / 1000)} s in ${played} of ${of}`;
      const isNoticed = notices(fault, broken);
      if (isNoticed) caught++;
      const how = isNoticed
        ? `caught by ${broken}`
        : broken
          ? `caught by ${broken}, not by ${fault.breaks}`
          : 'NOT CAUGHT';
      tell(`  ${how.padEnd(20)} ${took.padStart(15)}  ${fault.id}: ${fault.what}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  tell(`${caught} of ${faults.length} caught`);
  return caught === faults.length;
}

/** What became of a fault: the promise that the last city showed broken, null where it ended well; how many of its cities were played. */
export interface Played {
  broken: string | null;
  played: number;
  of: number;
}

/** Looks for a fault until it is noticed. Rejects where it could not be played. */
export async function playFault({ id }: Fault, { seed, years, subjects }: Whole): Promise<Played> {
  const args = [one, id, seed, years, subjects].map(String);
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Played;
}
