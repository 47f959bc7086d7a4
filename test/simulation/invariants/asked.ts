import type { RecordFacts } from '../people/ledger.ts';
import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

/** Whether an official answered for something of it: for a doubt, or for a false alarm. */
const wasAnswered = ({ isConfirmed, overridden }: RecordFacts): boolean => isConfirmed || overridden !== 'no';

export const asked: Invariant = {
  id: 'asked',
  promise:
    'what is doubtful is on record where an official of its unit answered for it alone, and its parties and supervision read why, and nobody else',
  check({ ledger, sights }) {
    let checked = 0;
    for (const { by, records, marks } of sights) {
      for (const { id, confirmed } of records) {
        const record = ledger.records.get(id);
        if (!record) continue;
        const isSaid = confirmed !== undefined;
        const said = isSaid ? 'says' : 'does not say';
        holds(
          isSaid === ((marks || by === 'supervision') && wasAnswered(record)),
          'asked',
          `${id} ${said} to ${by} what was confirmed`,
        );
        checked++;
      }
    }
    return checked;
  },
};
