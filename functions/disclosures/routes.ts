/** What the management body discloses by itself: records about organizations, as the catalog opens them (Art. 12). */
import { latest } from '../../shared/publication/list.ts';
import { namedFirst } from '../../shared/units/register.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { ofKind } from '../cases.ts';
import { pageOf } from '../http/page.ts';
import { invalidField, type Problem } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { disclosures } from './contract.ts';
import type { OpenRecords } from './dependencies.ts';
import { pledges } from './pledges.ts';

type Asking = Request<typeof disclosures.list>;

/**
 * A page of what is disclosed of an item that a unit provided, what took effect last first. Its entries only say where to
 * look: each record is shown by `view` to the public, or is not on the page, so what ends or is kept from others is gone on
 * its second. It is no look at anybody: who reads is not asked, and nothing is read that is not open to all (Art. 12, 13).
 */
async function list(request: Asking, wired: OpenRecords) {
  const { query, now } = request;
  const problem = await unknown(request, wired);
  if (problem) return problem;
  const items = await wired.published('items', now);
  const { item, unit } = query;
  const page = await pageOf(wired, ['disclosures', item, unit], query, {
    read: (after, limit) => wired.cases.disclosed(item, unit, after, limit),
    show: async (ids: string[]) => {
      const distinct = [...new Set(ids)];
      const { cases } = await wired.cases.loadReadable(distinct);
      return ids.map((id) => {
        const record = ofKind(cases[distinct.indexOf(id)], 'record')?.state;
        // What lies in a list that it does not belong to is none of its.
        if (record?.item !== item || record.provider !== unit) return null;
        const sight = view(record, { as: 'public' }, now, items);
        return 'shown' in sight ? sight.shown : null;
      });
    },
  });
  return { status: 200, body: page };
}

/** Why nothing can be asked for so: there is no such item or unit, or the item is open to nobody. */
async function unknown({ query, now }: Asking, { published }: OpenRecords): Promise<Problem | null> {
  const [items, units] = await Promise.all([published('items', now), published('units', now)]);
  const item = latest(items, query.item, now);
  if (!item) return invalidField('query.item', 'not-in-catalog');
  if (!item.openForOrganizations) return invalidField('query.item', 'item-not-open');
  return latest(units, query.unit, now)
    ? null
    : invalidField('query.unit', 'no-such-unit', { units: namedFirst(units, now) });
}

export const routes = routesOf<typeof disclosures, OpenRecords>(disclosures, { list, pledges });
