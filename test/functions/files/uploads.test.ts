/** Invariant 6, R11: raw uploads come by addresses that are signed, lie for a while, and are gone. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { NothingThere, ReplacedMeanwhile } from '../../../shared/file/uploads.ts';
import { breakingOff, calling, memoryStore, type ServedStore, type Store, servedStore } from './stores.ts';

const dayMs = 24 * 60 * 60 * 1000;
const noon = Date.parse('2026-07-31T12:00:00Z');

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const announced = (bytes: Uint8Array, seconds = 900) => ({
  bytes: bytes.length,
  sha256: sha256(bytes),
  seconds,
});
const keyOf = (bytes: Uint8Array, file = 'f-1', part = 1) =>
  `upload/${file}/${String(part).padStart(4, '0')}-${sha256(bytes)}`;

async function readAll({ uploads }: Pick<Store, 'uploads'>, key: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of uploads.read(key)) parts.push(part);
  return Buffer.concat(parts);
}

const rows = Buffer.from('主体名称,处罚日期\n甲公司,2026-07-01\n');
/** More than is asked for at once. */
const long = Buffer.alloc(9 * 1024 * 1024 + 1, 'row\n');

describe.each([
  ['a bucket on one machine', servedStore],
  ['memory', memoryStore],
])('uploads in %s', (_, open) => {
  let store: Store;
  const folder = mkdtempSync(join(tmpdir(), 'written-'));

  beforeAll(async () => {
    store = await open();
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: noon });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Sends bytes as they were announced; gives their key. */
  async function uploaded(bytes: Uint8Array, key = keyOf(bytes)): Promise<string> {
    const { url, headers } = await store.uploads.putAddress(key, announced(bytes));
    expect(await store.send(url, headers, bytes)).toBe(200);
    return key;
  }

  test.each([
    ['some rows', rows],
    ['more than is read at once', long],
    ['nothing', Buffer.alloc(0)],
  ])('what is sent as it was announced is read again: %s', async (_what, bytes) => {
    const key = await uploaded(bytes);
    expect((await readAll(store, key)).equals(bytes)).toBe(true);
    expect(await store.uploads.list(key)).toEqual(new Map([[key, bytes.length]]));
  });

  test.each([
    ['another length', (bytes: Buffer) => Buffer.concat([bytes, bytes]), {}, 403],
    ['a row left out', (bytes: Buffer) => bytes.subarray(5), {}, 403],
    ['other bytes of that length', (bytes: Buffer) => Buffer.from(bytes).reverse(), {}, 400],
    [
      'other bytes under their own checksum',
      (bytes: Buffer) => Buffer.from(bytes).reverse(),
      {
        'x-amz-checksum-sha256': createHash('sha256').update(Buffer.from(rows).reverse()).digest('base64'),
      },
      403,
    ],
  ])('a file that changed after its parts were named is refused: %s', async (what, changed, more, status) => {
    const key = `upload/changed/${what.replaceAll(' ', '-')}`;
    const { url, headers } = await store.uploads.putAddress(key, announced(rows));
    const bytes = changed(rows);
    const sent = { ...headers, 'content-length': String(bytes.length), ...more };
    expect(await store.send(url, sent, bytes)).toBe(status);
    expect(await store.uploads.list(key)).toEqual(new Map());
  });

  test('without the checksum that was announced nothing is taken', async () => {
    const { url, headers } = await store.uploads.putAddress('upload/bare/1', announced(rows));
    const bare = { 'content-length': headers['content-length'] ?? '' };
    expect(await store.send(url, bare, rows)).toBe(403);
    expect(await store.uploads.list('upload/bare/')).toEqual(new Map());
  });

  test('an address is good for its key and for what it was signed for alone', async () => {
    const key = await uploaded(rows, 'result/mine/rows.csv');
    const { url, headers } = await store.uploads.putAddress(key, announced(rows));
    const fetched = await store.uploads.getAddress(key, { fileName: 'rows.csv', seconds: 60 });
    expect(await store.send(url.replace('mine', 'other'), headers, rows)).toBe(403);
    expect((await store.fetch(fetched.replace('mine', 'other'))).status).toBe(403);
    expect(await store.send(fetched, headers, rows)).toBe(403);
    expect((await store.fetch(url)).status).toBe(403);
    expect(await store.uploads.list('result/other/')).toEqual(new Map());
  });

  test('an address is good until its second, and no longer', async () => {
    const key = keyOf(rows, 'late');
    const { url, headers } = await store.uploads.putAddress(key, announced(rows, 900));
    vi.setSystemTime(noon + 899_000);
    expect(await store.send(url, headers, rows)).toBe(200);
    vi.setSystemTime(noon + 900_000);
    expect(await store.send(url, headers, rows)).toBe(403);
  });

  test('a part that is sent again takes the place of the one before, whole', async () => {
    const key = 'upload/again/1';
    await uploaded(long, key);
    await uploaded(rows, key);
    expect((await readAll(store, key)).equals(rows)).toBe(true);
    expect(await store.uploads.list('upload/again/')).toEqual(new Map([[key, rows.length]]));
  });

  test('a mended part is beside a late first try, which changes nothing of it', async () => {
    const mended = Buffer.from('mended');
    const first = await store.uploads.putAddress(keyOf(rows, 'late-try'), announced(rows));
    await uploaded(mended, keyOf(mended, 'late-try'));
    expect(await store.send(first.url, first.headers, rows)).toBe(200);
    expect((await readAll(store, keyOf(mended, 'late-try'))).equals(mended)).toBe(true);
  });

  test('what is read while another takes its place is the one or the other, never both', async () => {
    const key = 'upload/read-meanwhile/1';
    await uploaded(long, key);
    const other = Buffer.alloc(long.length, 'ROW\n');
    const parts: Uint8Array[] = [];
    const reading = (async () => {
      for await (const part of store.uploads.read(key)) {
        if (parts.push(part) === 1) await uploaded(other, key);
      }
    })();
    const end = await reading.catch((error: unknown) => error);
    if (end !== undefined) expect(end).toBeInstanceOf(ReplacedMeanwhile);
    expect(Buffer.concat(parts).equals(long.subarray(0, Buffer.concat(parts).length))).toBe(true);
    expect((await readAll(store, key)).equals(other)).toBe(true);
  });

  test('where nothing lies a reader is told so', async () => {
    await expect(readAll(store, 'upload/never/1')).rejects.toThrow(NothingThere);
  });

  test('what is removed is gone, and removing it again is no trouble', async () => {
    const keys = await Promise.all([1, 2, 3].map((part) => uploaded(rows, `upload/removed/${part}`)));
    await store.uploads.remove(keys.slice(1));
    expect([...(await store.uploads.list('upload/removed/')).keys()]).toEqual(keys.slice(0, 1));
    await store.uploads.remove(keys);
    expect(await store.uploads.list('upload/removed/')).toEqual(new Map());
    await expect(readAll(store, keys[0] ?? '')).rejects.toThrow(NothingThere);
  });

  test('what nobody removed is dropped: an upload after four days, a result after 31', async () => {
    const [upload, result] = [await uploaded(rows, 'upload/old/1'), await uploaded(rows, 'result/old/1')];
    vi.setSystemTime(noon + 4 * dayMs);
    expect((await readAll(store, upload)).equals(rows)).toBe(true);
    vi.setSystemTime(noon + 4.5 * dayMs);
    await expect(readAll(store, upload)).rejects.toThrow(NothingThere);
    expect(await store.uploads.list('upload/old/')).toEqual(new Map());
    vi.setSystemTime(noon + 31 * dayMs);
    expect((await readAll(store, result)).equals(rows)).toBe(true);
    vi.setSystemTime(noon + 31.5 * dayMs);
    await expect(readAll(store, result)).rejects.toThrow(NothingThere);
  });

  test('a file from disk is written whole, in the place of what was there', async () => {
    const file = join(folder, 'result.csv');
    for (const bytes of [rows, long, Buffer.alloc(0)]) {
      writeFileSync(file, bytes);
      await store.uploads.write('result/written/rows.csv', { file });
      expect((await readAll(store, 'result/written/rows.csv')).equals(bytes)).toBe(true);
    }
  });

  test('keys are listed in their order, by what they begin with', async () => {
    for (const name of ['b/2', 'b/10', 'a/1', 'bb/1']) await uploaded(rows, `upload/listed/${name}`);
    const listed = async (prefix: string) => [...(await store.uploads.list(prefix)).keys()];
    expect(await listed('upload/listed/b/')).toEqual(['upload/listed/b/10', 'upload/listed/b/2']);
    expect(await listed('upload/listed/b')).toHaveLength(3);
    expect(await listed('upload/listed/c')).toEqual([]);
  });

  test.each([
    [
      '处罚 结果.csv',
      'attachment; filename="__ __.csv"; filename*=UTF-8\'\'%E5%A4%84%E7%BD%9A%20%E7%BB%93%E6%9E%9C.csv',
    ],
    ['a "b" \'c\'.csv', "attachment; filename=\"a _b_ 'c'.csv\"; filename*=UTF-8''a%20%22b%22%20%27c%27.csv"],
    [
      '../../etc/passwd.csv',
      'attachment; filename=".._.._etc_passwd.csv"; filename*=UTF-8\'\'.._.._etc_passwd.csv',
    ],
    [
      'a\r\nset-cookie: b.csv',
      'attachment; filename="a__set-cookie: b.csv"; filename*=UTF-8\'\'a__set-cookie%3A%20b.csv',
    ],
    [
      '100%+&=#?;.csv',
      'attachment; filename="100_+&=#?;.csv"; filename*=UTF-8\'\'100%25%2B%26%3D%23%3F%3B.csv',
    ],
  ])('a download has its name, whatever is in it: %s', async (fileName, disposition) => {
    const key = await uploaded(rows, 'result/named/1');
    const answer = await store.fetch(await store.uploads.getAddress(key, { fileName, seconds: 60 }));
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-disposition': disposition, 'content-type': 'text/csv' },
    });
    expect(Buffer.from(answer.body).equals(rows)).toBe(true);
  });

  test('a result that is gone is not there', async () => {
    const address = await store.uploads.getAddress('result/gone/1', { fileName: 'a.xlsx', seconds: 60 });
    expect((await store.fetch(address)).status).toBe(404);
  });

  test.each([
    'upload/../log/1',
    'upload/a/..',
    'upload//a',
    '/upload/a',
    'upload/',
    'other/a',
    'upload/ä',
    `upload/${'a'.repeat(200)}`,
  ])('%s is no key', async (key) => {
    const { uploads } = store;
    for (const asked of [
      () => uploads.putAddress(key, announced(rows)),
      () => uploads.getAddress(key, { fileName: 'a.csv', seconds: 60 }),
      () => readAll(store, key),
      () => uploads.write(key, { file: join(folder, 'result.csv') }),
      () => uploads.remove([key]),
    ])
      await expect(asked()).rejects.toThrow('no key');
  });
});

describe('a bucket that is called', () => {
  let store: ServedStore;
  beforeAll(async () => {
    store = await servedStore();
  });
  afterAll(() => store.close());

  test('a connection that breaks is taken up again, and gives up after some tries', async () => {
    const received = await store.bucket.receive(
      (async function* () {
        yield long;
      })(),
    );
    await received.keepAs('upload/broken/1');
    const between = await breakingOff(store.url, 1000, 2);
    let restore = calling(between.url);
    expect((await readAll(store, 'upload/broken/1')).equals(long)).toBe(true);
    restore();
    await between.close();
    const never = await breakingOff(store.url, 1000, Number.POSITIVE_INFINITY);
    restore = calling(never.url);
    await expect(readAll(store, 'upload/broken/1')).rejects.toThrow();
    restore();
    await never.close();
  });

  test('whoever may not write is told so, and nothing is left of the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refused-'));
    writeFileSync(join(folder, 'long.csv'), Buffer.alloc(64 * 1024 * 1024, 'row\n'));
    const restore = calling(store.url);
    process.env.AWS_SECRET_ACCESS_KEY = 'other';
    const written = store.uploads.write('result/refused/1', { file: join(folder, 'long.csv') });
    await expect(written).rejects.toThrow('answered 403');
    restore();
    expect(await store.uploads.list('result/refused/')).toEqual(new Map());
    rmSync(folder, { recursive: true });
  });

  test('a list is read to its end, page by page', async () => {
    const names = Array.from({ length: 1001 }, (_, part) => `upload/pages/${String(part).padStart(4, '0')}`);
    const keep = async (name: string) => {
      const received = await store.bucket.receive(
        (async function* () {
          yield rows;
        })(),
      );
      await received.keepAs(name);
    };
    for (let from = 0; from < names.length; from += 50)
      await Promise.all(names.slice(from, from + 50).map(keep));
    expect([...(await store.uploads.list('upload/pages/')).keys()]).toEqual(names);
  });
});
