/** What anybody may read: the catalogs, the reference, and whether the platform answers. */
import openapi from '../../docs/openapi.json' with { type: 'json' };
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { formats } from '../../shared/formats/index.ts';
import { allLatest, latest, versionOf } from '../../shared/publication/list.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { open } from './contract.ts';
import type { OpenDependencies } from './dependencies.ts';

async function catalog({ now }: Request, { published }: OpenDependencies) {
  return { status: 200, body: { items: allLatest(await published('items', now), now).map(show) } };
}

async function item({ id, query, now }: Request<typeof open.item>, { published }: OpenDependencies) {
  const items = await published('items', now);
  const found = query.version ? versionOf(items, id, Number(query.version)) : latest(items, id, now);
  return found ? { status: 200, body: show(found) } : nothingThere();
}

const show = (shown: CatalogItem) => ({ ...shown, columns: formats[shown.format]?.columns ?? [] });

async function measures({ now }: Request, { published }: OpenDependencies) {
  return { status: 200, body: { items: allLatest(await published('measures', now), now) } };
}

async function health() {
  return { status: 200, body: { status: 'ok' } };
}

async function reference() {
  return { status: 200, body: openapi };
}

export const routes = routesOf<typeof open, OpenDependencies>(open, {
  catalog,
  item,
  measures,
  health,
  reference,
});
