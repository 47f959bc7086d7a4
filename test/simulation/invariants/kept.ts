import { keptBecause } from '../people/marks.ts';
import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

export const kept: Invariant = {
  id: '5',
  promise:
    'what is suspended, repaired or withheld shows to nobody but its subject and who decides on it, on no basis, from its acknowledgement on',
  check({ ledger, sights, responses }) {
    let checked = 0;
    for (const { by, records, sees } of sights) {
      for (const { id } of records) {
        const record = ledger.records.get(id);
        const because = record ? keptBecause(record) : null;
        holds(because === null || sees.includes(because), '5', `${id} is ${because} and shows to ${by}`);
        checked++;
      }
    }
    for (const { id, record: of, target, reason, ended, paused } of responses) {
      const record = ledger.records.get(of);
      const because = record ? keptBecause(record) : null;
      holds(because === null || target === null, '5', `${of} is ${because} and shows to the units of ${id}`);
      holds(because === null || reason === null, '5', `${id} says why it was begun, and ${of} is ${because}`);
      const waits = because === 'suspended' && ended === null;
      holds((paused !== null) === waits, '5', `${id} waits since ${paused}, and ${of} is ${because}`);
      checked++;
    }
    return checked;
  },
};
