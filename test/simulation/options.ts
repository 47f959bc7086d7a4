import { parseArgs } from 'node:util';

export interface Options {
  seed: number;
  years: number;
  subjects: number;
  /** Play every deliberate fault instead, or the one of this id. */
  faults: boolean;
  fault: string | null;
  /** Look for the shortest history where something breaks. */
  shrink: boolean;
}

const usage = `npm run simulate -- [--seed N] [--years Y] [--subjects S] [--faults | --fault ID] [--no-shrink]
  --seed      a whole number; a fresh one where none is given
  --years     how many years pass, 0.1 to 50 (1)
  --subjects  how many people and firms, 1 to 1000000 (100)
  --faults    play every deliberate fault, and tell how many were noticed
  --fault     play one of them, by its id
  --no-shrink print no history where something breaks`;

/** Reads the command's options. Throws with the usage where one is not understood. */
export function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        seed: { type: 'string' },
        years: { type: 'string' },
        subjects: { type: 'string' },
        faults: { type: 'boolean' },
        fault: { type: 'string' },
        'no-shrink': { type: 'boolean' },
      },
    });
    return {
      seed: whole('seed', values.seed, Math.floor(Math.random() * 1_000_000), 2_147_483_647),
      years: someYears(values.years),
      subjects: whole('subjects', values.subjects, 100, 1_000_000),
      faults: values.faults ?? false,
      fault: values.fault ?? null,
      shrink: !values['no-shrink'],
    };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`);
  }
}

function someYears(given = '1'): number {
  const value = Number(given);
  if (value >= 0.1 && value <= 50) return value;
  throw new Error('--years takes a number from 0.1 to 50.');
}

function whole(name: string, given: string | undefined, otherwise: number, most: number): number {
  const value = Number(given ?? otherwise);
  if (Number.isInteger(value) && value >= (name === 'seed' ? 0 : 1) && value <= most) return value;
  throw new Error(`--${name} takes a whole number up to ${most}.`);
}
