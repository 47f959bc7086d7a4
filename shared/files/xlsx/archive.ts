/** The parts of a workbook, which is a ZIP archive (ECMA-376, part 2), without trusting what it says of itself. */
import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise } from 'yauzl';
import { Refused } from './refused.ts';

/** A workbook as programs write it has some dozens of parts. */
const mostParts = 2000;

export interface Archive {
  /** The bytes of a part, as they are inflated; null where there is none of that name. */
  part(name: string): Promise<AsyncIterable<Buffer> | null>;
}

/**
 * Opens an archive.
 * @param mostBytes how many bytes its parts may have together once they are inflated, whatever their headers claim
 * @throws Refused where it is none, is cut off, is encrypted, names a part twice or a place outside itself
 */
export async function openArchive(bytes: Uint8Array, mostBytes: number): Promise<Archive> {
  const { zip, entries } = await whole(() => listed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
  let left = mostBytes;

  async function* counted(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    for await (const chunk of readable(stream)) {
      left -= chunk.length;
      if (left < 0) throw new Refused('workbook-too-large', { most: Math.floor(mostBytes / 1_000_000) });
      yield chunk;
    }
  }

  return {
    async part(name) {
      const entry = entries.get(keyOf(name));
      return entry ? counted(await whole(() => zip.openReadStreamPromise(entry))) : null;
    },
  };
}

/** Names of parts are the same in whatever case (ECMA-376, part 2, 9.1.1). */
const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase();

async function listed(bytes: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  if (zip.entryCount > mostParts) throw new Refused('workbook-unreadable');
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const key = keyOf(entry.fileName);
    if (entries.has(key) || entry.isEncrypted()) throw new Refused('workbook-unreadable');
    entries.set(key, entry);
  }
  return { zip, entries };
}

/** Whatever is wrong with an archive is said as one: what its reader says of it may hold names of the file. */
async function whole<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('workbook-unreadable');
  }
}

async function* readable(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  try {
    yield* stream;
  } catch {
    throw new Refused('workbook-unreadable');
  }
}
