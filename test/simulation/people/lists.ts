/** Lists that come in pages, read to their end. */

import type { Page } from '../../../client/src/index.ts';
import type { Chance } from '../chance.ts';
import { holds } from '../invariants/broken.ts';

/** How often somebody reads in small pages, how small, and how many of them before the rest comes in large ones. */
const inSmallPages = 0.3;
const smallPage = 5;
const smallPages = 6;

/** Where a list goes on, and how long its page is at most. */
export interface GoOn {
  cursor?: string;
  limit?: number;
}

/**
 * Reads a list to its end, now and then in small pages; `read` reads a page. No page may hold more than was asked
 * for, nor anything that another held: `nameOf` tells one thing from another.
 */
export async function readList<T, P>(
  what: string,
  readPage: (goOn: GoOn) => Promise<P & Page<T>>,
  chance: Chance,
  nameOf: (item: T) => string,
  onPage: (page: P) => void = () => {},
): Promise<T[]> {
  const isSmall = chance.happens(inSmallPages);
  const names = new Set<string>();
  const all: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page === 0 || cursor !== null; page++) {
    const limit = isSmall && page < smallPages ? chance.between(1, smallPage) : null;
    const read: P & Page<T> = await readPage({
      ...(cursor === null ? {} : { cursor }),
      ...(limit === null ? {} : { limit }),
    });
    const { items } = read;
    onPage(read);
    holds(limit === null || items.length <= limit, 'lists', `A page of ${what} has ${items.length} items`);
    for (const item of items) {
      const name = nameOf(item);
      holds(!names.has(name), 'lists', `${what} lists ${name} twice`);
      names.add(name);
      all.push(item);
    }
    cursor = read.cursor;
  }
  return all;
}

/** The same for a query, which is text. */
export const inQuery = ({ limit, ...rest }: GoOn) => ({
  ...rest,
  ...(limit === undefined ? {} : { limit: String(limit) }),
});
