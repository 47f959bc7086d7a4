/** What organizations have pledged, open to the oversight of anybody (Art. 27). */
import { pledgeList } from '../../shared/pledge/process.ts';
import { allLatest, latest } from '../../shared/publication/list.ts';
import { ofKind } from '../cases.ts';
import { pageOf } from '../http/page.ts';
import { invalidField } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { viewPledges } from '../pledges/breaches.ts';
import type { disclosures } from './contract.ts';
import type { OpenRecords } from './dependencies.ts';

/**
 * A page of the pledges of a matter, the newest first: those of organizations, each as `viewPledge` shows it to the public, or not
 * at all. Of natural persons and individual businesses there is no list.
 */
export async function pledges({ query, now }: Request<typeof disclosures.pledges>, wired: OpenRecords) {
  const matters = await wired.published('pledge-matters', now);
  if (!latest(matters, query.matter, now)) {
    const named = allLatest(matters, now).map(({ id }) => id);
    return invalidField('query.matter', 'no-such-matter', { matters: named.slice(0, 20) });
  }
  const items = await wired.published('items', now);
  const { item, unit } = pledgeList(query.matter);
  const page = await pageOf(wired, ['pledges', query.matter], query, {
    read: (after, limit) => wired.cases.disclosed(item, unit, after, limit),
    show: async (ids: string[]) => {
      const distinct = [...new Set(ids)];
      const { cases } = await wired.cases.loadReadable(distinct);
      const found = ids.map((id) => {
        const pledge = ofKind(cases[distinct.indexOf(id)], 'pledge');
        // What lies in a list that it does not belong to is none of its.
        return pledge?.state.matter === query.matter ? pledge : null;
      });
      const sights = await viewPledges(wired.cases, found, { as: 'public' }, { at: now, items });
      return sights.map((sight) => (sight && 'shown' in sight ? sight.shown : null));
    },
  });
  return { status: 200, body: page };
}
