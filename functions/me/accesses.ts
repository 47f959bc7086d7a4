/** Who looked at what is held about somebody, as they read it themselves (Art. 32). */
import { type Look, lookOf, together } from '../../shared/history/access.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import type { EnteredLook, HistoryStore, Part, Placed } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { closeCursor, openCursor } from '../http/cursor.ts';
import { fill, type Listing, limitOf, type Page, pageOf, showing } from '../http/page.ts';
import type { Request } from '../http/route.ts';
import type { me } from './contract.ts';
import type { OwnDependencies } from './dependencies.ts';
import { type MissingLook, missingLooks } from './missing.ts';
import { noSubject } from './own.ts';
import { proofOfLooks } from './proofs.ts';

type Asked = Request<typeof me.accesses>;

/**
 * The looks that are asked for, the last first: each once, with all of its pages; those of one kind by one looker that
 * follow one another on one day as one entry, unless each is asked for. One that somebody damaged is named beside them;
 * with the proof, one that somebody removed, too.
 */
export async function accesses({ principal, query }: Asked, wired: OwnDependencies) {
  const { subject } = principal;
  if (!subject) return noSubject();
  const { kind = null, without = null, unit = null, each = null, proof = null } = query;
  const damaged: { id: string; at: Instant }[] = [];
  const shown = ({ id, at, pages, leaves }: EnteredLook): Look | null => {
    if (pages.length < leaves.length) damaged.push({ id, at });
    const look = lookOf(pages);
    return look && isAskedFor(look, query) ? look : null;
  };
  const list = ['accesses', subject, kind, without, unit, each ?? proof];
  const read = (after: string | null, limit: number) => wired.history.accesses(subject, after, limit);
  if (!each && !proof) {
    const kinds = { read: asKinds(subject, wired.history, shown), show: (looks: Look[]) => looks };
    return { status: 200, body: { ...(await pageOf(wired, list, query, kinds)), damaged } };
  }
  const show = showing((entered: EnteredLook) => {
    const look = shown(entered);
    return look && { look, entered };
  });
  if (!proof) {
    const { items, cursor } = await pageOf(wired, list, query, { read, show });
    return { status: 200, body: { items: items.map(({ look }) => look), cursor, damaged } };
  }
  const { items, cursor, missing } = await untilWhole(() => {
    damaged.splice(0);
    return provenPage(wired, subject, list, query, { read, show });
  });
  const looks = items.map(({ entered }) => entered);
  return {
    status: 200,
    body: {
      items: items.map(({ look }) => look),
      cursor,
      damaged,
      missing,
      proof: await proofOfLooks(wired, looks),
    },
  };
}

/** A page, with the looks that the log has in the stretch of the list that it is, and the list lacks. */
async function provenPage<S>(
  wired: OwnDependencies,
  subject: SubjectKey,
  list: readonly (string | null)[],
  query: Asked['query'],
  { read, show }: Listing<EnteredLook, S>,
): Promise<Page<S> & { missing: MissingLook[] }> {
  const keys = await wired.keys();
  const after = openCursor(keys, list, query.cursor);
  const entered: EnteredLook[] = [];
  const noted: typeof read = async (from, limit) => {
    const part = await read(from, limit);
    entered.push(...part.items.map(({ item }) => item));
    return part;
  };
  const { items, end } = await fill({ read: noted, show }, after, limitOf(query.limit));
  const missing = await missingLooks(wired, subject, { after, end }, entered);
  return { items, cursor: closeCursor(keys, list, end), missing };
}

/** How often a page is read again that seems to lack something: a look that was entered between two reads is not missing. */
const readings = 3;

async function untilWhole<T extends { missing: MissingLook[] }>(read: () => Promise<T>): Promise<T> {
  let found = await read();
  for (let reading = 1; reading < readings && found.missing.length > 0; reading++) found = await read();
  return found;
}

const isAskedFor = ({ basis, unit }: Look, asked: Asked['query']): boolean =>
  (asked.kind === undefined || asked.kind === basis.type) &&
  (asked.without === undefined || asked.without !== basis.type) &&
  (asked.unit === undefined || asked.unit === unit);

/** How many looks are read at once, and how often, before an entry is cut and a page is short. */
const readAtOnce = 100;
const mostReads = 6;

/** Reads looks by kind: so many entries, or as far as one request reads. */
function asKinds(
  subject: SubjectKey,
  history: HistoryStore,
  shown: (entered: EnteredLook) => Look | null,
): (after: string | null, limit: number) => Promise<Part<Look>> {
  let left = mostReads;
  return async (after, limit) => {
    const kinds: Placed<Look>[] = [];
    let from = after;
    for (; left > 0; left--) {
      const { items, end } = await history.accesses(subject, from, readAtOnce);
      for (const { item, place } of items) {
        const look = shown(item);
        if (look && !added(kinds, { item: look, place }, limit)) {
          return { items: kinds, end: kinds.at(-1)?.place ?? after };
        }
      }
      if (end === null) return { items: kinds, end: null };
      from = end;
    }
    return { items: kinds, end: from };
  };
}

/** Adds a look to the last entry where it is of its kind, else as one of its own; false where there is no room for one. */
function added(kinds: Placed<Look>[], { item: look, place }: Placed<Look>, most: number): boolean {
  const last = kinds.at(-1);
  const joined = last && together(last.item, look);
  if (joined) kinds[kinds.length - 1] = { item: joined, place };
  else if (kinds.length === most) return false;
  else kinds.push({ item: look, place });
  return true;
}
