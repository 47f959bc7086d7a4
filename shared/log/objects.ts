/** The objects of the log beside its tiles, and its tiles as they are read. */
import type { LogObjects } from './log-store.ts';
import { type ReadTile, tilePath } from './tiles.ts';

const digits = 16;

/** So many digits that names are in the order of their numbers. */
const numbered = (folder: string, number: number): string =>
  `${folder}/${String(number).padStart(digits, '0')}`;

/** Where it is kept from where in the history the entries are that were added from a place on. Nobody else is told. */
export const sourcesName = (start: number): string => numbered('sources', start);

/** Where the checkpoint of a size is kept. */
export const checkpointName = (size: number): string => numbered('checkpoint', size);

/** Where it is kept how large the log was once all that was older than it was in it. */
export const caughtUpName = 'caught-up';

/** Reads tiles among the objects of a log. Throws for one that is not there. */
export const tilesIn =
  ({ get }: Pick<LogObjects, 'get'>): ReadTile =>
  async (tile) => {
    const bytes = await get(tilePath(tile));
    if (!bytes) throw new Error(`The log lacks ${tilePath(tile)}.`);
    return bytes;
  };
