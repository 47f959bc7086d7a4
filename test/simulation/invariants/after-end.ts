import { stands } from '../people/ledger.ts';
import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

export const afterEnd: Invariant = {
  id: '2',
  promise:
    'nothing shows at or after the end of its period but to who has to decide on it, whether or not a timer has run',
  check({ ledger, atMs, sights, responses }) {
    const targets = responses.flatMap(({ target }) => (target ? [target] : []));
    const seen = [...sights, { by: 'a unit asked', records: targets }];
    let checked = 0;
    for (const { by, records } of seen) {
      for (const { id, recordedUntil } of records) {
        const record = ledger.records.get(id);
        holds(record !== undefined && stands(record, atMs), '2', `${id} shows to ${by} after its end`);
        holds(
          Date.parse(recordedUntil) === record?.endMs,
          '2',
          `${id} is said to end at ${recordedUntil}, which is not its end`,
        );
        checked++;
      }
    }
    return checked;
  },
};
