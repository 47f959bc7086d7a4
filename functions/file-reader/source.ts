/** The bytes of a file, part after part. */
import { partKey } from '../../shared/file/keys.ts';
import type { FileState } from '../../shared/file/state.ts';
import type { Uploads } from '../../shared/file/uploads.ts';

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
