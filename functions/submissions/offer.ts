/** What a submission is of, and on what it rests: what is published of both, for the unit that submits. */
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { CatalogItem, CitedProvision, Provision } from '../../shared/catalog/items.ts';
import { formatOf } from '../../shared/formats/compile.ts';
import type { Citation, Format } from '../../shared/formats/format.ts';
import { formatAt } from '../../shared/formats/version.ts';
import type { Find } from '../../shared/prohibited/finder.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { latest, versionOf } from '../../shared/publication/list.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { activeUnit, authoritiesUntil } from '../../shared/units/register.ts';
import type { Unit } from '../../shared/units/unit.ts';
import type { Dependencies } from '../dependencies.ts';
import { invalidField, type Problem, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { Envelope } from './rows.ts';

/** What is published, of which a submission is held against what is in effect. */
export type PublishedForRows = Pick<Catalog, 'items' | 'units' | 'word-lists'>;

/** All of it, read beside each other. */
export async function publishedForRows(
  { published }: Pick<Dependencies, 'published'>,
  now: Instant,
): Promise<PublishedForRows> {
  const [items, units, lists] = await Promise.all([
    published('items', now),
    published('units', now),
    published('word-lists', now),
  ]);
  return { items, units, 'word-lists': lists };
}

/** An item of the catalog, the data format that its rows are read by, and the unit that provides it. */
export interface Offered {
  item: CatalogItem;
  format: Format;
  provider: Unit;
  /** The codes of the authorities under which it has filed. */
  authorities: readonly string[];
  /** The register of units: some items are about one of them. */
  units: readonly Unit[];
  /** What finds in a text what is not collected (Art. 16). */
  find: Find;
}

type Asking = Pick<Request, 'principal' | 'now'>;

/** The item that a submission names, for a unit that provides it and does its work now (Art. 8, 10). */
export function itemFor(
  published: PublishedForRows,
  id: string,
  { principal: { unit }, now }: Asking,
): Offered | Problem {
  const item = latest(published.items, id, now);
  if (!item) return invalidField('item', 'not-in-catalog');
  if (!unit || !item.providers.includes(unit)) return problem('not-yours', 'not-a-provider');
  return offeredAs(item, published, unit, { received: now, now });
}

/** An item in some version with its format as it was at a receipt, for a unit that does its work now. */
export function offeredAs(
  item: CatalogItem,
  { units, 'word-lists': lists }: Omit<PublishedForRows, 'items'>,
  unit: string,
  { received, now }: { received: Instant; now: Instant },
): Offered | Problem {
  const format = formatOf(formatAt(item, received));
  const provider = activeUnit(units, unit, now);
  return provider
    ? {
        item,
        format,
        provider,
        authorities: authoritiesUntil(units, unit, now),
        units,
        find: findBy(lists, now),
      }
    : problem('not-yours', 'unit-not-registered');
}

/** The version of the item under which a submission was received (Art. 9). Throws where it is not there any more. */
export function itemOf(
  items: readonly CatalogItem[],
  { item: name, catalogVersion }: Pick<SubmissionState, 'item' | 'catalogVersion'>,
): CatalogItem {
  const item = versionOf(items, name, catalogVersion);
  if (!item) throw new Error('The catalog lost an item that was published.');
  return item;
}

/** The provisions that a submission rests on, as the catalog words them. */
export interface RestingOn {
  exemption: CitedProvision | null;
  inclusion: Citation | null;
}

/** Finds them in the item, for the unit that submits: a law that anybody could write down gives no power (Art. 8, 11). */
export function restingOn(
  { exemption, inclusion }: Partial<Pick<Envelope, 'exemption' | 'inclusion'>>,
  { exemptions, inclusions }: CatalogItem,
  { principal: { unit } }: Pick<Asking, 'principal'>,
): RestingOn | Problem {
  const cited = (named: string | undefined, published: readonly Provision[]) =>
    named === undefined
      ? null
      : published.find(({ id, units }) => id === named && units.includes(unit ?? ''));
  const [exempts, includes] = [cited(exemption, exemptions), cited(inclusion, inclusions)];
  if (exempts === undefined) return invalidField('exemption', 'no-such-provision');
  if (includes === undefined) return invalidField('inclusion', 'no-such-provision');
  return {
    exemption: exempts && { law: exempts.law, article: exempts.article },
    inclusion: includes && { law: includes.law.zh, article: includes.article.zh },
  };
}
