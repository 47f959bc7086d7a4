/** The store of uploads as a function calls it: each call with what befalls it, and what it writes looked at. */
import type { Uploads } from '../../../shared/file/uploads.ts';
import type { MemoryUploads } from '../../support/uploads.ts';
import type { Invocations } from './invocation.ts';

/** @param looks at what is about to be written */
export function troubledUploads(
  uploads: MemoryUploads,
  invocations: Invocations,
  looks: (key: string, bytes: Uint8Array) => void,
): Uploads {
  const call = <T>(perform: () => Promise<T>): Promise<T> => invocations.call(perform);
  return {
    // They are signed where the function is, and nobody is asked.
    putAddress: uploads.putAddress,
    getAddress: uploads.getAddress,
    list: (prefix) => call(() => uploads.list(prefix)),
    async *read(key) {
      const pieces = uploads.read(key)[Symbol.asyncIterator]();
      for (;;) {
        const next = await call(() => pieces.next());
        if (next.done) return;
        yield next.value;
      }
    },
    write: (key, content) => {
      if (!(content instanceof Uint8Array)) throw new Error('Nothing here goes over a disk.');
      looks(key, content);
      return call(() => uploads.write(key, content));
    },
    remove: (keys) => call(() => uploads.remove(keys)),
  };
}
