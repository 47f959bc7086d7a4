/** Lists that come in pages, read to their end. */
import type { Chance } from '../chance.ts';
import { holds } from '../invariants/broken.ts';
import type { Answered, Ask } from './client.ts';

/** How often somebody reads in small pages, how small, and how many of them before the rest comes in large ones. */
const inSmallPages = 0.3;
const smallPage = 5;
const smallPages = 6;

/** A page of a list. */
export interface PageOf<T> {
  items: T[];
  answer: Answered;
}

/**
 * Reads a list to its end, now and then in small pages; `read` reads a page. No page may hold more than was asked
 * for, nor anything that another held: `nameOf` tells one thing from another.
 */
export async function readList<T>(
  read: (ask: Ask) => Promise<Answered>,
  ask: Ask,
  chance: Chance,
  nameOf: (item: T) => string,
  onPage: (page: PageOf<T>) => void = () => {},
): Promise<T[]> {
  const isSmall = chance.happens(inSmallPages);
  const names = new Set<string>();
  const all: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page === 0 || cursor !== null; page++) {
    const limit = isSmall && page < smallPages ? chance.between(1, smallPage) : null;
    const answer = await read(pageAsked(ask, cursor, limit));
    const items: T[] = answer.body.items ?? answer.body.records;
    onPage({ items, answer });
    const what = `${ask.method} ${ask.path}`;
    holds(limit === null || items.length <= limit, 'lists', `A page of ${what} has ${items.length} items`);
    for (const item of items) {
      const name = nameOf(item);
      holds(!names.has(name), 'lists', `${what} lists ${name} twice`);
      names.add(name);
      all.push(item);
    }
    cursor = answer.body.cursor;
  }
  return all;
}

/** The request for a page: in the query, or in the body where there is one. */
function pageAsked(ask: Ask, cursor: string | null, limit: number | null): Ask {
  const goOn = cursor === null ? {} : { cursor };
  if (ask.body) return { ...ask, body: { ...ask.body, ...goOn, ...(limit === null ? {} : { limit }) } };
  return { ...ask, query: { ...ask.query, ...goOn, ...(limit === null ? {} : { limit: String(limit) }) } };
}
