import { type CatalogItem, catalog, catalogItem } from '../../shared/catalog/catalog.ts';
import { formats } from '../../shared/formats/index.ts';
import { jointMeasures } from '../../shared/joint-response/measures.ts';
import { nothingThere } from '../http/perform.ts';
import { route } from '../http/route.ts';
import { health, readCatalog, readItem, readMeasures, reference } from './contract.ts';

const show = (item: CatalogItem) => ({ ...item, columns: formats[item.format]?.columns ?? [] });

/** What anybody may read: the catalogs, the reference, and whether the platform answers. `openapi` is the reference. */
export const publicRoutes = (openapi: object) => [
  route(readCatalog, async () => ({ status: 200, body: { items: catalog.map(show) } })),
  route(readItem, async ({ params }) => {
    const item = catalogItem(params.item ?? '');
    return item ? { status: 200, body: show(item) } : nothingThere();
  }),
  route(readMeasures, async () => ({ status: 200, body: { items: jointMeasures } })),
  route(health, async () => ({ status: 200, body: { status: 'ok' } })),
  route(reference, async () => ({ status: 200, body: openapi })),
];
