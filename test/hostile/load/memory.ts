import { familyOf } from '../support/processes.ts';
import { percentile } from '../support/report.ts';

/** The resident memory of a process and all that it started, by program, in MiB. */
export type Sample = Map<string, number>;

const nameOf = (program: string): string =>
  program.includes('java') ? 'database (java)' : 'platform (node)';

export function sampleOf(root: number): Sample {
  const sample: Sample = new Map();
  for (const { kib, program } of familyOf(root)) {
    sample.set(nameOf(program), (sample.get(nameOf(program)) ?? 0) + kib / 1024);
  }
  return sample;
}

export interface Growth {
  program: string;
  /** Medians of the first, the middle and the last third, in MiB. */
  thirds: [number, number, number];
  flat: boolean;
}

const median = (values: number[]): number =>
  percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  );

/**
 * Whether memory is flat: the median of the last third of the samples is at most a tenth and 32 MiB above that of
 * the middle third. In the first third heaps and caches fill. Throws where there is too little to judge by.
 */
export function growthOf(samples: readonly Sample[]): Growth[] {
  if (samples.length < 3) throw new Error('Memory was looked at fewer than three times: let it run longer.');
  const third = Math.ceil(samples.length / 3);
  const programs = new Set(samples.flatMap((sample) => [...sample.keys()]));
  return [...programs].map((program) => {
    const values = samples.flatMap((sample) => sample.get(program) ?? []);
    if (values.length < 3) throw new Error(`Of the ${program} no memory was seen.`);
    const [first, middle, last] = [0, 1, 2].map((n) => median(values.slice(n * third, (n + 1) * third)));
    const thirds: Growth['thirds'] = [first ?? 0, middle ?? 0, last ?? 0];
    return { program, thirds, flat: thirds[2] <= thirds[1] * 1.1 + 32 };
  });
}
