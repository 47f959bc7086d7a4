/** `npm run hostile:rows`: a file of very many rows goes in, each of them once, in memory that does not grow with it; then the same again. */
import { parseArgs } from 'node:util';
import { Api } from '../../../local/acts/api.ts';
import { growthOf, type Sample, sampleOf } from '../load/memory.ts';
import { printGrowth } from '../load/report.ts';
import { withPlatform } from '../support/platform.ts';
import { command, progress, wholeNumber } from '../support/report.ts';
import { largeFile, readWhole, wrongRows } from './large-file.ts';

const sampleEveryMs = 500;

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { rows: { type: 'string' }, looked: { type: 'string' } } });
  const rows = wholeNumber(values, 'rows', 100_000);
  const looked = wholeNumber(values, 'looked', 500);
  return withPlatform(async ({ start }) => {
    const { url, pid } = await start();
    const api = new Api(url);
    const file = largeFile(rows, '');
    const samples: Sample[] = [];
    const sampling = setInterval(() => samples.push(sampleOf(pid)), sampleEveryMs);
    const reading = progress('rows read', 2 * rows);
    let isHeld = true;
    for (const [time, accepted] of [
      ['once', file.rows - file.faulty],
      ['once more', file.rows - file.faulty],
    ] as const) {
      const startedAt = performance.now();
      const read = await readWhole(api, file, (more) => reading.done(more));
      const seconds = (performance.now() - startedAt) / 1000;
      const said = `${read.accepted} accepted, ${read.returned} came back, ${Math.round(rows / seconds)} rows/s`;
      console.log(`${rows} rows sent ${time}: ${said}`);
      isHeld &&= read.accepted === accepted && read.returned === file.faulty;
    }
    clearInterval(sampling);
    const wrong = await wrongRows(api, file, looked);
    console.log(
      `${wrong.length} rows not on record as they must be${wrong.length ? `: ${wrong.slice(0, 20)}` : ''}`,
    );
    const growth = growthOf(samples);
    printGrowth(growth);
    isHeld &&= wrong.length === 0 && growth.every(({ flat }) => flat);
    console.log(isHeld ? 'Every promise held.' : 'A promise was broken.');
    return isHeld;
  });
}

await command(main);
