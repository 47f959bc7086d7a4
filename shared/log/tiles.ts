/** The tiles in which the tree lies (C2SP tlog-tiles): 256 hashes, or 256 entries, each; the last may be partial. */
import { type HashAt, leafHash, nodeHash } from './tree.ts';

export const hashBytes = 32;
/** Of each tile, and of the tree's levels that one level of tiles holds. */
export const tileWidth = 256;
const tileHeight = 8;
/** Before each entry stands its length. */
const lengthBytes = 2;

/** A level of tiles with hashes, or the tiles with the entries. */
export type TileLevel = number | 'entries';

export interface Tile {
  level: TileLevel;
  index: number;
  /** How many hashes or entries it holds, 1 to 256. */
  width: number;
}

/** Where a tile lies, below `tile/`: its number in groups of three digits, all but the last behind an x. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const number = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${number}${width < tileWidth ? `.p/${width}` : ''}`;
}

const tileForm = /^(entries|[0-5]?\d)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** Whether a text is where a tile lies, below `tile/`: written so and not otherwise. */
export function isTilePath(text: string): boolean {
  const [, level, number = '', width] = tileForm.exec(text) ?? [];
  if (level === undefined) return false;
  const index = Number(number.replaceAll(/[x/]/g, ''));
  const tile = {
    level: level === 'entries' ? level : Number(level),
    index,
    width: width === undefined ? tileWidth : Number(width),
  } as const;
  return Number.isSafeInteger(index) && tile.width <= tileWidth && tilePath(tile) === `tile/${text}`;
}

/** The entries of a tile as they are written, and back. */
export const bundled = (entries: readonly Uint8Array[]): Buffer =>
  Buffer.concat(entries.flatMap((entry) => [lengthOf(entry), entry]));

function lengthOf({ length }: Uint8Array): Buffer {
  const bytes = Buffer.alloc(lengthBytes);
  bytes.writeUInt16BE(length);
  return bytes;
}

export function unbundled(tile: Uint8Array): Uint8Array[] {
  const bytes = Buffer.from(tile);
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + lengthBytes + bytes.readUInt16BE(at);
    entries.push(bytes.subarray(at + lengthBytes, end));
    at = end;
  }
  return entries;
}

const hashesIn = (tile: Uint8Array): Uint8Array[] =>
  Array.from({ length: tile.length / hashBytes }, (_, at) =>
    tile.subarray(at * hashBytes, (at + 1) * hashBytes),
  );

/** Reads a tile's bytes. Throws where there is none. */
export type ReadTile = (tile: Tile) => Promise<Uint8Array>;

/** How many hashes a level of tiles holds of a tree of a size. */
const countAt = (size: number, level: number): number => Math.floor(size / tileWidth ** level);

/** The tile of a number at a level, in a tree of a size. */
export const tileIn = (size: number, level: TileLevel, index: number): Tile => ({
  level,
  index,
  width: Math.min(tileWidth, countAt(size, level === 'entries' ? 0 : level) - index * tileWidth),
});

/** Reads the hashes of the tree of a size from its tiles; each of these once. */
export function hashesOf(readTile: ReadTile, size: number): HashAt {
  const kept = new Map<string, Promise<HashIn>>();
  const read = (tile: Tile): Promise<HashIn> => {
    const path = tilePath(tile);
    const hashIn = kept.get(path) ?? readTile(tile).then(subtreesOf);
    kept.set(path, hashIn);
    return hashIn;
  };
  return async (height, index) => {
    const level = Math.floor(height / tileHeight);
    const within = height % tileHeight;
    const number = Math.floor((index * 2 ** within) / tileWidth);
    const hashIn = await read(tileIn(size, level, number));
    return hashIn(within, index - (number * tileWidth) / 2 ** within);
  };
}

/** The hash over a full subtree within a tile. */
type HashIn = (height: number, index: number) => Uint8Array;

/** Computes the hashes over the subtrees of a tile, each once. */
function subtreesOf(tile: Uint8Array): HashIn {
  const hashes = hashesIn(tile);
  const kept = new Map<number, Uint8Array>();
  const hashIn: HashIn = (height, index) => {
    if (height === 0) {
      const hash = hashes[index];
      if (!hash) throw new Error(`A tile of ${hashes.length} hashes has none at ${index}.`);
      return hash;
    }
    const name = height * tileWidth + index;
    const hash = kept.get(name) ?? nodeHash(hashIn(height - 1, 2 * index), hashIn(height - 1, 2 * index + 1));
    kept.set(name, hash);
    return hash;
  };
  return hashIn;
}

/** A tile and its bytes. */
export interface WrittenTile extends Tile {
  bytes: Uint8Array;
}

/**
 * The tiles that a tree of a size has and needs once entries come behind it: those that became full, and the last,
 * partial one of each level that they touch. What lay in a partial tile before is read.
 */
export async function tilesBehind(
  readTile: ReadTile,
  size: number,
  entries: readonly Uint8Array[],
): Promise<WrittenTile[]> {
  const before = await partBefore(readTile, 'entries', size);
  const bundles = cut('entries', size, [...unbundled(before), ...entries], bundled);
  const hashes: WrittenTile[] = [];
  let fresh: Uint8Array[] = entries.map(leafHash);
  for (let level = 0; fresh.length > 0; level++) {
    const count = countAt(size, level);
    const row = [...hashesIn(await partBefore(readTile, level, count)), ...fresh];
    const tiles = cut(level, count, row, (part) => Buffer.concat(part));
    hashes.push(...tiles);
    fresh = tiles
      .filter(({ width }) => width === tileWidth)
      .map(({ bytes }) => subtreesOf(bytes)(tileHeight, 0));
  }
  return [...bundles, ...hashes];
}

/** What the partial tile holds that a level of so many ends with; nothing where its last tile is full. */
async function partBefore(readTile: ReadTile, level: TileLevel, count: number): Promise<Uint8Array> {
  const width = count % tileWidth;
  return width === 0 ? new Uint8Array() : readTile({ level, index: Math.floor(count / tileWidth), width });
}

/** Cuts what stands from the beginning of a level's last partial tile on into tiles. */
function cut(
  level: TileLevel,
  count: number,
  row: readonly Uint8Array[],
  joined: (part: readonly Uint8Array[]) => Buffer,
): WrittenTile[] {
  const first = Math.floor(count / tileWidth);
  return Array.from({ length: Math.ceil(row.length / tileWidth) }, (_, at) => {
    const part = row.slice(at * tileWidth, (at + 1) * tileWidth);
    return { level, index: first + at, width: part.length, bytes: joined(part) };
  });
}
