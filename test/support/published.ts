/** What the product ships with, as it is published: the first version of each. */
import { type Catalog, catalogReaders, itemsWith } from '../../shared/catalog/catalog.ts';
import type { PublishedKind } from '../../shared/publication/kinds.ts';
import { readPublished } from '../../shared/publication/list.ts';
import { seedPublication } from '../../shared/publication/open.ts';
import { seeds } from '../../shared/publication/seeds.ts';
import type { Content, Published } from '../../shared/publication/state.ts';

const listed = (what: PublishedKind): Published[] =>
  seeds
    .filter((seed) => seed.what === what)
    .map((seed) => {
      const { entries } = seedPublication(seed, '00000000-0000-4000-8000-000000000000');
      return readPublished(entries.listed[0]?.body, what);
    });

/** What a version that the product ships with says, as it is drafted. */
export function contentOf(id: string): Content {
  const found = seeds.find((seed) => seed.id === id);
  if (!found) throw new Error(`Nothing ships as ${id}.`);
  return found.content;
}

/** A list in what a version ships with: what ships is JSON, of which the compiler cannot tell. */
export function listIn<T>(id: string, name: string): T[] {
  const found: unknown = contentOf(id)[name];
  if (!Array.isArray(found)) throw new Error(`${id} has no list ${name}.`);
  return found;
}

const formats = listed('formats').map(catalogReaders.formats);

export const published: Catalog = {
  items: itemsWith(listed('items'), formats),
  formats,
  measures: listed('measures').map(catalogReaders.measures),
  calendars: [],
  'pledge-matters': listed('pledge-matters').map(catalogReaders['pledge-matters']),
  'service-numbers': listed('service-numbers').map(catalogReaders['service-numbers']),
  'word-lists': listed('word-lists').map(catalogReaders['word-lists']),
  norms: listed('norms').map(catalogReaders.norms),
  units: listed('units').map(catalogReaders.units),
};

/** The column of a penalty that says whose decision it is, by a unit that files it. */
export const decidedBy = (unit: string): Record<string, string> => ({
  处罚机关统一社会信用代码: published.units.find(({ id }) => id === unit)?.authorities[0] ?? '',
});
