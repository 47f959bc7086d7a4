import { parseArgs } from 'node:util';
import { Api } from '../../../local/acts/api.ts';
import { withPlatform } from '../support/platform.ts';
import { command, freshSeed, progress, wholeNumber } from '../support/report.ts';
import { missing } from './acknowledged.ts';
import { type Acknowledged, kindsOf } from './kinds.ts';
import { growthOf, type Sample, sampleOf } from './memory.ts';
import { printGrowth, printTallies, total } from './report.ts';
import { runLoad } from './run.ts';
import { crowded, seedLoad } from './world.ts';

const SAMPLE_EVERY_MS = 1000;
/** Records to object to: as many as take all the objections of two minutes. */
const CONTESTED = 480;

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { seconds: { type: 'string' }, connections: { type: 'string' }, seed: { type: 'string' } },
  });
  const seconds = wholeNumber(values, 'seconds', 120);
  const connections = wholeNumber(values, 'connections', 64);
  const seed = wholeNumber(values, 'seed', freshSeed());
  console.log(`seed ${seed}, ${connections} connections, ${seconds} s`);
  return withPlatform(async ({ start }) => {
    const { url, pid } = await start();
    const { api, close } = crowded(url, connections);
    const world = await seedLoad(api, CONTESTED);
    const acknowledged: Acknowledged = { submissions: [], objections: [] };
    const kinds = kindsOf(api, world, acknowledged);
    const samples: Sample[] = [];
    const sampling = setInterval(() => samples.push(sampleOf(pid)), SAMPLE_EVERY_MS);
    const said = progress('answers');
    const tallies = await runLoad({ kinds, seconds, connections, seed, onAnswer: () => said.done() });
    clearInterval(sampling);
    close();
    const lacking = await missing(new Api(url), acknowledged);
    printTallies(tallies, seconds);
    const growth = growthOf(samples);
    printGrowth(growth);
    const count = acknowledged.submissions.length + acknowledged.objections.length;
    console.log(`${count} acknowledged writes looked for afterwards, ${lacking.length} not there`);
    const held =
      total(tallies.values()).wrong.length === 0 && lacking.length === 0 && growth.every(({ flat }) => flat);
    console.log(held ? 'Every promise held.' : 'A promise was broken.');
    return held;
  });
}

await command(main);
