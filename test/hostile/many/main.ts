/** `npm run hostile:many`: a firm with very many records, all of them paged through while more are filed. */
import { parseArgs } from 'node:util';
import { Api } from '../../../local/acts/api.ts';
import { withPlatform } from '../support/platform.ts';
import { command, progress, wholeNumber } from '../support/report.ts';
import { file, lists, pageThrough } from './page.ts';

const most = 500;

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { records: { type: 'string' }, limit: { type: 'string' } } });
  const records = wholeNumber(values, 'records', 5000);
  const limit = wholeNumber(values, 'limit', 50);
  return withPlatform(async ({ start }) => {
    const { url } = await start();
    const api = new Api(url);
    const held: string[] = [];
    const filing = progress('records filed', records);
    while (held.length < records) {
      const more = await file(api, Math.min(most, records - held.length));
      held.push(...more);
      filing.done(more.length);
    }
    let isHeld = true;
    for (const [path, read] of Object.entries(lists)) {
      const startedAt = performance.now();
      const paging = progress(`pages of ${path}`);
      const { pages, lost, doubled } = await pageThrough(api, read, held, { limit, each: 10 }, () =>
        paging.done(),
      );
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      console.log(`${path}: ${pages} pages in ${seconds} s, ${lost} lost, ${doubled} doubled`);
      isHeld &&= lost === 0 && doubled === 0;
    }
    console.log(isHeld ? 'Every promise held.' : 'A promise was broken.');
    return isHeld;
  });
}

await command(main);
