import { inEffectSince } from '../people/ledger.ts';
import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

export const beforeNotice: Invariant = {
  id: '1',
  promise:
    'nothing adverse shows before its notice is delivered and its period has run, or a cited law exempts it',
  check({ ledger, atMs, sights, responses }) {
    let checked = 0;
    const targets = responses.flatMap(({ target }) => (target ? [target] : []));
    const others = sights.filter(({ party }) => !party);
    for (const { by, records } of [...others, { by: 'a unit asked', records: targets }]) {
      for (const { id } of records) {
        const record = ledger.records.get(id);
        const inEffect = record !== undefined && inEffectSince(record, atMs) !== null;
        const over = record !== undefined && (record.deleted || atMs >= record.endMs);
        holds(inEffect || over, '1', `${id} shows to ${by} and is not in effect`);
        checked++;
      }
    }
    return checked;
  },
};
