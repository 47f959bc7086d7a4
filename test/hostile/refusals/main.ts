/**
 * `npm run hostile:refusals`: how long the refusal of another's case takes, against that of nothing. Both in turns, in
 * this process, on tables in memory: no network and no other request blurs what the code itself takes.
 */
import { parseArgs } from 'node:util';
import type { Caller } from '../../support/event.ts';
import { served } from '../../support/served.ts';
import { command, percentile, wholeNumber } from '../support/report.ts';
import { type Identified, identified, named, plainest, strangersTo } from './asking.ts';
import { type City, foreignCases, ofNothing } from './world.ts';

/** How far the medians may be apart: a tenth, or a millisecond, whichever is more. */
const [withinShare, withinMs] = [0.1, 1];

interface Measured {
  route: string;
  who: string;
  foreignMs: number;
  nothingMs: number;
}

const median = (times: number[]): number =>
  percentile(
    times.toSorted((a, b) => a - b),
    0.5,
  );

const isAlike = ({ foreignMs, nothingMs }: Measured): boolean =>
  Math.abs(foreignMs - nothingMs) <= Math.max(withinMs, withinShare * nothingMs);

/** The medians of many tries of one request, each of the pair first in every other turn. */
async function measure(
  city: City,
  contract: Identified,
  [who, as]: [string, Caller],
  id: string,
  tries: number,
): Promise<Measured> {
  const { parts } = plainest(contract);
  const [nothing = ''] = ofNothing(id);
  const times = { foreign: [] as number[], nothing: [] as number[] };
  const timed = async (of: keyof typeof times) => {
    const startedAt = performance.now();
    await city.call(named(contract), as, { ...parts, id: of === 'foreign' ? id : nothing });
    times[of].push(performance.now() - startedAt);
  };
  for (let turn = 0; turn < tries; turn++) {
    const order = turn % 2 ? (['foreign', 'nothing'] as const) : (['nothing', 'foreign'] as const);
    for (const of of order) await timed(of);
  }
  return { route: named(contract), who, foreignMs: median(times.foreign), nothingMs: median(times.nothing) };
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { tries: { type: 'string' } } });
  const tries = wholeNumber(values, 'tries', 500);
  // What a request leaves in the log is not what is measured, and nobody reads it here.
  console.info = () => {};
  const city = await served('2026-12-01T02:00:00.000Z');
  const foreign = await foreignCases(city);
  const measured: Measured[] = [];
  for (const contract of identified) {
    const forms = [...Map.groupBy(foreign[contract.id], (id) => id.length).values()];
    for (const stranger of strangersTo(contract)) {
      for (const [id = ''] of forms) measured.push(await measure(city, contract, stranger, id, tries));
    }
  }
  const apart = measured.filter((each) => !isAlike(each));
  for (const each of measured) {
    const { route, who, foreignMs, nothingMs } = each;
    const times = `${foreignMs.toFixed(3)} ms, of nothing ${nothingMs.toFixed(3)} ms`;
    console.log(`${isAlike(each) ? '      ' : 'APART '} ${route.padEnd(44)} ${who.padEnd(48)} ${times}`);
  }
  const most = Math.max(...measured.map(({ foreignMs, nothingMs }) => Math.abs(foreignMs - nothingMs)));
  console.log(
    `${measured.length} refusals to strangers, medians of ${tries} tries: ${apart.length} apart from nothing's, at most ${most.toFixed(3)} ms`,
  );
  return apart.length === 0;
}

await command(main);
