/** What anybody may read: the catalogs, the codes, and whether the platform answers. */
import { partOf } from '../../shared/texts/said.ts';
import { codes } from '../../shared/texts/write.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { open } from './contract.ts';
import type { OpenDependencies } from './dependencies.ts';
import { asked, pageInEffect, showItem, showMeasure } from './show.ts';

async function catalog({ query, now }: Request<typeof open.catalog>, { published }: OpenDependencies) {
  const items = await published('items', now);
  return { status: 200, body: await pageInEffect(items, query, now, showItem(items, now)) };
}

async function item({ id, query, now }: Request<typeof open.item>, { published }: OpenDependencies) {
  const items = await published('items', now);
  const found = asked(items, id, query, now);
  return found ? { status: 200, body: showItem(items, now)(found) } : nothingThere();
}

async function measures({ query, now }: Request<typeof open.measures>, { published }: OpenDependencies) {
  const all = await published('measures', now);
  return { status: 200, body: await pageInEffect(all, query, now, showMeasure(all, now)) };
}

async function measure({ id, query, now }: Request<typeof open.measure>, { published }: OpenDependencies) {
  const all = await published('measures', now);
  const found = asked(all, id, query, now);
  return found ? { status: 200, body: showMeasure(all, now)(found) } : nothingThere();
}

const codesShown = codes.map((code) => ({
  code,
  means: partOf('means', code),
  advice: partOf('advice', code),
}));

async function everyCode() {
  return { status: 200, body: { items: codesShown } };
}

async function code({ id }: Request<typeof open.code>) {
  const found = codesShown.find((each) => each.code === id);
  return found ? { status: 200, body: found } : nothingThere();
}

async function health() {
  return { status: 200, body: { status: 'ok' } };
}

export const routes = routesOf<typeof open, OpenDependencies>(open, {
  catalog,
  item,
  measures,
  measure,
  codes: everyCode,
  code,
  health,
});
