import type { CaseState, StoredForm } from './process.ts';
import { type Reader, Unreadable } from './reading.ts';

/** The form in which a kind's states are stored: a reader a version, the first release's as the first. */
export const storedForm = <S extends CaseState>(
  kind: S['kind'],
  readers: readonly Reader<S>[],
): StoredForm<S> => ({
  version: readers.length,
  read: (stored, version) => {
    const read = readers[version - 1];
    if (!read) throw new Unreadable(`${kind}, version ${version}`, 'version of this release');
    return read(stored, kind);
  },
});
