/** The stores that keep the same promises: that of a bucket on one machine, and that in memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as requestTo } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { bucketUploads } from '../../../functions/files/uploads.ts';
import { localCredentials } from '../../../local/credentials.ts';
import { closeServer, LOOPBACK, listenOnLoopback } from '../../../local/listen.ts';
import { createObjectServer } from '../../../local/objects/server.ts';
import { openTransientBucket, type TransientBucket } from '../../../local/objects/transient.ts';
import { dropped, type Uploads } from '../../../shared/file/uploads.ts';
import { type AddressAnswer, memoryUploads } from '../../support/uploads.ts';

export interface Store {
  uploads: Uploads;
  /** Sends bytes to an address; gives the status. */
  send(url: string, headers: Readonly<Record<string, string>>, body: Uint8Array): Promise<number>;
  fetch(url: string): Promise<AddressAnswer>;
  close(): Promise<void>;
}

/** The same bucket as the template has. */
export const expiry = Object.entries(dropped).map(([prefix, days]) => ({ prefix, days }));

export interface ServedStore extends Store {
  url: string;
  folder: string;
  bucket: TransientBucket;
}

/** Sends with exactly these headers, as nothing but Node's own client lets one. */
export function sendTo(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
  method = 'PUT',
): Promise<AddressAnswer> {
  return new Promise((resolve, reject) => {
    const sent = requestTo(url, { method, headers: { ...headers }, agent: false }, async (answer) => {
      const { statusCode: status = 0 } = answer;
      const given = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      resolve({ status, headers: Object.fromEntries(given), body: await buffer(answer) });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A bucket that is served; this process has what a function has to call it until it is closed. */
export async function servedStore(): Promise<ServedStore> {
  const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
  const bucket = openTransientBucket(folder, { now: () => Date.now(), expiry });
  const server = createObjectServer(new Map([['uploads', bucket]]));
  const url = `http://${LOOPBACK}:${await listenOnLoopback(server)}`;
  const restore = calling(url);
  return {
    url,
    folder,
    bucket,
    uploads: bucketUploads('uploads'),
    send: async (to, headers, body) => (await sendTo(to, headers, body)).status,
    fetch: (to) => sendTo(to, {}, new Uint8Array(), 'GET'),
    async close() {
      restore();
      await closeServer(server);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Has this process call object storage at an address, as a function does. Gives what undoes that. */
export function calling(url: string): () => void {
  const before = { ...process.env };
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: url,
  });
  return () => {
    process.env = before;
  };
}

export async function memoryStore(): Promise<Store> {
  const uploads = memoryUploads();
  return {
    uploads,
    send: async (...given) => uploads.send(...given),
    fetch: async (url) => uploads.fetch(url),
    close: async () => undefined,
  };
}

/** A server that stands before another and breaks off the first answers behind so many bytes. */
export async function breakingOff(url: string, behind: number, times: number) {
  let left = times;
  const server = createServer((request, response) => {
    const { method, url: path, headers } = request;
    const passed = requestTo(`${url}${path}`, { ...(method ? { method } : {}), headers }, async (answer) => {
      const body = await buffer(answer);
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      if (left-- > 0) response.write(body.subarray(0, behind), () => response.destroy());
      else response.end(body);
    });
    request.pipe(passed);
  });
  return { url: `http://${LOOPBACK}:${await listenOnLoopback(server)}`, close: () => closeServer(server) };
}
