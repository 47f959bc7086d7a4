/** The parts of a workbook, which is a ZIP archive (ECMA-376, part 2), without trusting what it says of itself. */
import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise } from 'yauzl';
import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';

/** A workbook as programs write it has some dozens of parts. */
const mostParts = 2000;

export interface Archive {
  /** The bytes of a part, as they are inflated; null where there is none of that name. */
  part(name: string): AsyncIterable<Buffer> | null;
}

/**
 * Opens an archive.
 * @param mostBytes how many bytes its parts may have together once they are inflated, whatever their headers claim
 * @throws Refused where it is none, is cut off, is encrypted, names a part twice or a place outside itself
 */
export async function openArchive(bytes: Uint8Array, mostBytes: number): Promise<Archive> {
  const { zip, entries } = await listed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).catch(
    (error: unknown) => {
      throw asRefused(error);
    },
  );
  let left = mostBytes;

  // Opened when it is read: one that nobody listens to would fail where nobody catches it.
  async function* inflated(entry: Entry): AsyncIterable<Buffer> {
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        left -= chunk.length;
        if (left < 0)
          throw new Refused(coded('workbook-too-large', { most: Math.floor(mostBytes / 1_000_000) }));
        yield chunk;
      }
    } catch (error) {
      throw asRefused(error);
    }
  }

  return {
    part(name) {
      const entry = entries.get(keyOf(name));
      return entry ? inflated(entry) : null;
    },
  };
}

/** Names of parts are the same in whatever case (ECMA-376, part 2, 9.1.1). */
const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase();

async function listed(bytes: Buffer): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  if (zip.entryCount > mostParts) throw new Refused(coded('workbook-unreadable'));
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const key = keyOf(entry.fileName);
    if (entries.has(key) || entry.isEncrypted()) throw new Refused(coded('workbook-unreadable'));
    entries.set(key, entry);
  }
  return { zip, entries };
}

/** Whatever is wrong with an archive is said as one: what its reader says of it may hold names of the file. */
const asRefused = (error: unknown): Refused =>
  error instanceof Refused ? error : new Refused(coded('workbook-unreadable'));
