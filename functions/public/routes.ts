/** What anybody may read: the catalogs, the reference, and whether the platform answers. */
import openapi from '../../docs/openapi.json' with { type: 'json' };
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { allLatest, latest, versionOf } from '../../shared/catalog/version.ts';
import { formats } from '../../shared/formats/index.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { open } from './contract.ts';
import type { OpenDependencies } from './dependencies.ts';

async function catalog(_: Request, wired: OpenDependencies) {
  return { status: 200, body: { items: allLatest(wired.catalog.items).map(show) } };
}

async function item({ id, query }: Request<typeof open.item>, wired: OpenDependencies) {
  const { items } = wired.catalog;
  const found = query.version ? versionOf(items, id, Number(query.version)) : latest(items, id);
  return found ? { status: 200, body: show(found) } : nothingThere();
}

const show = (shown: CatalogItem) => ({ ...shown, columns: formats[shown.format]?.columns ?? [] });

async function measures(_: Request, wired: OpenDependencies) {
  return { status: 200, body: { items: allLatest(wired.catalog.measures) } };
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
