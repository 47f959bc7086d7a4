import { isOpenToAll } from '../people/population.ts';
import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

/** As whom a stranger is told of, who reads what is disclosed. */
export const strangersName = 'a stranger';

/** What a record of an organization says of people: whoever represents it, who did what was honoured. */
const ofPeople = /隐名代表|隐名事迹/;

export const disclosed: Invariant = {
  id: 'disclosed',
  promise:
    'nobody finds a person among what is disclosed, nor anything personal that an organization’s record names',
  check({ ledger, sights }) {
    let checked = 0;
    for (const { by, records } of sights) {
      if (by !== strangersName) continue;
      const { subject } = ledger;
      holds(
        isOpenToAll(subject) || records.length === 0,
        'disclosed',
        `A stranger finds ${records.map(({ id }) => id).join(', ')}, of a person`,
      );
      for (const { id, content } of records)
        holds(!ofPeople.test(JSON.stringify(content)), 'disclosed', `${id} is disclosed with whom it names`);
      checked += records.length + 1;
    }
    return checked;
  },
};
