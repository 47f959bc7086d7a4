import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

export const onTheAccessList: Invariant = {
  id: '7',
  promise: 'each read is on the access list of its subject before the answer leaves, with its basis',
  check({ ledger, whole }) {
    if (!whole) return 0;
    const { accesses, entered } = whole;
    for (const { id, basis, unit } of entered) {
      const found = accesses.find(
        (access) => access.basis.type === basis && access.unit === unit && (!id || access.id === id),
      );
      holds(
        found !== undefined,
        '7',
        `A look at subject ${ledger.subject.index} (${basis}) is not on the access list`,
      );
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
