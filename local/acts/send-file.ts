import { hash } from 'node:crypto';
import type { Client } from '../../client/src/index.ts';
import { answered, type BodyOf, done, type Given, keyed } from './answered.ts';

export type Announcement = BodyOf<'/v1/files'>;

/** How long a part is that nobody says more of, in bytes. */
export const usualPart = 8_000_000;

/** A file cut into parts of so many bytes, each as it is announced. */
export const partsOf = (
  bytes: Uint8Array,
  partBytes = usualPart,
): { part: Uint8Array; announced: Announcement['parts'][number] }[] =>
  Array.from({ length: Math.max(1, Math.ceil(bytes.length / partBytes)) }, (_, index) => {
    const part = bytes.subarray(index * partBytes, (index + 1) * partBytes);
    return { part, announced: { bytes: part.length, sha256: hash('sha256', part, 'hex') } };
  });

/** A unit announces a file of rows (Art. 10). */
export const announce = (client: Client, body: Announcement, given: Given = {}) =>
  answered(client.POST('/v1/files', { params: { header: keyed(given) }, body }));

/** How far a file is, and where what is missing of it is sent. */
export const readFile = (client: Client, id: string) =>
  answered(client.GET('/v1/files/{id}', { params: { path: { id } } }));

/** The receipts of the submissions that were made of its rows. */
export const receiptsOf = (client: Client, id: string) =>
  answered(client.GET('/v1/files/{id}/submissions', { params: { path: { id } } }));

/** A part is announced anew, as it reads now. */
export const mendPart = (
  client: Client,
  id: string,
  body: BodyOf<'/v1/files/{id}/parts'>,
  given: Given = {},
) => answered(client.POST('/v1/files/{id}/parts', { params: { path: { id }, header: keyed(given) }, body }));

/** All parts are there. */
export const completeFile = (client: Client, id: string, given: Given = {}) =>
  answered(
    client.POST('/v1/files/{id}/completions', { params: { path: { id }, header: keyed(given) }, body: {} }),
  );

/** A named official answers for all that waits of it, but what is asked about. */
export const confirmFile = (client: Client, id: string, given: Given = {}) =>
  answered(
    client.POST('/v1/files/{id}/confirmations', { params: { path: { id }, header: keyed(given) }, body: {} }),
  );

/** The unit asks for its rows with what became of each. */
export const askResult = (client: Client, id: string, as: 'csv' | 'xlsx', given: Given = {}) =>
  answered(
    client.POST('/v1/files/{id}/results', { params: { path: { id }, header: keyed(given) }, body: { as } }),
  );

interface Announced {
  parts: readonly { part: number; upload: Address | null }[];
}

interface Address {
  url: string;
  headers: Readonly<Record<string, string>>;
}

/** Sends bytes where an answer said. Throws where they are not taken. */
async function put({ url, headers }: Address, bytes: Uint8Array): Promise<void> {
  const { status } = await fetch(url, { method: 'PUT', headers, body: Buffer.from(bytes) });
  if (status !== 200) throw new Error(`A part of a file was not taken: ${status}.`);
}

/** Sends what is missing of an announced file. Throws where a part is not taken. */
export async function sendMissing(
  { parts: missing }: Announced,
  parts: readonly { part: Uint8Array }[],
): Promise<void> {
  for (const { part, upload } of missing) {
    const own = parts[part - 1];
    if (own && upload) await put(upload, own.part);
  }
}

/** A unit sends a file as a whole: announces it, sends what is missing of it, and says that it is there. Gives its identifier. */
export async function sendFile(
  client: Client,
  item: string,
  bytes: Uint8Array,
  { partBytes, ...more }: Partial<Announcement> & { partBytes?: number } = {},
): Promise<string> {
  const parts = partsOf(bytes, partBytes);
  const body = { item, ...more, parts: parts.map(({ announced }) => announced) };
  const file = await done(announce(client, body));
  await sendMissing(file, parts);
  await done(completeFile(client, file.id));
  return file.id;
}

/** Fetches a result that is written. */
export async function fetchResult(url: string): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`A result was not given: ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
