import { percentile } from '../support/report.ts';
import type { Growth } from './memory.ts';
import type { Tally } from './run.ts';

const shares = [0.5, 0.9, 0.99, 1];
const columns = (values: (string | number)[]): string =>
  values.map((value) => String(value).padStart(9)).join('');

function line(name: string, { servedMs, turnedAwayMs, wrong }: Tally): string {
  const ascending = servedMs.toSorted((a, b) => a - b);
  const latencies = shares.map((share) => percentile(ascending, share).toFixed(0));
  return name.padEnd(24) + columns([servedMs.length, turnedAwayMs.length, wrong.length, ...latencies]);
}

const heads = ['served', 'away', 'wrong', 'p50 ms', 'p90 ms', 'p99 ms', 'max ms'];

/** All kinds' requests as one. */
export function total(tallies: Iterable<Tally>): Tally {
  const all: Tally = { servedMs: [], turnedAwayMs: [], wrong: [] };
  for (const { servedMs, turnedAwayMs, wrong } of tallies) {
    all.servedMs = all.servedMs.concat(servedMs);
    all.turnedAwayMs = all.turnedAwayMs.concat(turnedAwayMs);
    all.wrong = all.wrong.concat(wrong);
  }
  return all;
}

/** Prints a line a kind, with latencies of those served; `away`: answered 429 or 503 with Retry-After. */
export function printTallies(tallies: ReadonlyMap<string, Tally>, seconds: number): void {
  console.log(''.padEnd(24) + columns(heads));
  for (const [name, tally] of tallies) console.log(line(name, tally));
  const all = total(tallies.values());
  console.log(line('all', all));
  const perSecond = (values: number[]) => (values.length / seconds).toFixed(0);
  console.log(
    `served ${perSecond(all.servedMs)} requests/s, turned away ${perSecond(all.turnedAwayMs)} requests/s`,
  );
  for (const wrong of all.wrong.slice(0, 20)) console.log(`WRONG  ${wrong}`);
}

export function printGrowth(growth: readonly Growth[]): void {
  for (const { program, thirds, flat } of growth) {
    const [first, middle, last] = thirds.map((mib) => `${mib.toFixed(0)} MiB`);
    const verdict = flat ? 'flat' : 'GROWS';
    console.log(`memory of the ${program}: medians of the thirds ${first}, ${middle}, ${last}: ${verdict}`);
  }
}
