/**
 * Object storage as S3 has it. Under an object lock objects are created, read and listed; without one they come and go
 * (serve-transient.ts). Whatever else is asked is answered as not implemented, with what that was.
 */
import { hash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { localCredentials } from '../credentials.ts';
import { type Answer, readBody, send } from '../http.ts';
import { messageOf } from '../json.ts';
import { failure, Refused, xmlAnswer } from './answers.ts';
import { type Bucket, isKey } from './bucket.ts';
import { answerTransient } from './serve-transient.ts';
import type { Trust } from './signature.ts';
import { isTransient, type TransientBucket } from './transient.ts';

/** A bucket under an object lock, or one whose objects come and go. */
export type ServedBucket = Bucket | TransientBucket;

/** As long as an object may be. */
const OBJECT_LIMIT = 16 * 1024 * 1024;
const MOST_LISTED = 1000;

const bytesAnswer = (body: Buffer): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/octet-stream' },
  body,
});

async function create(bucket: Bucket, key: string, request: IncomingMessage): Promise<Answer> {
  // A second version of an object is nothing that the platform may make.
  if (request.headers['if-none-match'] !== '*')
    return failure(501, 'NotImplemented', 'Objects are only created here: send If-None-Match: *.');
  const bytes = await readBody(request, OBJECT_LIMIT);
  if (!bytes) return failure(400, 'EntityTooLarge', 'The object is too large.');
  const checksum = request.headers['x-amz-checksum-sha256'];
  if (checksum === undefined)
    return failure(400, 'InvalidRequest', 'Under an object lock a checksum is required.');
  if (checksum !== hash('sha256', bytes, 'base64'))
    return failure(400, 'BadDigest', 'The checksum is not that of the object.');
  return (await bucket.create(key, bytes))
    ? { status: 200, headers: {}, body: '' }
    : failure(412, 'PreconditionFailed', 'There is an object under this key.');
}

async function list(bucket: Bucket, query: URLSearchParams): Promise<Answer> {
  const keys = await bucket.list(query.get('prefix') ?? '', query.get('start-after') ?? '');
  const most = Math.min(Number(query.get('max-keys') ?? MOST_LISTED), MOST_LISTED);
  const contents = keys.slice(0, most).map((key) => `<Contents><Key>${key}</Key></Contents>`);
  return xmlAnswer(
    200,
    `<ListBucketResult><IsTruncated>${keys.length > most}</IsTruncated>${contents.join('')}</ListBucketResult>`,
  );
}

async function answerLocked(bucket: Bucket, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://objects');
  const [, , ...rest] = decodeURIComponent(pathname).split('/');
  const key = rest.join('/');
  if (request.method === 'GET' && key === '' && searchParams.get('list-type') === '2')
    return list(bucket, searchParams);
  if (!isKey(key)) return failure(400, 'InvalidURI', 'This is no key of an object here.');
  if (request.method === 'PUT') return create(bucket, key, request);
  if (request.method !== 'GET')
    return failure(501, 'NotImplemented', `${request.method} is not supported here: the bucket is locked.`);
  const bytes = await bucket.get(key);
  return bytes ? bytesAnswer(bytes) : failure(404, 'NoSuchKey', 'There is no such object.');
}

/** The segments of a path as it came, decoded: nothing is left out of it or put together. */
function segmentsOf(path: string): string[] {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    throw new Refused(400, 'InvalidURI', 'The path cannot be read.');
  }
}

async function answerTo(
  request: IncomingMessage,
  response: ServerResponse,
  buckets: ReadonlyMap<string, ServedBucket>,
  trust: Trust,
): Promise<Answer | undefined> {
  const [raw = '', ...search] = (request.url ?? '/').split('?');
  const path = segmentsOf(raw);
  const [, name = '', ...rest] = path;
  const bucket = buckets.get(name);
  if (!bucket || path.some((part) => part === '.' || part === '..'))
    return failure(404, 'NoSuchBucket', 'There is no such bucket.');
  if (!isTransient(bucket)) return answerLocked(bucket, request);
  const query = new URLSearchParams(search.join('?'));
  return answerTransient(bucket, { request, response, key: rest.join('/'), path, query }, trust);
}

/** What stands in where nobody says whose signatures count. */
const usualTrust: Trust = { ...localCredentials, region: 'us-east-1', now: () => Date.now() };

/**
 * A server of buckets, which come with the template.
 * @param trust whose signatures count where a bucket asks for one
 */
export const createObjectServer = (
  buckets: ReadonlyMap<string, ServedBucket>,
  trust: Trust = usualTrust,
): Server =>
  createServer((request, response) => {
    answerTo(request, response, buckets, trust)
      .catch((error: unknown) =>
        error instanceof Refused ? error.answer : failure(500, 'InternalError', messageOf(error)),
      )
      .then((answer) => answer && send(response, answer));
  });
