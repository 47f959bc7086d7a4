/** R11, invariant 6: a bucket without a lock, asked over HTTP as S3 is, and as nobody should ask. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request as requestTo } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { presigned } from '../../../functions/presigned.ts';
import { Sha256 } from '../../../functions/sha256.ts';
import { signedRequest } from '../../../functions/signed-request.ts';
import { localCredentials } from '../../../local/credentials.ts';
import { calling, type ServedStore, sendTo, servedStore } from '../../functions/files/stores.ts';

const none = new Uint8Array();
const rows = Buffer.from('some rows\n');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const announced = (bytes: Uint8Array, seconds = 900) => ({
  bytes: bytes.length,
  sha256: sha256(bytes),
  seconds,
});
const codeOf = (body: Uint8Array) => /<Code>(\w+)<\/Code>/.exec(Buffer.from(body).toString())?.[1];

let store: ServedStore;
beforeAll(async () => {
  store = await servedStore();
  await uploaded('upload/there/1', rows);
});
afterAll(() => store.close());

async function uploaded(key: string, bytes: Uint8Array): Promise<void> {
  const { url, headers } = await store.uploads.putAddress(key, announced(bytes));
  expect(await store.send(url, headers, bytes)).toBe(200);
}
const ask = (method: 'GET' | 'PUT' | 'DELETE', key: string, more: object = {}) =>
  signedRequest({ service: 's3', method, path: `/uploads/${key}`, ...more });
const coming = () => readdirSync(join(store.folder, 'coming'));

describe('whoever does not sign for it is refused as S3 refuses', () => {
  const get = (change: (url: URL) => void) => async () => {
    const url = new URL(await store.uploads.getAddress('upload/there/1', { fileName: 'a', seconds: 60 }));
    change(url);
    return sendTo(url.href, {}, none, 'GET');
  };
  const set = (name: string, value: string) => get(({ searchParams }) => searchParams.set(name, value));
  const credential = (of: string) => `${of}/20260731/us-east-1/s3/aws4_request`;

  test.each([
    ['nothing signed', get((url) => (url.search = '')), 403, 'AccessDenied'],
    ['another signature', set('X-Amz-Signature', '0'.repeat(64)), 403, 'SignatureDoesNotMatch'],
    ['a signature that is none', set('X-Amz-Signature', 'x'), 403, 'SignatureDoesNotMatch'],
    [
      'another name for the download',
      set('response-content-disposition', 'inline'),
      403,
      'SignatureDoesNotMatch',
    ],
    ['a longer time', set('X-Amz-Expires', '61'), 403, 'SignatureDoesNotMatch'],
    ['no time', set('X-Amz-Expires', ''), 400, 'AuthorizationQueryParametersError'],
    ['eight days', set('X-Amz-Expires', '691200'), 400, 'AuthorizationQueryParametersError'],
    ['a date that is none', set('X-Amz-Date', 'today'), 400, 'AuthorizationQueryParametersError'],
    ['a day long ago', set('X-Amz-Date', '20200101T000000Z'), 403, 'AccessDenied'],
    ['a day to come', set('X-Amz-Date', '22000101T000000Z'), 403, 'AccessDenied'],
    ['another key’s name', set('X-Amz-Credential', credential('other')), 403, 'InvalidAccessKeyId'],
    ['another day', set('X-Amz-Credential', credential('local')), 400, 'AuthorizationQueryParametersError'],
    ['another scheme', set('X-Amz-Algorithm', 'AWS4-X'), 400, 'AuthorizationQueryParametersError'],
    [
      'nothing of the signature but a part',
      get((url) => (url.search = 'X-Amz-Date=1')),
      400,
      'AuthorizationQueryParametersError',
    ],
  ])('%s', async (_, send, status, code) => {
    const answer = await send();
    expect([answer.status, codeOf(answer.body)]).toEqual([status, code]);
    expect(answer.headers['content-type']).toBe('application/xml');
  });

  test('a header of S3 that was not signed', async () => {
    const { url, headers } = await store.uploads.putAddress('upload/there/1', announced(rows));
    const answer = await sendTo(url, { ...headers, 'x-amz-acl': 'public-read' }, rows);
    expect([answer.status, codeOf(answer.body)]).toEqual([403, 'AccessDenied']);
  });

  test('signed with another secret, or for another region', async () => {
    const { host } = new URL(store.url);
    const sign = (region: string, secretAccessKey: string) =>
      new SignatureV4({
        service: 's3',
        region,
        credentials: { ...localCredentials, secretAccessKey },
        sha256: Sha256,
        uriEscapePath: false,
      }).sign({
        method: 'GET',
        protocol: 'http:',
        hostname: host,
        path: '/uploads/upload/there/1',
        headers: { host },
      });
    const sent = async (region: string, secret: string) => {
      const { headers } = await sign(region, secret);
      const answer = await sendTo(`${store.url}/uploads/upload/there/1`, headers, none, 'GET');
      return [answer.status, codeOf(answer.body)];
    };
    const { secretAccessKey } = localCredentials;
    expect(await sent('us-east-1', secretAccessKey)).toEqual([200, undefined]);
    expect(await sent('us-east-1', 'other')).toEqual([403, 'SignatureDoesNotMatch']);
    expect(await sent('cn-north-1', secretAccessKey)).toEqual([400, 'AuthorizationHeaderMalformed']);
  });

  test('a body that is another than was signed in the headers', async () => {
    const headers = {
      'content-length': String(rows.length),
      'x-amz-content-sha256': sha256(Buffer.from('other')),
    };
    const answer = await ask('PUT', 'upload/signed/1', { headers, body: rows });
    expect([answer.status, codeOf(answer.body)]).toEqual([400, 'XAmzContentSHA256Mismatch']);
    expect((await ask('GET', 'upload/signed/1')).status).toBe(404);
  });
});

describe('what cannot be answered is refused by name', () => {
  const put = (headers: Record<string, string>) => ask('PUT', 'upload/refused/1', { headers, body: rows });
  test.each([
    [
      'a part of an upload in parts',
      () => ask('PUT', 'upload/a/1', { query: { partNumber: '1', uploadId: 'x' } }),
      501,
      'NotImplemented',
    ],
    ['a copy', () => put({ 'x-amz-copy-source': '/uploads/upload/there/1' }), 501, 'NotImplemented'],
    ['a condition', () => put({ 'if-none-match': '*' }), 501, 'NotImplemented'],
    [
      'chunks that are signed one by one',
      () => put({ 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD' }),
      501,
      'NotImplemented',
    ],
    [
      'a checksum that is none',
      () => put({ 'content-length': '10', 'x-amz-checksum-sha256': 'x' }),
      400,
      'InvalidRequest',
    ],
    ['no length', () => put({ 'transfer-encoding': 'chunked' }), 411, 'MissingContentLength'],
    [
      'folders of a list',
      () => ask('GET', '', { query: { 'list-type': '2', delimiter: '/' } }),
      501,
      'NotImplemented',
    ],
    ['the first version of lists', () => ask('GET', '', { query: {} }), 501, 'NotImplemented'],
    [
      'a token that was never given',
      () => ask('GET', '', { query: { 'list-type': '2', 'continuation-token': 'x' } }),
      400,
      'InvalidArgument',
    ],
    ['a key that leads elsewhere', () => ask('GET', 'upload/../../objects'), 404, 'NoSuchBucket'],
    ['the same written otherwise', () => ask('GET', 'upload/%2e%2e/1'), 404, 'NoSuchBucket'],
    ['a key with what file systems part by', () => ask('GET', 'upload//1'), 400, 'InvalidURI'],
    ['a key with an escape that is none', () => ask('GET', 'upload/%zz'), 400, 'InvalidURI'],
    [
      'a key that no file can have as its name',
      () => ask('GET', `upload/${'a'.repeat(300)}`),
      400,
      'KeyTooLongError',
    ],
    ['a key that is not there', () => ask('GET', 'upload/never/1'), 404, 'NoSuchKey'],
  ])('%s', async (_, send, status, code) => {
    const answer = await send();
    expect([answer.status, codeOf(answer.body)]).toEqual([status, code]);
  });

  test('more than an object may be, before it is sent', async () => {
    const bytes = 300 * 1024 * 1024 + 1;
    const { url, headers } = await store.uploads.putAddress('upload/large/1', {
      bytes,
      sha256: sha256(rows),
      seconds: 60,
    });
    const sent = requestTo(url, { method: 'PUT', headers, agent: false }).on('error', () => undefined);
    sent.write(rows);
    const [answer] = await once(sent, 'response');
    expect(answer.statusCode).toBe(400);
    sent.destroy();
  });
});

describe('what is read', () => {
  test.each([
    ['bytes=0-3', 206, 'some', 'bytes 0-3/10'],
    ['bytes=5-', 206, 'rows\n', 'bytes 5-9/10'],
    ['bytes=-5', 206, 'rows\n', 'bytes 5-9/10'],
    ['bytes=5-900', 206, 'rows\n', 'bytes 5-9/10'],
    ['bytes=0-1,3-4', 200, 'some rows\n', undefined],
    ['rows=1-2', 200, 'some rows\n', undefined],
    ['bytes=3-1', 200, 'some rows\n', undefined],
  ])('%s gives %i %j', async (range, status, text, contentRange) => {
    const answer = await ask('GET', 'upload/there/1', { headers: { range } });
    expect([answer.status, answer.body.toString(), answer.headers['content-range']]).toEqual([
      status,
      text,
      contentRange,
    ]);
  });

  test('a part behind the end is told to be none', async () => {
    const answer = await ask('GET', 'upload/there/1', { headers: { range: 'bytes=10-' } });
    expect([answer.status, codeOf(answer.body)]).toEqual([416, 'InvalidRange']);
  });

  test('another version than is wanted is not given', async () => {
    const { headers } = await ask('GET', 'upload/there/1');
    expect((await ask('GET', 'upload/there/1', { headers: { 'if-match': headers.etag } })).status).toBe(200);
    await uploaded('upload/there/1', rows);
    expect((await ask('GET', 'upload/there/1', { headers: { 'if-match': headers.etag } })).status).toBe(412);
  });

  test('its length can be asked for alone', async () => {
    const url = await presigned({ service: 's3', method: 'HEAD', path: '/uploads/upload/there/1' }, 60);
    const answer = await sendTo(url, {}, none, 'HEAD');
    expect(answer).toMatchObject({ status: 200, headers: { 'content-length': '10' } });
    expect(answer.body).toHaveLength(0);
  });

  test('a list comes in pages, each going on where the one before ended', async () => {
    for (const part of [1, 2, 3]) await uploaded(`upload/paged/${part}`, rows);
    const query = { 'list-type': '2', prefix: 'upload/paged/', 'max-keys': '2' };
    const first = (await ask('GET', '', { query })).body.toString();
    expect([...first.matchAll(/<Key>([^<]+)/g)].map(([, key]) => key)).toEqual([
      'upload/paged/1',
      'upload/paged/2',
    ]);
    expect(first).toContain('<IsTruncated>true</IsTruncated>');
    expect(first).toContain('<Size>10</Size>');
    const token = /<NextContinuationToken>([^<]+)/.exec(first)?.[1];
    const second = (
      await ask('GET', '', { query: { ...query, 'continuation-token': token } })
    ).body.toString();
    expect([...second.matchAll(/<Key>([^<]+)/g)].map(([, key]) => key)).toEqual(['upload/paged/3']);
    expect(second).toContain('<IsTruncated>false</IsTruncated>');
  });
});

describe('what breaks off', () => {
  const half = Buffer.alloc(512 * 1024, 'x');
  const whole = Buffer.concat([half, half]);

  test('an upload that is cut off leaves nothing, and what was there stays', async () => {
    await uploaded('upload/cut/1', rows);
    const { url, headers } = await store.uploads.putAddress('upload/cut/1', announced(whole));
    const sent = requestTo(url, { method: 'PUT', headers, agent: false }).on('error', () => undefined);
    sent.write(half);
    await expect.poll(coming).toHaveLength(1);
    sent.destroy();
    await expect.poll(coming).toEqual([]);
    expect((await ask('GET', 'upload/cut/1')).body.equals(rows)).toBe(true);
  });

  test('while another comes, a reader has the one before, whole; then the other', async () => {
    await uploaded('upload/meanwhile/1', rows);
    const { url, headers } = await store.uploads.putAddress('upload/meanwhile/1', announced(whole));
    const sent = requestTo(url, { method: 'PUT', headers, agent: false });
    sent.write(half);
    await expect.poll(coming).toHaveLength(1);
    expect((await ask('GET', 'upload/meanwhile/1')).body.equals(rows)).toBe(true);
    sent.end(half);
    await once(sent, 'response');
    expect((await ask('GET', 'upload/meanwhile/1')).body.equals(whole)).toBe(true);
  });

  test('killed while it writes, the server finds again what it had answered for, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'killed-'));
    const start = async () => {
      const program = join(import.meta.dirname, 'server-process.ts');
      const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
      const [line] = await once(child.stdout, 'data');
      return { child, restore: calling(String(line).trim()) };
    };
    let { child, restore } = await start();
    for (const bytes of [rows, whole, rows, whole]) {
      const kept = await store.uploads.putAddress('upload/killed/1', announced(bytes));
      expect((await sendTo(kept.url, kept.headers, bytes)).status).toBe(200);
      const { url, headers } = await store.uploads.putAddress('upload/killed/1', announced(whole));
      const sent = requestTo(url, { method: 'PUT', headers, agent: false }).on('error', () => undefined);
      sent.write(half);
      await sleep(30);
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      restore();
      ({ child, restore } = await start());
      const found = await ask('GET', 'upload/killed/1');
      expect(found.body.equals(bytes)).toBe(true);
      expect(readdirSync(join(folder, 'coming'))).toEqual([]);
      expect(readdirSync(join(folder, 'objects'))).toHaveLength(1);
    }
    child.kill('SIGKILL');
    restore();
    rmSync(folder, { recursive: true });
  });
});

test('80 MB are written and read without being in memory whole', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  let [before, most] = [0, 0];
  /** What is held, not what waits to be collected: when that happens is no promise. */
  const held = () => {
    collect();
    return process.memoryUsage().arrayBuffers;
  };
  const look = () => {
    most = Math.max(most, held() - before);
  };
  const part = Buffer.alloc(1024 * 1024, 'row,row,row\n');
  const [parts, bytes] = [80, 80 * part.length];
  const hash = createHash('sha256');
  for (let hashed = 0; hashed < parts; hashed++) hash.update(part);
  const { url, headers } = await store.uploads.putAddress('upload/long/1', {
    bytes,
    sha256: hash.digest('hex'),
    seconds: 60,
  });
  before = held();
  const sent = requestTo(url, { method: 'PUT', headers, agent: false });
  const sending = Readable.from(
    (function* () {
      for (let given = 0; given < parts; given++) {
        if (given % 10 === 0) look();
        yield part;
      }
    })(),
  );
  const [, [answer]] = await Promise.all([pipeline(sending, sent), once(sent, 'response')]);
  expect(answer.statusCode).toBe(200);
  let read = 0;
  for await (const piece of store.uploads.read('upload/long/1')) {
    read += piece.length;
    look();
  }
  expect(read).toBe(bytes);
  console.info(`80 MB written and read with ${Math.round(most / 1024 / 1024)} MB at most in buffers`);
  expect(most).toBeLessThan(40 * 1024 * 1024);
});
