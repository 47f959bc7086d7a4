/** Pages of lists: as many as are asked for, never more bytes than an answer holds, whatever is withheld between. */
import type { Part } from '../../shared/store/store.ts';
import type { Dependencies } from '../dependencies.ts';
import { closeCursor, openCursor } from './cursor.ts';

/** As many items as a page has at most, and where none other is asked for. */
export const mostOnPage = 50;
/** What the items of a page take at most, in bytes: an answer stays under a megabyte. */
const mostBytes = 900_000;
/** How many are read at once where those read first were withheld, and how often, before a page is short. */
const readOn = 90;
const mostReads = 6;

/** Reads a part of a list, and shows what a page may show of it; null for what is withheld. */
export interface Listing<T, S> {
  read(after: string | null, limit: number): Promise<Part<T>>;
  show(items: T[]): Promise<(S | null)[]> | (S | null)[];
}

export interface Filled<S> {
  items: S[];
  /** Behind what the list goes on; null where nothing more is to be seen. */
  end: string | null;
}

/**
 * Fills a page. It goes on only where one more item can be seen: whoever reads it learns nothing of what is
 * withheld, not even that there is something.
 */
export async function fill<T, S>(
  { read, show }: Listing<T, S>,
  after: string | null,
  limit: number,
): Promise<Filled<S>> {
  const page = new Filling<S>(after, limit);
  let from = after;
  for (let reads = 0; reads < mostReads; reads++) {
    const part: Part<T> = await read(from, reads === 0 ? limit + 1 : readOn);
    const shown = await show(part.items.map(({ item }) => item));
    for (const [index, { place }] of part.items.entries()) {
      if (!page.take(shown[index] ?? null, place)) return page.upTo(page.end);
    }
    if (part.end === null) return page.upTo(null);
    from = part.end;
  }
  return page.upTo(from);
}

/** A page as far as it is filled. */
class Filling<S> {
  /** Behind which place the next page begins. */
  end: string | null;
  private readonly items: S[] = [];
  private readonly limit: number;
  private bytes = 0;

  constructor(after: string | null, limit: number) {
    this.end = after;
    this.limit = limit;
  }

  /** Takes what is shown at a place; false where the page has no room for it. */
  take(item: S | null, place: string): boolean {
    if (item === null) return true;
    const size = Buffer.byteLength(JSON.stringify(item));
    const isFull = this.items.length > 0 && this.bytes + size > mostBytes;
    if (isFull || this.items.length === this.limit) return false;
    this.items.push(item);
    this.bytes += size;
    this.end = place;
    return true;
  }

  upTo = (end: string | null): Filled<S> => ({ items: this.items, end });
}

/** What a request says of the page that it wants. */
export interface PageQuery {
  cursor?: string | undefined;
  limit?: string | undefined;
}

/** How many are asked for: as many as a page has, where none are named. */
export const limitOf = (limit: string | number | undefined): number =>
  limit === undefined ? mostOnPage : Number(limit);

/** A page of a list as it is answered. */
export interface Page<S> {
  items: S[];
  /** Opaque; null on the last page. */
  cursor: string | null;
}

/** The page of a list that a request asks for. `list` says which list it is and whose: no cursor goes with another. */
export async function pageOf<T, S>(
  { keys }: Pick<Dependencies, 'keys'>,
  list: readonly (string | null)[],
  query: PageQuery,
  listing: Listing<T, S>,
): Promise<Page<S>> {
  const known = await keys();
  const after = openCursor(known, list, query.cursor);
  const { items, end } = await fill(listing, after, limitOf(query.limit));
  return { items, cursor: closeCursor(known, list, end) };
}

/** Reads a list, and notes the cases of what of it cannot be read, which stands on no page. */
export const noting =
  <T>(damaged: Set<string>, read: Listing<T, unknown>['read']): Listing<T, unknown>['read'] =>
  async (after, limit) => {
    const part = await read(after, limit);
    for (const id of part.damaged ?? []) damaged.add(id);
    return part;
  };

/** Shows every item of a list. */
export const showing =
  <T, S>(show: (item: T) => S | null) =>
  (items: T[]): (S | null)[] =>
    items.map(show);
