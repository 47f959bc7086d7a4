/** What anybody may read: the catalogs, the codes, and whether the platform answers. */
import type { Language } from '../../shared/texts/languages.ts';
import { textsIn } from '../../shared/texts/load.ts';
import { partOf } from '../../shared/texts/said.ts';
import type { Code } from '../../shared/texts/texts.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { open } from './contract.ts';
import type { OpenDependencies } from './dependencies.ts';
import { asked, pageInEffect, showItem, showMatter, showMeasure, showNorm, showWordList } from './show.ts';
import { showFormat } from './show-format.ts';
import { type Everything, showUnit } from './show-unit.ts';

async function catalog({ query, now }: Request<typeof open.catalog>, { published }: OpenDependencies) {
  const items = await published('items', now);
  return { status: 200, body: await pageInEffect(items, query, now, showItem(items, now)) };
}

async function item({ id, query, now }: Request<typeof open.item>, { published }: OpenDependencies) {
  const items = await published('items', now);
  const found = asked(items, id, query, now);
  return found ? { status: 200, body: showItem(items, now)(found) } : nothingThere();
}

async function formats({ query, now }: Request<typeof open.formats>, { published }: OpenDependencies) {
  const all = await published('formats', now);
  return { status: 200, body: await pageInEffect(all, query, now, showFormat(all, now)) };
}

async function format({ id, query, now }: Request<typeof open.format>, { published }: OpenDependencies) {
  const all = await published('formats', now);
  const found = asked(all, id, query, now);
  return found ? { status: 200, body: showFormat(all, now)(found) } : nothingThere();
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

async function units({ query, now }: Request<typeof open.units>, { published }: OpenDependencies) {
  const catalog = await everything(published, now);
  return { status: 200, body: await pageInEffect(catalog.units, query, now, showUnit(catalog, now)) };
}

async function unit({ id, query, now }: Request<typeof open.unit>, { published }: OpenDependencies) {
  const catalog = await everything(published, now);
  const found = asked(catalog.units, id, query, now);
  return found ? { status: 200, body: showUnit(catalog, now)(found) } : nothingThere();
}

async function pledgeMatters(
  { query, now }: Request<typeof open.pledgeMatters>,
  { published }: OpenDependencies,
) {
  const all = await published('pledge-matters', now);
  return { status: 200, body: await pageInEffect(all, query, now, showMatter(all, now)) };
}

async function pledgeMatter(
  { id, query, now }: Request<typeof open.pledgeMatter>,
  { published }: OpenDependencies,
) {
  const all = await published('pledge-matters', now);
  const found = asked(all, id, query, now);
  return found ? { status: 200, body: showMatter(all, now)(found) } : nothingThere();
}

async function wordLists({ query, now }: Request<typeof open.wordLists>, { published }: OpenDependencies) {
  const all = await published('word-lists', now);
  return { status: 200, body: await pageInEffect(all, query, now, showWordList(all, now)) };
}

async function wordList({ id, query, now }: Request<typeof open.wordList>, { published }: OpenDependencies) {
  const all = await published('word-lists', now);
  const found = asked(all, id, query, now);
  return found ? { status: 200, body: showWordList(all, now)(found) } : nothingThere();
}

async function norms({ query, now }: Request<typeof open.norms>, { published }: OpenDependencies) {
  const all = await published('norms', now);
  return { status: 200, body: await pageInEffect(all, query, now, showNorm(all, now)) };
}

async function norm({ id, query, now }: Request<typeof open.norm>, { published }: OpenDependencies) {
  const all = await published('norms', now);
  const found = asked(all, id, query, now);
  return found ? { status: 200, body: showNorm(all, now)(found) } : nothingThere();
}

const everything = async (published: OpenDependencies['published'], now: Instant): Promise<Everything> => {
  const [items, measures, units] = await Promise.all([
    published('items', now),
    published('measures', now),
    published('units', now),
  ]);
  return { items, measures, units };
};

const showCode = (code: Code) => ({ code, means: partOf('means', code), advice: partOf('advice', code) });

/** Every code, in one order whatever the language. */
const codesIn = async (language: Language) => Object.keys((await textsIn(language)).codes).sort() as Code[];

async function everyCode({ language }: Request<typeof open.codes>) {
  return { status: 200, body: { items: (await codesIn(language)).map(showCode) } };
}

async function code({ id, language }: Request<typeof open.code>) {
  const found = (await codesIn(language)).find((each) => each === id);
  return found ? { status: 200, body: showCode(found) } : nothingThere();
}

async function health() {
  return { status: 200, body: { status: 'ok' } };
}

export const routes = routesOf<typeof open, OpenDependencies>(open, {
  catalog,
  item,
  formats,
  format,
  measures,
  measure,
  units,
  unit,
  pledgeMatters,
  pledgeMatter,
  wordLists,
  wordList,
  norms,
  norm,
  codes: everyCode,
  code,
  health,
});
