/** What the product ships with, as it is published: the first version of each. */
import { type Catalog, catalogReaders } from '../../shared/catalog/catalog.ts';
import type { PublishedKind } from '../../shared/publication/kinds.ts';
import { readPublished } from '../../shared/publication/list.ts';
import { seedPublication } from '../../shared/publication/open.ts';
import { seeds } from '../../shared/publication/seeds.ts';
import type { Published } from '../../shared/publication/state.ts';

const listed = (what: PublishedKind): Published[] =>
  seeds
    .filter((seed) => seed.what === what)
    .map((seed) => {
      const { entries } = seedPublication(seed, '00000000-0000-4000-8000-000000000000');
      return readPublished(entries.listed[0]?.body, what);
    });

export const published: Catalog = {
  items: listed('items').map(catalogReaders.items),
  measures: listed('measures').map(catalogReaders.measures),
};
