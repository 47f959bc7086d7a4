/** Files of rows whose reader dies, is late, or is told nothing: what is found by simulated years, each by itself. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { partsOf } from '../../../local/acts/send-file.ts';
import { texts } from '../../../shared/texts/every.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { fileRead, readMessage, resultOf, sendMissing } from '../../support/file-reading.ts';
import { firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';
import type { MemoryUploads } from '../../support/uploads.ts';

const minute = 60_000;
const as = callers.provider;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const later = (ms: number) => {
  city.clock.now = new Date(Date.parse(city.clock.now) + ms).toISOString();
};

/** Rows of JSON, one a line. */
const lines = (count: number): Buffer =>
  Buffer.from(Array.from({ length: count }, () => `${JSON.stringify(firmRow())}\n`).join(''));

const keys = (prefix: string): string[] =>
  [...city.uploads.kept.keys()].filter((key) => key.startsWith(prefix));

async function announced(bytes: Buffer): Promise<Body> {
  const [whole] = partsOf(bytes, bytes.length);
  if (!whole) throw new Error('There is no part.');
  const body = { item: 'administrative-penalties', parts: [whole.announced] };
  const opened = await city.call('POST /v1/files', as, { body });
  sendMissing(city, opened.body, [whole.part]);
  return opened.body;
}

/** Announces and sends a file, and says that it is there. Gives its identifier. */
async function sent(bytes: Buffer): Promise<string> {
  const { id } = await announced(bytes);
  await city.call('POST /v1/files/{id}/completions', as, { id, body: {} });
  return id;
}

const shown = async (id: string): Promise<Body> => (await city.call('GET /v1/files/{id}', as, { id })).body;

/** The numbers of the rows of a result, in its order. */
const rowsIn = (result: Uint8Array): number[] =>
  Buffer.from(result)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => Number(/(\d+)"?\r?$/.exec(line)?.[1]));

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('M10.2 a reader that dies leaves no row without its outcome', () => {
  test('what was made of a file before its raw parts were gone stands, and goes back', async () => {
    const id = await sent(lines(3));
    const dying: MemoryUploads = {
      ...city.uploads,
      write: async () => {
        throw new Error('It dies.');
      },
    };
    expect(await readMessage({ ...city, uploads: dying }, id)).toBe(false);
    await city.uploads.remove(keys('upload/'));
    expect(await readMessage(city, id)).toBe(true);
    expect(await shown(id)).toMatchObject({
      status: 'read',
      fault: { code: 'upload-over' },
      progress: { rows: 3, accepted: 3, submissions: 1, through: 3 },
    });
    expect(rowsIn(await resultOf(city, id, 'csv'))).toEqual(upTo(3));
  });
});

test('M10.2 a file that was completed before an outage of two days is read whole after it', async () => {
  const id = await sent(lines(3));
  later(2 * 24 * 60 * minute);
  await sweep(city.wired, city.edge);
  expect(await readMessage(city, id)).toBe(true);
  expect(await shown(id)).toMatchObject({ status: 'read', fault: null, progress: { rows: 3, accepted: 3 } });
});

test('M10.2 another transaction at the same moment delays a file by nothing', async () => {
  const id = await sent(lines(3));
  let conflicts = 0;
  const busy: typeof city.wired.cases = {
    ...city.wired.cases,
    async write(writing, replay) {
      if ('pieces' in writing && conflicts++ === 0) return { ok: false, conflict: 'version' };
      return city.wired.cases.write(writing, replay);
    },
  };
  expect(await readMessage({ ...city, wired: { ...city.wired, cases: busy } }, id)).toBe(true);
  expect(conflicts).toBeGreaterThan(1);
  expect(await shown(id)).toMatchObject({ status: 'read', progress: { accepted: 3 } });
});

/** Uploads that are read slowly: so much time passes with every piece. */
const slow = (ms: number): MemoryUploads => ({
  ...city.uploads,
  async *read(key) {
    for await (const piece of city.uploads.read(key)) {
      later(ms);
      yield piece;
    }
  },
});

/** Uploads whose first writer waits. */
function waiting(uploads: MemoryUploads): { uploads: MemoryUploads; waits: Promise<void>; goOn: () => void } {
  const waits = Promise.withResolvers<void>();
  const goesOn = Promise.withResolvers<void>();
  return {
    waits: waits.promise,
    goOn: goesOn.resolve,
    uploads: {
      ...uploads,
      async write(key, content) {
        waits.resolve();
        await goesOn.promise;
        await uploads.write(key, content);
      },
    },
  };
}

describe('M10.2 two who read a file at once give back each row once', () => {
  test.each([
    ['the late one has read more in one go', 0, 9 * minute],
    ['the late one has read less in one go', 9 * minute, 0],
  ])('%s', async (_, ofLate, ofOther) => {
    const id = await sent(lines(700));
    const late = waiting(slow(ofLate));
    const reading = readMessage({ ...city, uploads: late.uploads }, id);
    await late.waits;
    for (let go = 0; go < 3; go++) await readMessage({ ...city, uploads: slow(ofOther) }, id);
    expect((await shown(id)).status).toBe('read');
    late.goOn();
    await reading;
    expect(rowsIn(await resultOf(city, id, 'csv'))).toEqual(upTo(700));
  });
});

test('M10.2 each who asks while a result is written gets it in the language in which they ask', async () => {
  const { id } = await fileRead(city, lines(2));
  const ask = (language: string) => {
    const headers = { 'accept-language': language };
    return city.call('POST /v1/files/{id}/results', as, { id, body: { as: 'csv' }, headers });
  };
  await ask('zh-CN');
  const late = waiting(city.uploads);
  const first = readMessage({ ...city, uploads: late.uploads }, id);
  await late.waits;
  for (const language of ['en', 'en', 'zh-CN']) await ask(language);
  expect((await shown(id)).results).toHaveLength(2);
  expect(await readMessage(city, id)).toBe(true);
  late.goOn();
  expect(await first).toBe(true);
  const { results } = await shown(id);
  const headers = results.map(({ language, url }: Body) => [
    language,
    Buffer.from(city.uploads.fetch(url).body).toString().split('\r\n')[0]?.split(',').at(-1),
  ]);
  expect(new Map(headers)).toEqual(
    new Map([
      ['zh-CN', texts['zh-CN'].words.resultRow],
      ['en', texts.en.words.resultRow],
    ]),
  );
});

describe('invariant 6: what is over of a file goes, though the message about it is lost', () => {
  const swept = () => sweep(city.wired, city.edge);

  test('of one that lapsed before it was sent', async () => {
    const { id } = await announced(lines(2));
    later(8 * 60 * minute);
    await swept();
    expect(await shown(id)).toMatchObject({ status: 'lapsed' });
    expect(keys('upload/')).toHaveLength(1);
    // Nobody took the message of it: half an hour later there is another.
    later(31 * minute);
    const before = (await shown(id)).version;
    await swept();
    expect((await shown(id)).version).toBe(before + 1);
    expect(await readMessage(city, id)).toBe(true);
    expect(keys('upload/')).toEqual([]);
    const { version } = await shown(id);
    later(31 * minute);
    await swept();
    expect((await shown(id)).version).toBe(version);
  });

  test('of one whose result lapsed', async () => {
    const { id } = await fileRead(city, lines(2));
    later(11 * 24 * 60 * minute);
    await swept();
    expect(await shown(id)).toMatchObject({ status: 'lapsed' });
    later(31 * minute);
    const before = (await shown(id)).version;
    await swept();
    expect((await shown(id)).version).toBe(before + 1);
    expect(await readMessage(city, id)).toBe(true);
    expect(keys('result/')).toEqual([]);
  });
});

describe('Invariant 11: a result of which a kept row cannot be read', () => {
  const asked = async (): Promise<string> => {
    const { id } = await fileRead(city, lines(700));
    await city.call('POST /v1/files/{id}/results', as, { id, body: { as: 'csv' } });
    return id;
  };
  /** Of each key the first pieces, then an error after a while; all of it once it is mended. */
  const breaking = (pieces: number) => {
    const broken = { is: true };
    const uploads: MemoryUploads = {
      ...city.uploads,
      async *read(key) {
        let left = pieces;
        for await (const piece of city.uploads.read(key)) {
          if (broken.is && left-- === 0) {
            await new Promise((resolve) => setTimeout(resolve, 5));
            throw new Error('It cannot be read.');
          }
          yield piece;
        }
      },
    };
    return { broken, uploads };
  };

  test.each([0, 1, 5])(
    'after %i pieces: the message fails alone, comes again, and writes it whole',
    async (pieces) => {
      const id = await asked();
      const { broken, uploads } = breaking(pieces);
      expect(await readMessage({ ...city, uploads }, id)).toBe(false);
      expect((await shown(id)).results).toMatchObject([{ writtenAt: null }]);
      broken.is = false;
      expect(await readMessage({ ...city, uploads }, id)).toBe(true);
      expect(rowsIn(await resultOf(city, id, 'csv'))).toEqual(upTo(700));
    },
  );

  test('while its outcome cannot be read either: nothing else falls with it', async () => {
    const id = await asked();
    const { uploads } = breaking(1);
    const load: typeof city.wired.cases.load = async (replay, ids) => {
      if (ids.some((each) => each.startsWith('sub_'))) throw new Error('It cannot be read.');
      return city.wired.cases.load(replay, ids);
    };
    const wired = { ...city.wired, cases: { ...city.wired.cases, load } };
    expect(await readMessage({ ...city, wired, uploads }, id)).toBe(false);
    // The piece that was on its way fails after all is over: an error that nobody waits for would end the process.
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(rowsIn(await resultOf(city, id, 'csv'))).toEqual(upTo(700));
  });
});
