import { personal } from '../people/population.ts';
import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

export const namesNobody: Invariant = {
  id: 'public',
  promise: 'what anybody reads of an organization names no natural person',
  check({ sights }) {
    const shown = sights.filter(({ by }) => by === 'anybody').flatMap(({ records }) => records);
    for (const { id, content } of shown) {
      const named = Object.keys(content).filter((key) => personal.test(String(content[key])));
      holds(named.length === 0, 'public', `${id} says to anybody what may be personal: ${named}`);
    }
    return shown.length;
  },
};
