/** Goes through the log, entry by entry: what it holds lies in the history, as it was entered. */

import type { Found } from '../../shared/finding/state.ts';
import { placeOf } from '../../shared/log/log-store.ts';
import { openedNote, readVerifierKey } from '../../shared/log/note.ts';
import { checkpointName, tilesIn } from '../../shared/log/objects.ts';
import { entriesFrom, sourcesFrom } from '../../shared/log/read-back.ts';
import { hashesOf } from '../../shared/log/tiles.ts';
import { leafHash, rootOver } from '../../shared/log/tree.ts';
import { leafOf } from '../../shared/store/dynamodb/leaves.ts';
import type { Place } from '../../shared/store/dynamodb/raw.ts';
import type { Auditing } from './auditing.ts';
import { found } from './found.ts';
import { KnownLosses } from './known-losses.ts';

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
 * Checks the next entries behind a place: each against the history, and against the tree. Gives where the next begin;
 * null once all of a checkpoint is gone through.
 */
export async function throughLog(
  on: Auditing,
  start: number,
): Promise<{ found: Found[]; next: number | null }> {
  const { log, objects, history } = on;
  const size = (await log.published())?.size ?? 0;
  if (start >= size) return { found: await atTheEnd(on, size), next: null };
  const places = (await sourcesFrom(objects, start, size))?.map(([pk, sk]): Place => ({ pk, sk }));
  if (!places) return { found: [found('log-altered', `sources from ${start} on`)], next: null };
  const [entries, items, sealed] = await Promise.all([
    entriesFrom(objects, start, places.length, size),
    history.read(places),
    log.sealed(places),
  ]);
  const hashAt = hashesOf(tilesIn(objects), size);
  const known = new KnownLosses(on);
  const breaches = await Promise.all(
    places.map(async (place, at): Promise<Found[]> => {
      const [entry, item] = [entries[at], items[at]];
      if (!entry || !isSame(leafHash(entry), await hashAt(0, start + at)))
        return [found('log-altered', String(start + at))];
      if (!item || !isSame(leafOf(item).entry, entry))
        return (await known.has(place, item !== null)) ? [] : [named(place, Boolean(item))];
      // What is sealed is found by where it lies: without that, its proof would be missing.
      return sealed.get(placeOf(place))?.place === start + at
        ? []
        : [found('log-altered', String(start + at))];
    }),
  );
  return { found: breaches.flat(), next: start + places.length };
}

/** The whole tree against what was signed, and what is published against what the bucket keeps. */
async function atTheEnd({ log, objects }: Auditing, size: number): Promise<Found[]> {
  if (size === 0) return [];
  const [published, kept] = await Promise.all([log.published(), objects.get(checkpointName(size))]);
  const key = readVerifierKey(published?.key ?? '');
  const checkpoint = key && kept && openedNote(Buffer.from(kept).toString(), key);
  const root = await rootOver(hashesOf(tilesIn(objects), size), 0, size);
  if (!checkpoint || !isSame(root, checkpoint.root)) return [found('log-altered', `checkpoint ${size}`)];
  const later = await objects.behind(checkpointName(size));
  // In this order: one that is kept and not published is being finished, or was published before the head said that it is.
  const isBehind =
    later.length > 0 && (await log.head()).unfinished === null && (await log.published())?.size === size;
  return isBehind ? [found('log-altered', `checkpoint ${size} is published, and a later one is kept`)] : [];
}
