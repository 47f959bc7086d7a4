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

/** Reads tiles among the objects of a log, each once. Throws for one that is not there. */
export function tilesIn({ get }: Pick<LogObjects, 'get'>): ReadTile {
  const kept = new Map<string, Promise<Uint8Array>>();
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = await get(path);
    if (!bytes) throw new Error(`The log lacks ${path}.`);
    return bytes;
  };
  return (tile) => {
    const path = tilePath(tile);
    const bytes = kept.get(path) ?? read(path);
    kept.set(path, bytes);
    return bytes;
  };
}
