/** Looks that go on page by page: each page is entered on the subject's access list before it leaves (Art. 32). */
import type { AccessBasis, Seen } from '../shared/history/access.ts';
import type { SubjectKey } from '../shared/keys/keys.ts';
import type { Instant } from '../shared/time/civil.ts';
import type { Dependencies } from './dependencies.ts';
import { closeCursor, openCursor } from './http/cursor.ts';
import { fill, type Listing } from './http/page.ts';
import type { Request } from './http/route.ts';
import { accessBy, newLook, type PageOfLook } from './viewing.ts';

/** Whose list is looked through, on what basis, and which page of it is asked for. */
export interface Looking {
  subject: SubjectKey;
  basis: AccessBasis;
  matter: string | null;
  /** Which list it is and whose: no cursor goes with another. */
  list: readonly (string | null)[];
  cursor: string | undefined;
  limit: number;
}

/** Something as it is shown, and which case it shows in which version. */
export interface Sight<S> {
  shown: S;
  seen: Seen;
}

export interface LookedThrough<S> {
  /** The identifier of the look, the same on all of its pages. */
  id: string;
  shown: S[];
  cursor: string | null;
}

/** Where a look goes on: which page of it comes next, behind which place, and when the one before it left. */
interface Continued extends Omit<PageOfLook, 'entry'> {
  after: string;
  left: Instant;
}

/** A page that is asked for later than this after the one before it begins a look of its own, with its own instant. */
const longestPause = 3_600_000;
/** So does one that is asked for later than this after the first: no look goes on for days under one instant. */
const longestLook = 24 * longestPause;

const isWithin = (now: Instant, since: Instant, longest: number): boolean =>
  Date.parse(now) - Date.parse(since) <= longest;

const pageOfLook = (request: Request, going: Continued | null): PageOfLook =>
  going && isWithin(request.now, going.left, longestPause) && isWithin(request.now, going.at, longestLook)
    ? { id: going.id, at: going.at, page: going.page, entry: request.newId() }
    : newLook(request);

/**
 * Reads a page, enters exactly what is on it, and gives it. A further page is an entry of its own under the same
 * look, so that the list shows them as one.
 */
export async function lookThrough<T, S>(
  request: Request,
  { keys, history }: Pick<Dependencies, 'keys' | 'history'>,
  { subject, basis, matter, list, cursor, limit }: Looking,
  listing: Listing<T, Sight<S>>,
): Promise<LookedThrough<S>> {
  const known = await keys();
  const place = openCursor(known, list, cursor);
  const continued: Continued | null = place === null ? null : JSON.parse(place);
  const { items, end } = await fill(listing, continued?.after ?? null, limit);
  const look = pageOfLook(request, continued);
  // A case that stands on the page more than once, as one that gave several notices does, left once.
  const seen = [...new Map(items.map((sight) => [sight.seen.case, sight.seen])).values()];
  await history.record(accessBy(request, subject, basis, seen, { ...look, matter }));
  const { id, at, page } = look;
  const next: Continued | null =
    end === null ? null : { id, at, page: page + 1, after: end, left: request.now };
  return {
    id,
    shown: items.map(({ shown }) => shown),
    cursor: closeCursor(known, list, next && JSON.stringify(next)),
  };
}
