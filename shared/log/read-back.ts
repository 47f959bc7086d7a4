/** What the bucket keeps of a log, read back: its entries, where in the history each is from, and how far it goes. */
import type { LogObjects, LogStore, Published } from './log-store.ts';
import { caughtUpName, checkpointName, sourcesName, tilesIn } from './objects.ts';
import type { Checkpointed } from './proof.ts';
import { tileIn, tileWidth, unbundled } from './tiles.ts';

/** Where in the history something is from. */
type From = readonly [pk: string, sk: string];

/** How many entries are read at once at least, where the log has as many: batches may be of one entry each. */
const entriesAtOnce = 256;

/** Where in the history the entries from a place on are from; null where the bucket does not say it of all of them. */
export async function sourcesFrom(
  { get }: Pick<LogObjects, 'get'>,
  start: number,
  size: number,
): Promise<From[] | null> {
  const from: From[] = [];
  while (start + from.length < size && from.length < entriesAtOnce) {
    const sources = await get(sourcesName(start + from.length));
    if (!sources) return null;
    from.push(...(JSON.parse(Buffer.from(sources).toString()) as From[]));
  }
  return from;
}

/** So many entries of a log of a size, from a place on. */
export async function entriesFrom(
  objects: Pick<LogObjects, 'get'>,
  start: number,
  count: number,
  size: number,
): Promise<Uint8Array[]> {
  const first = Math.floor(start / tileWidth);
  const last = Math.floor((start + count - 1) / tileWidth);
  const readTile = tilesIn(objects);
  const tiles = await Promise.all(
    Array.from({ length: last - first + 1 }, (_, at) => readTile(tileIn(size, 'entries', first + at))),
  );
  const before = start - first * tileWidth;
  return tiles.flatMap(unbundled).slice(before, before + count);
}

/**
 * How large the log was once everything that is older than it was in it: whatever comes at this place or later was entered
 * while there was a log. Null as long as that has not been gone through.
 */
export async function caughtUpAt({ get }: Pick<LogObjects, 'get'>): Promise<number | null> {
  const kept = await get(caughtUpName);
  return kept && Number(Buffer.from(kept).toString());
}

const sizeOf = (name: string): number => Number(name.slice(name.indexOf('/') + 1));

/**
 * The size of the last checkpoint that the bucket keeps; 0 where it keeps none. Asks some dozens of times, however many it
 * keeps; once where it keeps none behind the one that is known.
 */
export async function lastSize({ behind }: Pick<LogObjects, 'behind'>, from = 0): Promise<number> {
  const next = async (size: number): Promise<number | null> => {
    const last = (await behind(checkpointName(size))).at(-1);
    return last === undefined ? null : sizeOf(last);
  };
  const later = await next(from);
  if (later === null) return from;
  let known = later;
  let step = 1;
  let none: number | null = null;
  // First further and further on, then between what is there and what is not.
  while (none === null || none - known > 1) {
    const at: number = none === null ? known + step : Math.floor((known + none) / 2);
    const found = await next(at);
    if (found === null) none = at;
    else known = found;
    step *= 2;
  }
  return (await next(known)) ?? known;
}

/** The last checkpoint that the bucket keeps. */
export interface Kept extends Checkpointed {
  /** Whether the log's table does not say the same, and nobody is publishing it. */
  isTableUnlike: boolean;
}

/**
 * The last checkpoint, by the bucket, which nobody takes anything out of: the log's table may be written by whoever may
 * write any table. Null where neither knows of one.
 */
export async function lastKept(
  log: Pick<LogStore, 'head' | 'published'>,
  objects: Pick<LogObjects, 'get' | 'behind'>,
): Promise<Kept | null> {
  const noteOf = async (size: number): Promise<string> =>
    Buffer.from((await objects.get(checkpointName(size))) ?? []).toString();
  const isKept = async ({ size, note }: Published): Promise<boolean> => note === (await noteOf(size));
  const first = await log.published();
  const isTrue = first === null || (await isKept(first));
  const published = isTrue ? (first?.size ?? 0) : 0;
  const size = await lastSize(objects, published);
  if (size === 0) return first && { size, note: '', isTableUnlike: true };
  const head = await log.head();
  const isBeingPublished = head.size === size && head.unfinished === published;
  const isPublished = async (last: Published | null) => last !== null && last.size >= size && isKept(last);
  const isLike =
    isTrue &&
    head.size >= size &&
    (size === published || isBeingPublished || (await isPublished(await log.published())));
  return { size, note: await noteOf(size), isTableUnlike: !isLike };
}

/**
 * As many entries are added together at most, and so long is where each is from: as one item of the log's table takes. An
 * entry of the platform's has half of it.
 */
export const mostTogether = 500;
export const mostPlaceBytes = 600;

/** Where the entries begin that were added together, at a place of the log or less than a batch before it. */
export async function batchBefore({ behind }: Pick<LogObjects, 'behind'>, place: number): Promise<number> {
  const before = place - mostTogether - 1;
  if (before < 0) return 0;
  // What is signed behind each batch is where the next begins.
  const [first] = await behind(checkpointName(before));
  return first === undefined ? 0 : Math.min(sizeOf(first), place);
}
