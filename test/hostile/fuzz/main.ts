import { parseArgs } from 'node:util';
import { withPlatform } from '../support/platform.ts';
import { command, freshSeed, progress, wholeNumber } from '../support/report.ts';
import { fuzzedAt } from './fuzzed.ts';
import { wrongLogLines } from './logs.ts';
import { type Counts, type FuzzResult, fuzzReaders, fuzzRoutes, successOf, untried } from './run.ts';
import { stocked } from './stock.ts';
import { seedWorld } from './world.ts';

/** Requests under way at once: enough to keep two cores busy, and to meet each other in the same case. */
const LANES = 12;

function printCounts(counts: Counts): void {
  for (const [route, statuses] of [...counts].sort()) {
    const each = [...statuses]
      .sort(([left], [right]) => left - right)
      .map(([status, count]) => `${status}: ${count}`);
    console.log(`${route.padEnd(46)} ${each.join('  ')}`);
  }
}

/** Prints of each command how many of its requests were carried out; gives those of which too few were. */
function printSuccesses(counts: Counts): string[] {
  for (const command of stocked.toSorted()) {
    const { sent, done } = successOf(counts.get(command) ?? new Map());
    const share = sent ? ((100 * done) / sent).toFixed(1) : '0.0';
    console.log(
      `${command.padEnd(46)} ${String(done).padStart(5)} of ${String(sent).padStart(5)}  ${share} %`,
    );
  }
  return untried(counts);
}

function printResult(
  { counts, sent, slowestMs, failures }: FuzzResult,
  seconds: number,
  logLines: string[],
): boolean {
  printCounts(counts);
  console.log(
    `${sent} requests in ${seconds.toFixed(0)} s (${(sent / seconds).toFixed(0)} requests/s), slowest ${slowestMs.toFixed(0)} ms`,
  );
  const seldom = printSuccesses(counts);
  for (const command of seldom) console.log(`SELDOM  fewer than one request in a hundred: ${command}`);
  for (const failure of failures) console.log(`BROKEN  ${failure}`);
  for (const line of logLines.slice(0, 20)) console.log(`IN A LOG  ${line.slice(0, 600)}`);
  const held = [...failures, ...logLines, ...seldom].length === 0;
  console.log(held ? 'Every promise held.' : 'A promise was broken.');
  return held;
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { requests: { type: 'string' }, seed: { type: 'string' } } });
  const requests = wholeNumber(values, 'requests', 10_000);
  const seed = wholeNumber(values, 'seed', freshSeed());
  console.log(`seed ${seed}, ${requests} requests`);
  const files = Math.ceil(requests / 10);
  const readers = fuzzReaders(files, seed);
  console.log(`${files} files and ${files} rows read, the slowest in ${readers.slowestMs.toFixed(0)} ms`);
  return withPlatform(async ({ start, dataDir }) => {
    const fuzzed = await fuzzedAt(await start(), dataDir);
    const world = await seedWorld(fuzzed.url);
    const said = progress('requests', requests);
    const startedAt = performance.now();
    const result = await fuzzRoutes({
      fuzzed,
      world,
      requests,
      seed,
      lanes: LANES,
      onRequest: () => said.done(),
    });
    const seconds = (performance.now() - startedAt) / 1000;
    result.failures.push(...(await fuzzed.wrongEvents(world)));
    return printResult(result, seconds, wrongLogLines(dataDir));
  });
}

await command(main);
