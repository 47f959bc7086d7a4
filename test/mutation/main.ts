/** Changes the domain in every small way, area by area, and counts what its tests notice: `npm run mutate -- --only time,record`. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Area, areas, mutatedIn, testsOf } from './areas.ts';
import { type Counted, countedIn, noticedShare, unnoticedIn } from './report.ts';

/** Of all mutants that compile, how many in a hundred are noticed at least. */
const goal = 90;
const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const reportFile = 'dist/mutation.json';

/** Runs one area. Throws where its tests do not pass unchanged. */
async function mutate(area: Area): Promise<Counted> {
  const env = { ...process.env, MUTATION_TESTS: JSON.stringify(testsOf(area)) };
  const child = spawn(process.execPath, [stryker, 'run', '--mutate', mutatedIn(area).join(',')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let heard = '';
  child.stdout.on('data', (chunk: Buffer) => {
    heard = `${heard}${chunk}`.slice(-4000);
  });
  child.stderr.pipe(process.stderr);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The tests of ${area.name} could not be tried:\n${heard}`);
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  for (const line of unnoticedIn(report)) console.log(`    ${line}`);
  return countedIn(report);
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const names = only?.split(',');
const chosen = areas.filter(({ name }) => names === undefined || names.includes(name));
if (chosen.length === 0) throw new Error(`Areas: ${areas.map(({ name }) => name).join(', ')}.`);

const all: Counted = { noticed: 0, survived: 0, unreached: 0 };
for (const area of chosen) {
  const started = performance.now();
  const counted = await mutate(area);
  for (const key of ['noticed', 'survived', 'unreached'] as const) all[key] += counted[key];
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`  ${area.name.padEnd(16)} ${said(counted)}, ${seconds} s`);
}
console.log(`All areas: ${said(all)}; goal ${goal} %`);
process.exitCode = noticedShare(all) * 100 >= goal ? 0 : 1;

function said(counted: Counted): string {
  const { noticed, survived, unreached } = counted;
  const share = (100 * noticedShare(counted)).toFixed(1);
  return `${share} % noticed: ${noticed}, not noticed ${survived}, reached by no test ${unreached}`;
}
