/** The store of uploads in its bucket. */
import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import {
  base64Of,
  type Content,
  dispositionOf,
  mediaTypeOf,
  NothingThere,
  ReplacedMeanwhile,
  type Uploads,
  uploadKey,
} from '../../shared/file/uploads.ts';
import { presigned } from '../presigned.ts';
import { type ServiceAnswer, type ServiceRequest, signedRequest } from '../signed-request.ts';

/**
 * How much is asked for at once. Whoever reads may take their time between two pieces: no connection waits for them, and
 * one that breaks costs no more than a piece.
 */
const pieceBytes = 4 * 1024 * 1024;
/** How many objects are removed at once. */
const removedAtOnce = 8;

type Asked = Pick<ServiceRequest, 'method' | 'query' | 'headers' | 'body'>;

/** The uploads of a bucket. What is asked of S3 is asked with the rights of this function, so are its addresses. */
export function bucketUploads(bucket: string): Uploads {
  const pathOf = (key: string) => `/${bucket}/${uploadKey(key)}`;
  const ask = (path: string, asked: Asked) => signedRequest({ service: 's3', path, ...asked });

  return {
    async putAddress(key, { bytes, sha256, seconds }) {
      const headers = { 'content-length': String(bytes), 'x-amz-checksum-sha256': base64Of(sha256) };
      const url = await presigned({ service: 's3', method: 'PUT', path: pathOf(key), headers }, seconds);
      return { url, headers };
    },

    async getAddress(key, { fileName, seconds }) {
      const query = {
        'response-content-disposition': dispositionOf(fileName),
        'response-content-type': mediaTypeOf(fileName),
      };
      return presigned({ service: 's3', method: 'GET', path: pathOf(key), query }, seconds);
    },

    async list(prefix) {
      const found = new Map<string, number>();
      let token: string | undefined;
      do {
        const query = { 'list-type': '2', prefix, ...(token ? { 'continuation-token': token } : {}) };
        const answer = await ask(`/${bucket}/`, { method: 'GET', query });
        if (answer.status !== 200) throw unexpected(answer, 'a list');
        const page = answer.body.toString('utf8');
        for (const [key, bytes] of contentsOf(page)) found.set(key, bytes);
        token = between(page, 'NextContinuationToken');
      } while (token);
      return found;
    },

    async *read(key) {
      const path = pathOf(key);
      let piece: Piece | undefined;
      let from = 0;
      do {
        const headers = {
          range: `bytes=${from}-${from + pieceBytes - 1}`,
          ...(piece ? { 'if-match': piece.version } : {}),
        };
        piece = pieceOf(key, from, await ask(path, { method: 'GET', headers }));
        if (!piece) return;
        from += piece.bytes.length;
        yield piece.bytes;
      } while (from < piece.whole);
    },

    async write(key, content) {
      const { bytes, sha256, body } = await sentAs(content);
      const answer = await ask(pathOf(key), {
        method: 'PUT',
        headers: {
          'content-length': String(bytes),
          'x-amz-checksum-sha256': base64Of(sha256),
          'x-amz-content-sha256': sha256,
        },
        body,
      });
      if (answer.status !== 200) throw unexpected(answer, 'a writer');
    },

    async remove(keys) {
      const paths = keys.map(pathOf);
      for (let from = 0; from < paths.length; from += removedAtOnce)
        await Promise.all(
          paths.slice(from, from + removedAtOnce).map(async (path) => {
            const answer = await ask(path, { method: 'DELETE' });
            if (answer.status !== 204) throw unexpected(answer, 'a removal');
          }),
        );
    },
  };
}

/** What is written, by its length and its checksum. */
async function sentAs(content: Content) {
  if (content instanceof Uint8Array)
    return { bytes: content.length, sha256: hash('sha256', content, 'hex'), body: content };
  const { file } = content;
  const [{ size }, sha256] = await Promise.all([stat(file), sha256OfFile(file)]);
  return { bytes: size, sha256, body: () => createReadStream(file) };
}

/** The answer's own words stay out: they may repeat what was asked. */
const unexpected = ({ status }: ServiceAnswer, to: string): Error =>
  new Error(`The bucket of the uploads answered ${status} to ${to}.`);

/** Some bytes of an object. */
interface Piece {
  bytes: Uint8Array;
  /** The length of all. */
  whole: number;
  /** Tells one version from another. */
  version: string;
}

/** What came of a piece that begins somewhere; undefined where the object is empty. */
function pieceOf(key: string, from: number, answer: ServiceAnswer): Piece | undefined {
  const { status, headers, body } = answer;
  if (status === 404) throw new NothingThere(key);
  if (status === 412) throw new ReplacedMeanwhile(key);
  // Of an empty object there is no first byte.
  if (status === 416 && from === 0) return undefined;
  const whole = Number(/\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1]);
  const isPiece = status === 206 && body.length > 0 && from + body.length <= whole;
  if (!isPiece || !headers.etag) throw unexpected(answer, 'a reader');
  return { bytes: body, whole, version: headers.etag };
}

/** The keys and sizes of a page: the keys are ours, and hold nothing that XML escapes. */
const contentsOf = (page: string): [string, number][] =>
  [...page.matchAll(/<Contents>.*?<\/Contents>/gs)].map(([each]) => [
    between(each, 'Key') ?? '',
    Number(between(each, 'Size')),
  ]);

const between = (xml: string, tag: string): string | undefined =>
  new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(xml)?.[1];

async function sha256OfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
