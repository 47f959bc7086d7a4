/** Goes through the log, entry by entry: what it holds lies in the history, as it was entered. */

import type { Found } from '../../shared/finding/state.ts';
import { placeOf } from '../../shared/log/log-store.ts';
import { openedNote, readVerifierKey } from '../../shared/log/note.ts';
import { tilesIn } from '../../shared/log/objects.ts';
import { entriesFrom, type Kept, lastKept, sourcesFrom } from '../../shared/log/read-back.ts';
import { hashesOf } from '../../shared/log/tiles.ts';
import { leafHash, rootOver } from '../../shared/log/tree.ts';
import { leafOf } from '../../shared/store/dynamodb/leaves.ts';
import type { Place } from '../../shared/store/dynamodb/raw.ts';
import type { Auditing } from './auditing.ts';
import { found } from './found.ts';
import { KnownLosses } from './known-losses.ts';
import { ifReadable } from './readable.ts';

const isSame = (one: Uint8Array, other: Uint8Array | undefined): boolean =>
  other !== undefined && Buffer.from(one).equals(other);

/** How something of the history is called in what is found. */
function named({ sk }: Place, isThere: boolean): Found {
  const [kind, of = '', seq] = sk.split('#');
  if (kind === 'E')
    return found(isThere ? 'event-altered' : 'event-missing', sk, { of: of, event: Number(seq) });
  return found(isThere ? 'look-altered' : 'look-missing', sk);
}

/**
 * Checks the next entries behind a place: each against the history, and against the tree. How far the log goes says its
 * bucket. Gives where the next begin; null once all of a checkpoint is gone through.
 */
export async function throughLog(
  on: Auditing,
  start: number,
): Promise<{ found: Found[]; next: number | null }> {
  const { log, objects, history } = on;
  const kept = await lastKept(log, objects);
  const size = kept?.size ?? 0;
  if (start >= size) return { found: kept ? await atTheEnd(on, kept) : [], next: null };
  const places = (await sourcesFrom(objects, start, size))?.map(([pk, sk]): Place => ({ pk, sk }));
  if (!places) return { found: [found('log-altered', `sources from ${start} on`)], next: null };
  const [entries, items, sealed] = await Promise.all([
    entriesFrom(objects, start, places.length, size),
    history.read(places),
    log.sealed(places),
  ]);
  const hashAt = hashesOf(tilesIn(objects), size);
  const known = new KnownLosses(on);
  const check = async (place: Place, at: number): Promise<Found[]> => {
    const [entry, item] = [entries[at], items[at]];
    if (!entry || !isSame(leafHash(entry), await hashAt(0, start + at)))
      return [found('log-altered', String(start + at))];
    if (!item || !isSame(leafOf(item).entry, entry))
      return (await known.has(place, item !== null)) ? [] : [named(place, Boolean(item))];
    // What is sealed is found by where it lies: without that, its proof would be missing.
    return sealed.get(placeOf(place))?.place === start + at ? [] : [found('log-altered', String(start + at))];
  };
  const breaches = await Promise.all(
    places.map((place, at) =>
      ifReadable(
        () => check(place, at),
        () => named(place, true),
      ),
    ),
  );
  return { found: breaches.flat(), next: start + places.length };
}

/** The whole tree against what was signed, and what the log's table says against what the bucket keeps. */
async function atTheEnd({ log, objects }: Auditing, { size, note, isTableUnlike }: Kept): Promise<Found[]> {
  const unlike = isTableUnlike
    ? [found('log-altered', `checkpoint ${size} is kept, and the table is not as far`)]
    : [];
  const key = readVerifierKey((await log.published())?.key ?? '');
  // Without a checkpoint in the table nobody says whose key it is: which is named.
  if (size === 0 || (!key && isTableUnlike)) return unlike;
  const checkpoint = key && openedNote(note, key);
  const root = await rootOver(hashesOf(tilesIn(objects), size), 0, size);
  const isSigned = checkpoint && checkpoint.size === size && isSame(root, checkpoint.root);
  return isSigned ? unlike : [...unlike, found('log-altered', `checkpoint ${size}`)];
}
