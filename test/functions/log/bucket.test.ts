/** M30.1 What the log keeps is created once, over signed requests, and never changed or removed. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bucketObjects } from '../../../functions/log/bucket.ts';
import { closeServer, LOOPBACK, listenOnLoopback } from '../../../local/listen.ts';
import { openBucket } from '../../../local/objects/bucket.ts';
import { createObjectServer } from '../../../local/objects/server.ts';
import type { LogObjects } from '../../../shared/log/log-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'bucket-'));
const environment = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_S3: '',
};
const before = { ...process.env };
let server: Server;
let url: string;
let objects: LogObjects;

beforeAll(async () => {
  server = createObjectServer(new Map([['log', openBucket(join(folder, 'log'))]]));
  url = `http://${LOOPBACK}:${await listenOnLoopback(server)}`;
  Object.assign(process.env, environment, { AWS_ENDPOINT_URL_S3: url });
  objects = bucketObjects('log');
});
afterAll(async () => {
  process.env = before;
  await closeServer(server);
  rmSync(folder, { recursive: true });
});

const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString();

test('M30.1 what is written is read, and nothing else is there', async () => {
  await objects.put('tile/0/000.p/2', Buffer.from('two'));
  await objects.put('tile/0/000', Buffer.from('whole'));
  expect(text(await objects.get('tile/0/000.p/2'))).toBe('two');
  expect(text(await objects.get('tile/0/000'))).toBe('whole');
  expect(await objects.get('tile/0/001')).toBeNull();
});

test('M30.1 the same written again is no trouble; another in its place is refused, and the first stays', async () => {
  await objects.put('checkpoint/1', Buffer.from('one'));
  await objects.put('checkpoint/1', Buffer.from('one'));
  await expect(objects.put('checkpoint/1', Buffer.from('other'))).rejects.toThrow('412');
  expect(text(await objects.get('checkpoint/1'))).toBe('one');
});

test('M30.1 what comes behind a name is listed in its order, within its folder', async () => {
  for (const name of ['checkpoint/3', 'checkpoint/2', 'sources/9'])
    await objects.put(name, Buffer.from(name));
  expect(await objects.behind('checkpoint/1')).toEqual(['checkpoint/2', 'checkpoint/3']);
  expect(await objects.behind('checkpoint/3')).toEqual([]);
});

test.each([
  ['removed', { method: 'DELETE' }],
  ['written over', { method: 'PUT', body: 'other' }],
])('M30.1 nothing is %s, whoever asks', async (_, request) => {
  await objects.put('kept/1', Buffer.from('kept'));
  expect((await fetch(`${url}/log/kept/1`, request)).status).toBe(501);
  expect(text(await objects.get('kept/1'))).toBe('kept');
});

test.each(['/log/../secrets', '/log/a//b', '/another/kept/1', '/log/%2e%2e/x'])(
  'M30.1 %s leads nowhere',
  async (path) => {
    expect((await fetch(`${url}${path}`)).status).toBeGreaterThanOrEqual(400);
  },
);
