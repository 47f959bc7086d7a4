/** The objects of the log in its bucket, which keeps every version of each for years. */
import { hash } from 'node:crypto';
import type { LogObjects } from '../../shared/log/log-store.ts';
import { endpointOf, signedFetch } from '../signing.ts';

export function bucketObjects(bucket: string): LogObjects {
  const at = (name: string) => `${endpointOf('s3')}/${bucket}/${name}`;
  const get = async (name: string): Promise<Uint8Array | null> => {
    const answer = await signedFetch(at(name), { service: 's3' });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`The bucket of the log answered ${answer.status}.`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  return {
    get,
    async behind(name) {
      const query = new URLSearchParams({
        'list-type': '2',
        prefix: name.slice(0, name.indexOf('/') + 1),
        'start-after': name,
        'max-keys': '10',
      });
      const answer = await signedFetch(`${at('')}?${query}`, { service: 's3' });
      if (!answer.ok) throw new Error(`The bucket of the log answered ${answer.status} to a list.`);
      // The names are ours, and hold nothing that XML escapes.
      return [...(await answer.text()).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key = '']) => key);
    },
    async put(name, bytes) {
      const answer = await signedFetch(at(name), {
        service: 's3',
        method: 'PUT',
        body: Buffer.from(bytes),
        headers: {
          'if-none-match': '*',
          // Asked for of whatever a bucket keeps under a lock.
          'x-amz-checksum-sha256': hash('sha256', bytes, 'base64'),
        },
      });
      if (answer.ok) return;
      const isThere =
        answer.status === 412 && Buffer.from(bytes).equals((await get(name)) ?? Buffer.alloc(0));
      if (!isThere) throw new Error(`The bucket of the log answered ${answer.status} to ${name}.`);
    },
  };
}
