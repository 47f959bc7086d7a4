/** A store of uploads in memory, with the same promises as the bucket (held to them in test/functions/files/). */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  base64Of,
  dispositionOf,
  dropped,
  mediaTypeOf,
  NothingThere,
  type Uploads,
  uploadKey,
} from '../../shared/file/uploads.ts';

/** What is answered to whoever asks at an address. */
export interface AddressAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface MemoryUploads extends Uploads {
  /** What lies there, by its key. */
  kept: ReadonlyMap<string, Uint8Array>;
  /** Sends bytes to an address, as its caller does. Gives the status. */
  send(url: string, headers: Readonly<Record<string, string>>, body: Uint8Array): number;
  /** Fetches what lies at an address. */
  fetch(url: string): AddressAnswer;
}

type Grant = { key: string; endsMs: number } & (
  | { method: 'PUT'; headers: Readonly<Record<string, string>> }
  | { method: 'GET'; headers: Record<string, string> }
);

const dayMs = 24 * 60 * 60 * 1000;
const pieceBytes = 64 * 1024;

/** As the bucket counts: whole days, and on to the next midnight in UTC. */
const dropsAt = (key: string, ms: number): number => {
  const [, days] = Object.entries(dropped).find(([prefix]) => key.startsWith(prefix)) ?? [];
  return days === undefined ? Number.POSITIVE_INFINITY : Math.ceil(ms / dayMs + days) * dayMs;
};

/** @param now in milliseconds since 1970 */
export function memoryUploads(now: () => number = () => Date.now()): MemoryUploads {
  const objects = new Map<string, { bytes: Uint8Array; ms: number }>();
  const grants = new Map<string, Grant>();
  const sweep = () => {
    for (const [key, { ms }] of objects) if (dropsAt(key, ms) <= now()) objects.delete(key);
  };
  const grant = (given: Grant): string => {
    const url = `https://uploads.example/${given.key}?grant=${grants.size + 1}`;
    grants.set(url, given);
    return url;
  };
  const granted = <M extends Grant['method']>(url: string, method: M) => {
    const found = grants.get(url);
    return found?.method === method && now() < found.endsMs
      ? (found as Extract<Grant, { method: M }>)
      : undefined;
  };
  const put = (key: string, bytes: Uint8Array) =>
    void objects.set(uploadKey(key), { bytes: Uint8Array.from(bytes), ms: now() });
  const get = (key: string) => {
    sweep();
    return objects.get(uploadKey(key))?.bytes;
  };

  return {
    get kept() {
      sweep();
      return new Map([...objects].map(([key, { bytes }]) => [key, bytes]));
    },

    send(url, headers, body) {
      const found = granted(url, 'PUT');
      const asSigned = (name: string) => headers[name] === found?.headers[name];
      const length = String(body.length);
      if (!found || !Object.keys(found.headers).every(asSigned) || headers['content-length'] !== length)
        return 403;
      const checksum = createHash('sha256').update(body).digest('base64');
      if (headers['x-amz-checksum-sha256'] !== checksum) return 400;
      put(found.key, body);
      return 200;
    },

    fetch(url) {
      const found = granted(url, 'GET');
      const body = found && get(found.key);
      if (!found || !body) return { status: found ? 404 : 403, headers: {}, body: new Uint8Array() };
      return { status: 200, headers: found.headers, body };
    },

    async putAddress(key, { bytes, sha256, seconds }) {
      const headers = { 'content-length': String(bytes), 'x-amz-checksum-sha256': base64Of(sha256) };
      const endsMs = now() + seconds * 1000;
      return { url: grant({ key: uploadKey(key), method: 'PUT', headers, endsMs }), headers };
    },

    async getAddress(key, { fileName, seconds }) {
      const headers = {
        'content-disposition': dispositionOf(fileName),
        'content-type': mediaTypeOf(fileName),
      };
      return grant({ key: uploadKey(key), method: 'GET', headers, endsMs: now() + seconds * 1000 });
    },

    async list(prefix) {
      sweep();
      const found = [...objects]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return new Map(found.map(([key, { bytes }]) => [key, bytes.length]));
    },

    async *read(key) {
      const bytes = get(key);
      if (!bytes) throw new NothingThere(key);
      for (let from = 0; from < bytes.length; from += pieceBytes)
        yield bytes.subarray(from, from + pieceBytes);
    },

    write: async (key, content) =>
      put(key, content instanceof Uint8Array ? content : await readFile(content.file)),

    async remove(keys) {
      for (const key of keys.map(uploadKey)) objects.delete(key);
    },
  };
}
