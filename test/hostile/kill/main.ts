import { parseArgs } from 'node:util';
import { withPlatform } from '../support/platform.ts';
import { command, freshSeed, progress, wholeNumber } from '../support/report.ts';
import { actsIn } from './ledger.ts';
import { runKills } from './rounds.ts';
import { verify } from './verify.ts';

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { times: { type: 'string' }, seed: { type: 'string' } } });
  const times = wholeNumber(values, 'times', 200);
  const seed = wholeNumber(values, 'seed', freshSeed());
  console.log(`seed ${seed}, ${times} kills`);
  return withPlatform(async (platform) => {
    const said = progress('kills', times);
    const startedAt = performance.now();
    const result = await runKills({ platform, times, seed, onKill: () => said.done() });
    const { ledger, retried } = result;
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(`${times} kills in ${seconds.toFixed(0)} s; comparing`);
    const { broken, waits } = await verify(platform, result);
    const { files, records, objections, responses, looks } = ledger;
    console.log(
      `records ${records.length}: ${records.filter((r) => r.delivered).length} delivered, ${records.filter((r) => r.replied).length} replied to, ${records.filter((r) => r.withdrawn).length} withdrawn`,
    );
    console.log(`objections ${objections.length}: ${objections.filter((o) => o.decided).length} decided`);
    console.log(
      `joint responses ${responses.length}: ${responses.reduce((sum, { answered }) => sum + answered.length, 0)} units answered`,
    );
    console.log(`inquiries ${looks.length}`);
    console.log(`files of rows ${files.length}`);
    console.log(
      `acknowledged acts ${actsIn(ledger)}, requests sent again ${retried}, waits compared ${waits}`,
    );
    for (const each of broken.slice(0, 40)) console.log(`BROKEN  ${each}`);
    console.log(
      broken.length
        ? `${broken.length} promises were broken.`
        : 'Nothing acknowledged is lost or there twice; every wait, deadline and proof held.',
    );
    return broken.length === 0;
  });
}

await command(main);
