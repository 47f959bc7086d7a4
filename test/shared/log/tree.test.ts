/** M30.1 The tree of the log: RFC 6962, in tiles as C2SP tlog-tiles has them. */
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hashesOf,
  isTilePath,
  type Tile,
  tileIn,
  tilePath,
  tilesBehind,
  unbundled,
} from '../../../shared/log/tiles.ts';
import { consistency, inclusion, leafHash, nodeHash, rootBy, rootOver } from '../../../shared/log/tree.ts';

const entry = (n: number): Buffer => hash('sha256', String(n), 'buffer');

/** The definition of RFC 6962, 2.1, word for word. */
function merkleTreeHash(entries: readonly Uint8Array[]): Buffer {
  const [first, ...more] = entries;
  if (!first) return hash('sha256', '', 'buffer');
  if (more.length === 0) return leafHash(first);
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  return nodeHash(merkleTreeHash(entries.slice(0, k)), merkleTreeHash(entries.slice(k)));
}

/** A log grown by batches of these sizes, as its tiles. */
async function grownBy(batches: readonly number[]) {
  const tiles = new Map<string, Uint8Array>();
  const readTile = async (tile: Tile) => {
    const bytes = tiles.get(tilePath(tile));
    if (!bytes) throw new Error(`There is no ${tilePath(tile)}.`);
    return bytes;
  };
  const entries: Buffer[] = [];
  for (const count of batches) {
    const more = Array.from({ length: count }, (_, at) => entry(entries.length + at));
    for (const tile of await tilesBehind(readTile, entries.length, more))
      tiles.set(tilePath(tile), tile.bytes);
    entries.push(...more);
  }
  return { tiles, readTile, entries, size: entries.length, hashAt: hashesOf(readTile, entries.length) };
}

const batches = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });
const runs = { numRuns: 30 };

describe('M30.1 the tree in its tiles', () => {
  test('has the root that RFC 6962 defines, however its entries came', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (sizes) => {
        const { entries, size, hashAt } = await grownBy(sizes);
        expect(await rootOver(hashAt, 0, size)).toEqual(merkleTreeHash(entries));
      }),
      runs,
    );
  });

  test('proves of each entry that it is in it, and of no other at its place', async () => {
    const { entries, size, hashAt } = await grownBy([200, 100, 300, 7]);
    const root = merkleTreeHash(entries);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 }), async (index, other) => {
        const path = await inclusion(hashAt, index, size);
        expect(rootBy(path, leafHash(entry(index)), index, size)).toEqual(root);
        if (other !== index) expect(rootBy(path, leafHash(entry(other)), index, size)).not.toEqual(root);
        if (other !== index) expect(rootBy(path, leafHash(entry(index)), other, size)).not.toEqual(root);
      }),
      { numRuns: 60 },
    );
  });

  test('proves that it begins with every smaller one, by the hashes that RFC 6962 names', async () => {
    // The tree of seven of the RFC: from 3 by [c, d, g, l], from 4 by [l], from 6 by [i, j, k].
    const { entries, hashAt } = await grownBy([7]);
    const [a, b, c, d, e, f, g] = entries.map(leafHash) as [
      Buffer,
      Buffer,
      Buffer,
      Buffer,
      Buffer,
      Buffer,
      Buffer,
    ];
    const [ab, cd, ef] = [nodeHash(a, b), nodeHash(c, d), nodeHash(e, f)];
    const [abcd, efg] = [nodeHash(ab, cd), nodeHash(ef, g)];
    expect(await consistency(hashAt, 3, 7)).toEqual([c, d, ab, efg]);
    expect(await consistency(hashAt, 4, 7)).toEqual([efg]);
    expect(await consistency(hashAt, 6, 7)).toEqual([ef, g, abcd]);
    expect(await consistency(hashAt, 7, 7)).toEqual([]);
  });

  test('keeps a full tile as it is for ever, and its entries with their lengths', async () => {
    const { tiles, size } = await grownBy([256, 1]);
    expect([...tiles.keys()].sort()).toEqual([
      'tile/0/000',
      'tile/0/001.p/1',
      'tile/1/000.p/1',
      'tile/entries/000',
      'tile/entries/001.p/1',
    ]);
    expect(unbundled(tiles.get('tile/entries/001.p/1') ?? Buffer.of())).toEqual([entry(256)]);
    expect(tileIn(size, 1, 0)).toEqual({ level: 1, index: 0, width: 1 });
  });

  test('names its tiles in groups of three digits, and knows no other writing', () => {
    expect(tilePath({ level: 0, index: 1234067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 'entries', index: 5, width: 8 })).toBe('tile/entries/005.p/8');
    for (const right of ['0/000', '0/x001/x234/067', 'entries/005.p/8', '3/999.p/255'])
      expect(isTilePath(right)).toBe(true);
    for (const wrong of [
      '0/0',
      '00/000',
      '64/000',
      '0/x000/005',
      '0/001/005',
      '0/000.p/0',
      '0/000.p/256',
      '0/000/',
      '../0/000',
      'entries/x00/001',
      '0/000.p/08',
    ])
      expect([wrong, isTilePath(wrong)]).toEqual([wrong, false]);
  });
});
