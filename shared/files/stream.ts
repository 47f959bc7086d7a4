/** Reads the table of a file that is sent in parts, by what the file is, whatever it is called (Art. 10). */
import { coded } from '../texts/said.ts';
import { type ByteStream, streamTable } from './csv.ts';
import { formOf } from './form.ts';
import { noKinds } from './known.ts';
import { streamJsonLines } from './ndjson.ts';
import { Refused } from './refused.ts';
import type { TableStream } from './table.ts';

/** In bytes: by so much of its beginning is known what a file is. */
const BEGINNING = 256 * 1024;

/** The bytes of a file, and a place on disk for a workbook, which is read from its end. */
export interface FileSource {
  bytes: AsyncIterable<Uint8Array>;
  /** Puts all of them on disk. Gives the path; who gives the source removes what is there once it was read. */
  toDisk(): Promise<string>;
}

/**
 * Reads a delimited table, a workbook or rows of JSON, a row at a time.
 *
 * `headers`: those that the data format knows, aliases included; `kinds`: what stands under some. Faults hold no value of the file.
 * @throws Refused where the file is none that is read; its rows do where it is no table
 */
export async function openTable(
  source: FileSource,
  headers: readonly string[],
  kinds = noKinds,
): Promise<TableStream> {
  const stream = await withBeginning(source.bytes);
  switch (formOf(stream.beginning)) {
    case 'old-workbook':
      throw new Refused(coded('old-workbook'));
    case 'web-page':
      throw new Refused(coded('web-page'));
    case 'json-not-lines':
      throw new Refused(coded('json-not-lines'));
    case 'document':
      throw new Refused(coded('not-a-table'));
    case 'json-lines':
      return streamJsonLines(stream);
    case 'workbook': {
      await stream.end();
      const { streamWorkbook } = await import('./xlsx/table.ts');
      return streamWorkbook(await source.toDisk(), headers, kinds);
    }
    case 'delimited':
      return streamTable(stream, headers, kinds);
  }
}

/** Bytes with what they begin with, which is read once; and how to read no more of them. */
async function withBeginning(
  bytes: AsyncIterable<Uint8Array>,
): Promise<ByteStream & { end(): Promise<unknown> }> {
  const parts: Uint8Array[] = [];
  const iterator = bytes[Symbol.asyncIterator]();
  let length = 0;
  while (length < BEGINNING) {
    const next = await iterator.next();
    if (next.done) break;
    parts.push(next.value);
    length += next.value.length;
  }
  const beginning = Buffer.concat(parts);
  async function* all() {
    yield beginning;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { beginning, bytes: all(), end: async () => iterator.return?.() };
}
