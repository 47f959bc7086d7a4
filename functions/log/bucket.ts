/** The objects of the log in its bucket, which keeps every version of each for years. */
import { hash } from 'node:crypto';
import type { LogObjects } from '../../shared/log/log-store.ts';
import { type ServiceRequest, signedRequest } from '../signed-request.ts';

export function bucketObjects(bucket: string): LogObjects {
  const ask = (name: string, request: Pick<ServiceRequest, 'method' | 'query' | 'headers' | 'body'>) =>
    signedRequest({ service: 's3', path: `/${bucket}/${name}`, ...request });
  const get = async (name: string): Promise<Uint8Array | null> => {
    const { status, body } = await ask(name, { method: 'GET' });
    if (status === 404) return null;
    if (status !== 200) throw new Error(`The bucket of the log answered ${status}.`);
    return body;
  };
  return {
    get,
    async behind(name) {
      const query = {
        'list-type': '2',
        prefix: name.slice(0, name.indexOf('/') + 1),
        'start-after': name,
        'max-keys': '10',
      };
      const { status, body } = await ask('', { method: 'GET', query });
      if (status !== 200) throw new Error(`The bucket of the log answered ${status} to a list.`);
      // The names are ours, and hold nothing that XML escapes.
      return [...body.toString('utf8').matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
    },
    async put(name, bytes) {
      const { status } = await ask(name, {
        method: 'PUT',
        body: bytes,
        headers: {
          'if-none-match': '*',
          'content-length': String(bytes.length),
          // Asked for of whatever a bucket keeps under a lock.
          'x-amz-checksum-sha256': hash('sha256', bytes, 'base64'),
        },
      });
      if (status === 200) return;
      const isThere = status === 412 && Buffer.from(bytes).equals((await get(name)) ?? Buffer.alloc(0));
      if (!isThere) throw new Error(`The bucket of the log answered ${status} to ${name}.`);
    },
  };
}
