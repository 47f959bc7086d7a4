/** The parts of a workbook, which is a ZIP archive (ECMA-376, part 2), without trusting what it says of itself. */
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fromBufferPromise, openPromise } from 'yauzl';
import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';

/** A workbook as programs write it has some dozens of parts. */
const mostParts = 2000;
/** In bytes, what is said of a part beside it: its name, and what nobody reads. */
const mostAbout = 4000;
/** In bytes: a part that is kept whole, as the looks of cells are, is no larger in any workbook that a program wrote. */
const mostOfKept = 20_000_000;

export interface Archive {
  /**
   * The bytes of a part, as they are inflated; null where there is none of that name. However often it is read, it counts
   * once.
   */
  part(name: string): AsyncIterable<Buffer> | null;
  /** A part of which everything is kept that it says. Throws `Refused` as it is read, where that would be too much. */
  smallPart(name: string): AsyncIterable<Buffer> | null;
  /** The names of all its parts. */
  names: readonly string[];
  /** Names of a part that say the same give the same. */
  keyOf(name: string): string;
  /** Gives back the file that it is read from. */
  close(): void;
}

/**
 * Opens an archive.
 * @param from its bytes, or the path of the file that it is
 * @param mostBytes how many bytes its parts may have together once they are inflated, whatever their headers claim
 * @throws Refused where it is none, is cut off, is encrypted, names a part twice or a place outside itself; as a part is read,
 *   where that has another name at its place, or its bytes are not those that were packed (CRC-32)
 */
export async function openArchive(from: Uint8Array | string, mostBytes: number): Promise<Archive> {
  const { zip, entries } = await opened(from).catch((error: unknown) => {
    throw asRefused(error);
  });
  const counted = new Map<Entry, number>();
  let left = mostBytes;

  function count(entry: Entry, bytes: number): void {
    const before = counted.get(entry) ?? 0;
    if (bytes <= before) return;
    counted.set(entry, bytes);
    left -= bytes - before;
    if (left < 0) throw new Refused(coded('workbook-too-large', { most: Math.floor(mostBytes / 1_000_000) }));
  }

  // Opened when it is read: one that nobody listens to would fail where nobody catches it.
  async function* inflated(entry: Entry, most: number): AsyncIterable<Buffer> {
    let [bytes, sum] = [0, 0];
    try {
      if (!(await isOneName(zip, entry))) throw new Refused(coded('workbook-unreadable'));
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        bytes += chunk.length;
        sum = crc32(chunk, sum);
        count(entry, bytes);
        if (bytes > most) throw new Refused(coded('workbook-unreadable'));
        yield chunk;
      }
      // A digit that changed on its way is another sum: the reader of the archive does not look.
      if (sum !== entry.crc32) throw new Refused(coded('workbook-unreadable'));
    } catch (error) {
      throw asRefused(error);
    }
  }

  const partOf = (name: string, most: number) => {
    const entry = entries.get(keyOf(name));
    return entry ? inflated(entry, most) : null;
  };
  return {
    part: (name) => partOf(name, Number.POSITIVE_INFINITY),
    smallPart: (name) => partOf(name, mostOfKept),
    names: [...entries.keys()],
    keyOf,
    close: () => zip.close(),
  };
}

/** Whether a part has the name where it lies that the list at the end of the archive gives it: it may be read as another. */
const isOneName = async (zip: ZipFile, entry: Entry): Promise<boolean> =>
  (await zip.readLocalFileHeaderPromise(entry)).fileName.equals(entry.fileNameRaw);

/** Names of parts are the same in whatever case (ECMA-376, part 2, 9.1.1). */
const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase();

async function opened(from: Uint8Array | string): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  const zip =
    typeof from === 'string'
      ? await openPromise(from, { autoClose: false })
      : await fromBufferPromise(Buffer.from(from.buffer, from.byteOffset, from.length), { autoClose: false });
  try {
    return { zip, entries: await listed(zip) };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostParts) throw new Refused(coded('workbook-unreadable'));
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const key = keyOf(entry.fileName);
    if (entries.has(key) || entry.isEncrypted() || aboutOf(entry) > mostAbout)
      throw new Refused(coded('workbook-unreadable'));
    entries.set(key, entry);
  }
  return entries;
}

const aboutOf = ({ fileNameLength, extraFieldLength, fileCommentLength }: Entry): number =>
  fileNameLength + extraFieldLength + fileCommentLength;

/**
 * Whatever is wrong with an archive is said as one: what its reader says of it may hold names of the file. That a disk
 * cannot be read is no fault of the archive.
 */
const asRefused = (error: unknown): unknown =>
  error instanceof Refused || (error instanceof Error && 'syscall' in error)
    ? error
    : new Refused(coded('workbook-unreadable'));
