/** The bytes of a file, part after part, and its place on disk. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { partKey } from '../../shared/file/keys.ts';
import type { FileState } from '../../shared/file/state.ts';
import type { Uploads } from '../../shared/file/uploads.ts';
import type { FileSource } from '../../shared/files/stream.ts';
import type { Reading } from './reading.ts';

export interface CountedBytes extends AsyncIterable<Uint8Array> {
  /** How many were read so far. */
  read(): number;
}

/** Throws `NothingThere` as it is read, where the time of a part is over. */
export function bytesIn({ id, parts }: Pick<FileState, 'id' | 'parts'>, uploads: Uploads): CountedBytes {
  let count = 0;
  return {
    read: () => count,
    async *[Symbol.asyncIterator]() {
      for (const [index, part] of parts.entries()) {
        for await (const bytes of uploads.read(partKey(id, index + 1, part))) {
          count += bytes.length;
          yield bytes;
        }
      }
    },
  };
}

export interface DiskSource extends FileSource {
  bytes: CountedBytes;
  /** Removes what was put on disk. */
  remove(): Promise<void>;
}

/** A file, with a place of its own in the folder for it. */
export function sourceOf(
  file: Pick<FileState, 'id' | 'parts'>,
  { uploads, folder }: Pick<Reading, 'uploads' | 'folder'>,
): DiskSource {
  let own: string | null = null;
  return {
    bytes: bytesIn(file, uploads),
    async toDisk() {
      await removeLeftBehind(folder);
      own = await mkdtemp(join(folder, prefix));
      const path = join(own, 'file');
      await pipeline(bytesIn(file, uploads), createWriteStream(path, { mode: 0o600 }));
      return path;
    },
    async remove() {
      if (own !== null) await rm(own, { recursive: true, force: true });
    },
  };
}

const prefix = 'upload-on-disk-';
/** Longer than any go: whoever put it there is no more. */
const leftBehindMs = 20 * 60_000;

/** Removes what goes have left that were killed: the next one may find the same disk. */
async function removeLeftBehind(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  for (const path of names.map((name) => join(folder, name))) {
    const found = await stat(path).catch(() => null);
    if (found && Date.now() - found.mtimeMs > leftBehindMs) await rm(path, { recursive: true, force: true });
  }
}
