/** Art. 16, invariant 6: what is raw lies on disk no longer than it is read. */
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceOf } from '../../../functions/file-reader/source.ts';
import { partKey } from '../../../shared/file/keys.ts';
import { NothingThere } from '../../../shared/file/uploads.ts';
import { memoryUploads } from '../../support/uploads.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const contents = ['one', 'two', 'three'].map((text) => Buffer.from(text.repeat(50_000)));
const file = {
  id: '00000000-0000-4000-8000-000000000001',
  parts: contents.map((bytes) => ({ bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') })),
};

async function sent(parts = contents) {
  const uploads = memoryUploads();
  for (const [index, part] of file.parts.entries()) {
    const own = parts[index];
    if (own) await uploads.write(partKey(file.id, index + 1, part), own);
  }
  return sourceOf(file, { uploads, folder });
}

test('all its parts are on disk, one behind the other, until it is read', async () => {
  const source = await sent();
  const path = await source.toDisk();
  expect(readFileSync(path).equals(Buffer.concat(contents))).toBe(true);
  await source.remove();
  expect(readdirSync(folder)).toEqual([]);
});

test('where a part is over, what came before it is removed too', async () => {
  const source = await sent(contents.slice(0, 2));
  await expect(source.toDisk()).rejects.toBeInstanceOf(NothingThere);
  await source.remove();
  expect(readdirSync(folder)).toEqual([]);
});

test('what a go has left that was killed is removed by the next; what another reads is not', async () => {
  const [long, short] = ['upload-on-disk-long', 'upload-on-disk-short'].map((name) => join(folder, name));
  for (const each of [long, short]) mkdirSync(each ?? '');
  const before = (Date.now() - 30 * 60_000) / 1000;
  utimesSync(long ?? '', before, before);
  mkdirSync(join(folder, 'other'));
  const source = await sent();
  await source.toDisk();
  await source.remove();
  expect(readdirSync(folder).sort()).toEqual(['other', 'upload-on-disk-short']);
});
