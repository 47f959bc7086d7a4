/** Invariant 6: on the embedded platform a function signs addresses for uploads, and whoever has one uses it from outside. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleOptions, leanAlias } from '../../../infra/bundle.ts';
import { type Platform, startPlatform } from '../../../local/boot.ts';
import { sendTo } from '../../functions/files/stores.ts';
import { temporaryFolder, writeCdkOut } from '../support/fixture.ts';
import { fixtureTemplate } from '../support/template.ts';

const hourMs = 60 * 60 * 1000;
const rows = Buffer.from('主体名称\n甲公司\n');
const sha256 = createHash('sha256').update(rows).digest('hex');
const key = `upload/f-1/0001-${sha256}`;

/** A function that does with uploads what it is told. */
const source = `
import { bucketUploads } from './functions/files/uploads.ts';
const uploads = bucketUploads(process.env.UPLOADS_BUCKET ?? '');
export const handler = async ({ ask, given }) => {
  if (ask === 'list') return [...(await uploads.list(given[0]))];
  if (ask !== 'read') return (await uploads[ask](...given)) ?? null;
  let text = '';
  for await (const piece of uploads.read(given[0])) text += Buffer.from(piece).toString();
  return text;
};`;

const bucket = {
  Type: 'AWS::S3::Bucket',
  Properties: {
    LifecycleConfiguration: { Rules: [{ Status: 'Enabled', Prefix: 'upload/', ExpirationInDays: 1 }] },
  },
};
const uploader = {
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: 'assets', S3Key: 'Uploader.zip' },
    Handler: 'index.handler',
    Timeout: 20,
    Environment: { Variables: { UPLOADS_BUCKET: { Ref: 'Uploads' } } },
  },
};

function writeTemplate(folder: string): string {
  const template = fixtureTemplate();
  const Resources = { ...template.Resources, Uploads: bucket, Uploader: uploader };
  const cdkOut = writeCdkOut(folder, { ...template, Resources });
  const bundle = join(cdkOut, 'asset.Uploader');
  mkdirSync(bundle);
  buildSync({
    ...bundleOptions,
    alias: leanAlias,
    stdin: { contents: source, resolveDir: join(import.meta.dirname, '../../..'), loader: 'js' },
    outfile: join(bundle, 'index.js'),
  });
  const assets = join(cdkOut, 'Fixture.assets.json');
  const { files } = JSON.parse(readFileSync(assets, 'utf8'));
  writeFileSync(
    assets,
    JSON.stringify({ files: { ...files, Uploader: { source: { path: 'asset.Uploader' } } } }),
  );
  return cdkOut;
}

const folder = temporaryFolder();
const dataDir = join(folder, 'data');
let cdkOut: string;
let platform: Platform;

beforeAll(async () => {
  cdkOut = writeTemplate(folder);
  platform = await startPlatform({ dataDir, cdkOut });
});
afterAll(async () => {
  await platform.stop();
  rmSync(folder, { recursive: true });
});

const ask = (what: string, ...given: unknown[]) =>
  platform.invoke('Uploader', { ask: what, given }) as Promise<never>;
const address = (): Promise<{ url: string; headers: Record<string, string> }> =>
  ask('putAddress', key, { bytes: rows.length, sha256, seconds: 3600 });
const put = async ({ url, headers }: Awaited<ReturnType<typeof address>>) =>
  (await sendTo(url, headers, rows)).status;

test('what is sent to an address that a function signed, the function reads', async () => {
  expect(await put(await address())).toBe(200);
  expect(await ask('list', 'upload/f-1/')).toEqual([[key, rows.length]]);
  expect(await ask('read', key)).toBe(rows.toString());
});

test('an address is good over a restart, and until its time by the platform’s clock', async () => {
  const signed = await address();
  await platform.stop();
  platform = await startPlatform({ dataDir, cdkOut });
  expect(await put(signed)).toBe(200);
  await platform.clock.advanceBy(hourMs);
  expect(await put(signed)).toBe(403);
  expect(await put(await address())).toBe(200);
});

test('what the clock was moved beyond is gone for readers, and from the disk', async () => {
  expect(await put(await address())).toBe(200);
  const objects = join(dataDir, 'objects', 'uploads', 'objects');
  expect(readdirSync(objects)).toHaveLength(1);
  await platform.clock.advanceBy(48 * hourMs);
  expect(readdirSync(objects)).toEqual([]);
  expect(await ask('list', 'upload/')).toEqual([]);
  const fetched: string = await ask('getAddress', key, { fileName: 'a.csv', seconds: 60 });
  expect((await sendTo(fetched, {}, new Uint8Array(), 'GET')).status).toBe(404);
});
