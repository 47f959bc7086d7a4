import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { allLatest, latest, versionOf } from '../../shared/catalog/version.ts';
import { formats } from '../../shared/formats/index.ts';
import { nothingThere } from '../http/perform.ts';
import { route } from '../http/route.ts';
import { health, readCatalog, readItem, readMeasures, reference } from './contract.ts';

const show = (item: CatalogItem) => ({ ...item, columns: formats[item.format]?.columns ?? [] });

/** What anybody may read: the catalogs, the reference, and whether the platform answers. `openapi` is the reference. */
export const publicRoutes = (openapi: object, { items, measures }: Catalog) => [
  route(readCatalog, async () => ({ status: 200, body: { items: allLatest(items).map(show) } })),
  route(readItem, async ({ params, query }) => {
    const id = params.item ?? '';
    const item = query.version ? versionOf(items, id, Number(query.version)) : latest(items, id);
    return item ? { status: 200, body: show(item) } : nothingThere();
  }),
  route(readMeasures, async () => ({ status: 200, body: { items: allLatest(measures) } })),
  route(health, async () => ({ status: 200, body: { status: 'ok' } })),
  route(reference, async () => ({ status: 200, body: openapi })),
];
