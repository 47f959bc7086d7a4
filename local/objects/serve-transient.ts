/**
 * Answers as S3 does for a bucket whose objects come and go: they are written, read, listed and removed by whoever signs
 * for it. What else is asked is answered as not implemented, with what that was.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Answer } from '../http.ts';
import { Refused, xmlAnswer, xmlText } from './answers.ts';
import { isKey } from './bucket.ts';
import { checkSignature, type Trust } from './signature.ts';
import { isKept, type Opened, type TransientBucket } from './transient.ts';

/** A request to a bucket. */
export interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  key: string;
  /** The path's segments, decoded. */
  path: readonly string[];
  query: URLSearchParams;
}

/** As long as an object may be. */
const OBJECT_LIMIT = 300 * 1024 * 1024;
const MOST_LISTED = 1000;

/** What a list may ask for, what a reader may have said in the answer, and the headers of S3 that are heeded. */
const listParameters = ['list-type', 'prefix', 'start-after', 'continuation-token', 'max-keys'];
const overrides = [
  'content-type',
  'content-language',
  'expires',
  'cache-control',
  'content-disposition',
  'content-encoding',
];
const heeded = new Set([
  'x-amz-date',
  'x-amz-content-sha256',
  'x-amz-checksum-sha256',
  'x-amz-security-token',
  'x-amz-user-agent',
]);

const unsupported = (what: string) =>
  new Refused(501, 'NotImplemented', `${what} is not supported here: this bucket is of the local platform.`);

/** Answers a request; undefined where that has been done. */
export async function answerTransient(
  bucket: TransientBucket,
  asked: Asked,
  trust: Trust,
): Promise<Answer | undefined> {
  try {
    return await answered(bucket, asked, trust);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // Whoever sends gets to read the answer; the rest is dropped as it comes.
    asked.request.resume();
    return asked.request.method === 'HEAD' ? { ...error.answer, body: '' } : error.answer;
  }
}

async function answered(bucket: TransientBucket, asked: Asked, trust: Trust): Promise<Answer | undefined> {
  const { request, key, path, query } = asked;
  const { method = '', headers } = request;
  const payload = checkSignature({ method, path, query, headers }, trust);
  const foreign = Object.keys(headers).find((name) => name.startsWith('x-amz-') && !heeded.has(name));
  if (foreign !== undefined) throw unsupported(foreign);
  if (key === '' && method === 'GET') {
    allow(query, listParameters);
    return list(bucket, query);
  }
  if (!isKey(key)) throw new Refused(400, 'InvalidURI', 'This is no key of an object here.');
  if (!isKept(key)) throw new Refused(400, 'KeyTooLongError', 'The key is too long.');
  if (method === 'GET' || method === 'HEAD') {
    allow(
      query,
      overrides.map((name) => `response-${name}`),
    );
    return read(bucket, asked);
  }
  allow(query, []);
  if (method === 'PUT') return put(bucket, key, request, payload);
  if (method !== 'DELETE') throw unsupported(method);
  await bucket.remove(key);
  return { status: 204, headers: {}, body: '' };
}

function allow(query: URLSearchParams, names: readonly string[]): void {
  const other = [...query.keys()].find((name) => !/^x-amz-/i.test(name) && !names.includes(name));
  if (other !== undefined) throw unsupported(`The parameter ${other}`);
}

async function put(
  bucket: TransientBucket,
  key: string,
  request: IncomingMessage,
  payload: string | undefined,
): Promise<Answer> {
  const { headers } = request;
  for (const name of ['if-match', 'if-none-match', 'content-md5'])
    if (headers[name] !== undefined) throw unsupported(name);
  if (headers['content-length'] === undefined)
    throw new Refused(411, 'MissingContentLength', 'The header Content-Length is missing.');
  if (Number(headers['content-length']) > OBJECT_LIMIT)
    throw new Refused(400, 'EntityTooLarge', 'The object is too large.');
  const checksum = headers['x-amz-checksum-sha256'];
  if (checksum !== undefined && !/^[A-Za-z0-9+/]{43}=$/.test(String(checksum)))
    throw new Refused(400, 'InvalidRequest', 'Value for x-amz-checksum-sha256 header is invalid.');
  const received = await bucket.receive(request);
  if (checksum !== undefined && Buffer.from(received.sha256, 'hex').toString('base64') !== checksum) {
    await received.discard();
    throw new Refused(400, 'BadDigest', 'The SHA256 you specified did not match the calculated checksum.');
  }
  if (payload !== undefined && payload !== received.sha256) {
    await received.discard();
    throw new Refused(400, 'XAmzContentSHA256Mismatch', 'The body is another than was signed.');
  }
  const tag = await received.keepAs(key);
  return { status: 200, headers: { etag: `"${tag}"` }, body: '' };
}

async function read(bucket: TransientBucket, asked: Asked): Promise<undefined> {
  const { request, response, key } = asked;
  const object = await bucket.open(key);
  if (!object) throw new Refused(404, 'NoSuchKey', 'The specified key does not exist.');
  try {
    const { status, from, to, headers } = partOf(object, asked);
    try {
      response.writeHead(status, headers);
    } catch {
      throw new Refused(400, 'InvalidArgument', 'A header that the answer should have cannot be one.');
    }
    if (request.method === 'HEAD' || to < from) response.end();
    // Whoever goes away in between hears nothing more.
    else await pipeline(object.stream(from, to), response).catch(() => response.destroy());
  } finally {
    await object.close();
  }
}

/** What of an object is asked for, from one byte to another, and what is said of it. */
function partOf(object: Opened, { request, query }: Asked) {
  const { bytes, tag, modifiedMs } = object;
  const etag = `"${tag}"`;
  const { range, 'if-match': wanted, 'if-none-match': unwanted } = request.headers;
  if (unwanted !== undefined) throw unsupported('if-none-match');
  if (wanted !== undefined && wanted !== etag)
    throw new Refused(412, 'PreconditionFailed', 'The object is another by now.');
  const asked = range === undefined ? undefined : rangeOf(range, bytes);
  const [from, to] = asked ?? [0, bytes - 1];
  const given = overrides.flatMap((name) => {
    const value = query.get(`response-${name}`);
    return value === null ? [] : [[name, value] as const];
  });
  const headers = {
    'content-type': 'binary/octet-stream',
    'content-length': to - from + 1,
    'accept-ranges': 'bytes',
    'last-modified': new Date(modifiedMs).toUTCString(),
    etag,
    ...(asked ? { 'content-range': `bytes ${from}-${to}/${bytes}` } : {}),
    ...Object.fromEntries(given),
  };
  return { status: asked ? 206 : 200, from, to, headers };
}

/** The first and last byte that a range asks for; undefined where it is none that is understood, as all is sent then. */
function rangeOf(range: string, bytes: number): [from: number, to: number] | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(bytes - Number(last), 0) : Number(first);
  const to = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (first !== '' && last !== '' && Number(last) < from) return undefined;
  if (from > to) throw new Refused(416, 'InvalidRange', 'The requested range is not satisfiable');
  return [from, to];
}

async function list(bucket: TransientBucket, query: URLSearchParams): Promise<Answer> {
  if (query.get('list-type') !== '2') throw unsupported('A list but that of version 2');
  const most = Number(query.get('max-keys') ?? MOST_LISTED);
  if (!Number.isInteger(most) || most < 1)
    throw new Refused(400, 'InvalidArgument', 'max-keys is no number.');
  const token = query.get('continuation-token');
  const after = token === null ? (query.get('start-after') ?? '') : keyOf(token);
  const page = Math.min(most, MOST_LISTED);
  const found = await bucket.list(query.get('prefix') ?? '', after, page + 1);
  const isMore = found.length > page;
  const shown = found.slice(0, page);
  const contents = shown.map(
    ({ key, bytes, modifiedMs }) =>
      `<Contents><Key>${xmlText(key)}</Key><LastModified>${new Date(modifiedMs).toISOString()}</LastModified><Size>${bytes}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const next = isMore
    ? `<NextContinuationToken>${tokenOf(shown.at(-1)?.key ?? '')}</NextContinuationToken>`
    : '';
  return xmlAnswer(
    200,
    `<ListBucketResult><KeyCount>${shown.length}</KeyCount><MaxKeys>${page}</MaxKeys><IsTruncated>${isMore}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`,
  );
}

/** Where a list goes on: behind a key, and only by a token that was given. */
const tokenOf = (key: string): string => `${checkOf(key)}${Buffer.from(key).toString('base64')}`;
const checkOf = (key: string): string => createHash('sha256').update(key).digest('base64').slice(0, 8);

function keyOf(token: string): string {
  const key = Buffer.from(token.slice(8), 'base64').toString();
  if (tokenOf(key) !== token)
    throw new Refused(400, 'InvalidArgument', 'The continuation token provided is incorrect');
  return key;
}
