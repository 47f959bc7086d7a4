/** Files of rows in memory: their parts are sent, and what their messages set off is done. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileReader } from '../../functions/file-reader/take.ts';
import { partsOf } from '../../local/acts/send-file.ts';
import { readTable } from '../../shared/files/csv.ts';
import type { Body } from './body.ts';
import { callers } from './callers.ts';
import type { Caller } from './event.ts';
import type { served } from './served.ts';

let folder: string | undefined;
/** A folder of this process alone: every city counts its identifiers from the same, and two processes test at once. */
const ownFolder = (): string => (folder ??= mkdtempSync(join(tmpdir(), 'file-reading-')));
process.once('exit', () => folder && rmSync(folder, { recursive: true, force: true }));

export type FileCity = Pick<Awaited<ReturnType<typeof served>>, 'wired' | 'uploads' | 'edge' | 'call'>;

/** Takes the message about a file, as the queue hands it on. Whether it was taken. */
export async function readMessage(
  { wired, uploads, edge }: Omit<FileCity, 'call'>,
  file: string,
): Promise<boolean> {
  const reader = fileReader({ ...wired, uploads, folder: ownFolder() }, edge);
  const { batchItemFailures } = await reader({
    Records: [{ messageId: '1', body: JSON.stringify({ file }) }],
  });
  return batchItemFailures.length === 0;
}

/** Sends what is missing of an announced file. */
export function sendMissing(
  { uploads }: Pick<FileCity, 'uploads'>,
  file: Body,
  bytes: readonly Uint8Array[],
): void {
  for (const { part, upload } of file.parts) {
    const own = bytes[part - 1];
    if (own && upload) uploads.send(upload.url, upload.headers, own);
  }
}

/** Sends a file and has it read. Gives it as its unit reads it then. */
export async function fileRead(
  city: FileCity,
  content: string | Uint8Array,
  {
    item = 'administrative-penalties',
    partBytes,
    as = callers.provider,
    ...more
  }: { item?: string; partBytes?: number; as?: Caller; exemption?: string } = {},
): Promise<Body> {
  const parts = partsOf(typeof content === 'string' ? Buffer.from(content) : content, partBytes);
  const body = { item, ...more, parts: parts.map(({ announced }) => announced) };
  const announced = await city.call('POST /v1/files', as, { body });
  if (announced.status !== 201) throw new Error(`It was refused: ${JSON.stringify(announced.body)}`);
  const { id } = announced.body;
  sendMissing(
    city,
    announced.body,
    parts.map(({ part }) => part),
  );
  await city.call('POST /v1/files/{id}/completions', as, { id, body: {} });
  await readMessage(city, id);
  return (await city.call('GET /v1/files/{id}', as, { id })).body;
}

/** Asks for a result, has it written, and fetches it. */
export async function resultOf(
  city: FileCity,
  id: string,
  form: 'csv' | 'xlsx',
  as: Caller = callers.provider,
): Promise<Uint8Array> {
  await city.call('POST /v1/files/{id}/results', as, { id, body: { as: form } });
  await readMessage(city, id);
  const { body } = await city.call('GET /v1/files/{id}', as, { id });
  const { url } = body.results.find((each: Body) => each.as === form);
  return city.uploads.fetch(url).body;
}

/** The result of a file, as rows by column. */
export async function rowsOfResult(city: FileCity, id: string): Promise<Record<string, string>[]> {
  const bytes = await resultOf(city, id, 'csv');
  const header = Buffer.from(bytes).toString().split('\r\n')[0]?.replace('\ufeff', '').split(',') ?? [];
  const table = readTable(bytes, header);
  if (!table.ok) throw new Error('The result is no table.');
  return table.rows.map(({ cells }) => cells as Record<string, string>);
}
