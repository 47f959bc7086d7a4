import { inEffectSince, type RecordFacts, stands } from '../people/ledger.ts';
import { keptBecause } from '../people/marks.ts';
import { holds } from './broken.ts';
import { allAllow, type Invariant, type Sight } from './looked.ts';

export const allShown: Invariant = {
  id: '11',
  promise: 'what stands is shown to its parties, and what is in effect to whoever may see it',
  check(looked, graceMs) {
    const { ledger, atMs, sights } = looked;
    let checked = 0;
    for (const sight of sights) {
      const shown = new Set(sight.records.map(({ id }) => id));
      holds(shown.size === sight.records.length, '11', `A record shows twice to ${sight.by}`);
      for (const record of ledger.records.values()) {
        if (sight.of && !sight.of.includes(record.id)) continue;
        if (!allAllow(sight, record, looked) || !mustShow(record, sight, atMs, graceMs)) continue;
        holds(shown.has(record.id), '11', `${record.id} is in effect and does not show to ${sight.by}`);
        checked++;
      }
    }
    return checked;
  },
};

function mustShow(record: RecordFacts, { party, sees }: Sight, atMs: number, graceMs: number): boolean {
  const because = keptBecause(record);
  if (because !== null && !sees.includes(because)) return false;
  if (party) return stands(record, atMs);
  const since = inEffectSince(record, atMs);
  return since !== null && atMs >= since + graceMs;
}
