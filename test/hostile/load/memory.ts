import { execFileSync } from 'node:child_process';
import { percentile } from '../support/report.ts';

/** The resident memory of a process and all that it started, by program, in MiB. */
export type Sample = Map<string, number>;

interface Row {
  pid: number;
  parent: number;
  kib: number;
  program: string;
}

function processes(): Row[] {
  const text = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,comm='], { encoding: 'utf8' });
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, kib, program = ''] = line.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), kib: Number(kib), program };
    });
}

const nameOf = (program: string): string =>
  program.includes('java') ? 'database (java)' : 'platform (node)';

export function sampleOf(root: number): Sample {
  const all = processes();
  const own = new Set([root]);
  // A process comes after its parent: one pass in the order of ids finds all but those of wrapped-round ids.
  for (const { pid, parent } of all.toSorted((a, b) => a.pid - b.pid)) if (own.has(parent)) own.add(pid);
  const sample: Sample = new Map();
  for (const { pid, kib, program } of all) {
    if (!own.has(pid)) continue;
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
 * the middle third. In the first third heaps and caches fill.
 */
export function growthOf(samples: readonly Sample[]): Growth[] {
  const third = Math.ceil(samples.length / 3);
  return [...new Set(samples.flatMap((sample) => [...sample.keys()]))].map((program) => {
    const values = samples.map((sample) => sample.get(program) ?? 0);
    const [first, middle, last] = [0, 1, 2].map((n) => median(values.slice(n * third, (n + 1) * third)));
    const thirds: Growth['thirds'] = [first ?? 0, middle ?? 0, last ?? 0];
    return { program, thirds, flat: thirds[2] <= thirds[1] * 1.1 + 32 };
  });
}
