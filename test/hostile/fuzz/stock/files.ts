/** Files of rows that are ready for a command of their unit. */
import { done } from '../../../../local/acts/answered.ts';
import {
  announce,
  completeFile,
  partsOf,
  readFile,
  sendMissing,
  usualPart,
} from '../../../../local/acts/send-file.ts';
import type { Stock } from '../stock.ts';
import { type About, by, type Prepare, times } from './ready.ts';

const item = 'administrative-penalties';

/** A file of one row, in one part. */
const fileOf = (stock: Stock, about: About) =>
  partsOf(Buffer.from(`${JSON.stringify(stock.row(about))}\n`), usualPart);

const announcement = (stock: Stock, about: About) => ({
  item,
  parts: fileOf(stock, about).map(({ announced }) => announced),
});

async function sent(stock: Stock, about: About, as = by.filer): Promise<string> {
  const parts = fileOf(stock, about);
  const client = stock.as(as);
  const file = await done(announce(client, { item, parts: parts.map(({ announced }) => announced) }));
  await sendMissing(file, parts);
  return stock.made(file.id);
}

/** A file whose rows are read: those that a system of the unit sends wait. */
async function read(stock: Stock, about: About, as = by.filer): Promise<string> {
  const client = stock.as(as);
  const id = await sent(stock, about, as);
  await done(completeFile(client, id));
  await stock.until(async () => (await done(readFile(client, id))).status === 'read');
  return id;
}

export const ofFiles: Readonly<Record<string, Prepare>> = {
  'POST /v1/files': (stock, about) =>
    times(stock, () => ({ token: by.filer, body: announcement(stock, about) })),
  'POST /v1/files/{id}/parts': (stock, about) =>
    times(stock, async () => ({
      token: by.filer,
      id: stock.made((await done(announce(stock.as(by.filer), announcement(stock, about)))).id),
      body: { part: 1, ...announcement(stock, about).parts[0] },
    })),
  'POST /v1/files/{id}/completions': (stock, about) =>
    times(stock, async () => ({ token: by.filer, id: await sent(stock, about), body: {} })),
  'POST /v1/columns': (stock, about) =>
    times(stock, () => ({
      token: by.filer,
      body: {
        item: announcement(stock, about).item,
        columns: [{ header: `内部编号${++stock.count}`, reads: null }],
      },
    })),
  'POST /v1/files/{id}/confirmations': (stock, about) =>
    times(stock, async () => ({ token: by.filer, id: await read(stock, about, by.system), body: {} })),
  'POST /v1/files/{id}/results': async (stock, about) => {
    const id = await read(stock, about);
    const forms = await times(stock, () => (++stock.count % 2 ? 'csv' : 'xlsx'));
    return forms.map((as) => ({ token: by.filer, id, body: { as } }));
  },
};
