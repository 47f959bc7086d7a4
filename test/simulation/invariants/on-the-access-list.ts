import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

export const onTheAccessList: Invariant = {
  id: '7',
  promise: 'each read is on the access list of its subject before the answer leaves, with its basis',
  check({ ledger, atMs, whole }) {
    if (!whole) return 0;
    const { accesses, entered } = whole;
    const left = accesses.filter(({ at }) => Date.parse(at) === atMs);
    for (const { basis, unit, ...entry } of entered) {
      const index = left.findIndex(
        (access) => access.basis.type === basis && access.unit === unit && access.basis.case === entry.case,
      );
      const what = `${basis} ${entry.case ?? ''}`;
      holds(index >= 0, '7', `A look at subject ${ledger.subject.index} (${what}) is not on the access list`);
      left.splice(index, 1);
    }
    const ids = new Set(accesses.map(({ id }) => id));
    holds(
      ids.size === accesses.length,
      '11',
      `A look at subject ${ledger.subject.index} is on the access list twice`,
    );
    return entered.length;
  },
};
