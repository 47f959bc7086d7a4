/**
 * Object storage as S3 has it, for buckets under an object lock: objects are created, read and listed. Whatever else is
 * asked of it is answered as not implemented, with what that was.
 */
import { hash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { type Answer, readBody, send } from '../http.ts';
import { messageOf } from '../json.ts';
import { BootRefusal } from '../refusal.ts';
import { propertiesOf } from '../template/properties.ts';
import type { Template } from '../template/resolve.ts';
import { type Bucket, bucketName, isKey, openBucket } from './bucket.ts';

const BUCKET = z.object({
  BucketName: z.string().optional(),
  ObjectLockEnabled: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
});

/** The template's buckets, each in a folder of its own. */
export function bucketsOf(template: Template, folder: string): Map<string, Bucket> {
  return new Map(
    template.of('AWS::S3::Bucket').map((resource) => {
      const { BucketName, ObjectLockEnabled } = propertiesOf(resource, BUCKET);
      if (String(ObjectLockEnabled) !== 'true')
        throw new BootRefusal(
          `The bucket ${resource.logicalId} has no object lock: here only such are served.`,
        );
      const name = BucketName ?? bucketName(resource.logicalId);
      return [name, openBucket(join(folder, name))];
    }),
  );
}

/** As long as an object may be. */
const OBJECT_LIMIT = 16 * 1024 * 1024;
const MOST_LISTED = 1000;

const failure = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});

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
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult><IsTruncated>${keys.length > most}</IsTruncated>${contents.join('')}</ListBucketResult>`,
  };
}

async function answerTo(request: IncomingMessage, buckets: ReadonlyMap<string, Bucket>): Promise<Answer> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://objects');
  const [, name = '', ...rest] = decodeURIComponent(pathname).split('/');
  const key = rest.join('/');
  const bucket = buckets.get(name);
  if (!bucket) return failure(404, 'NoSuchBucket', 'There is no such bucket.');
  if (request.method === 'GET' && key === '' && searchParams.get('list-type') === '2')
    return list(bucket, searchParams);
  if (!isKey(key)) return failure(400, 'InvalidURI', 'This is no key of an object here.');
  if (request.method === 'PUT') return create(bucket, key, request);
  if (request.method !== 'GET')
    return failure(501, 'NotImplemented', `${request.method} is not supported here: the bucket is locked.`);
  const bytes = await bucket.get(key);
  return bytes ? bytesAnswer(bytes) : failure(404, 'NoSuchKey', 'There is no such object.');
}

/** A server of buckets, which come with the template. */
export const createObjectServer = (buckets: ReadonlyMap<string, Bucket>): Server =>
  createServer((request, response) => {
    answerTo(request, buckets)
      .catch((error: unknown) => failure(500, 'InternalError', messageOf(error)))
      .then((answer) => send(response, answer));
  });
