/** Proofs that leaves are in the log: of a case, of looks, and that one checkpoint goes on from another. */
import type { Leaf, OpenedLeaf } from './leaf.ts';
import { type LogObjects, type LogStore, placeOf } from './log-store.ts';
import { tilesIn } from './objects.ts';
import { hashesOf } from './tiles.ts';
import { consistency, type HashAt, inclusion, leafHash } from './tree.ts';

/** The log as proofs are read from it. */
export interface ReadLog {
  log: Pick<LogStore, 'published' | 'sealed' | 'under'>;
  objects: Pick<LogObjects, 'get'>;
}

/** A leaf with the way from it to the root of the checkpoint. Both null as long as it is not sealed. */
export interface ProvenLeaf {
  index: number | null;
  path: string[] | null;
  salt: string;
  hash: string;
}

/** What does not fit between an entry of the history and the log. */
export type LogBreach = 'unsealed' | 'altered' | 'log-altered';

export interface Proven {
  /** The signed checkpoint that the leaves are in; null before anything was sealed. */
  checkpoint: string | null;
  leaves: { leaf: ProvenLeaf; breach: LogBreach | null }[];
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(other);

/** Proves of leaves that the last checkpoint holds them, and says of each what does not fit. */
export async function proveLeaves({ log, objects }: ReadLog, leaves: readonly OpenedLeaf[]): Promise<Proven> {
  const [published, sealed] = await Promise.all([log.published(), log.sealed(leaves)]);
  const size = published?.size ?? 0;
  const hashAt = hashesOf(tilesIn(objects), size);
  const prove = async (leaf: OpenedLeaf): Promise<Proven['leaves'][number]> => {
    const { salt, hash } = leaf;
    const found = sealed.get(placeOf(leaf));
    if (!found || found.place >= size)
      return { leaf: { index: null, path: null, salt, hash }, breach: 'unsealed' };
    const path = await inclusion(hashAt, found.place, size);
    return {
      leaf: { index: found.place, path: path.map(base64), salt, hash },
      breach: await breachOf(leaf, found, hashAt),
    };
  };
  return { checkpoint: published?.note ?? null, leaves: await Promise.all(leaves.map(prove)) };
}

async function breachOf(
  leaf: Leaf,
  found: Leaf & { place: number },
  hashAt: HashAt,
): Promise<LogBreach | null> {
  if (!isSame(leaf.entry, found.entry)) return 'altered';
  return isSame(leafHash(leaf.entry), await hashAt(0, found.place)) ? null : 'log-altered';
}

/** Proves that the last checkpoint goes on from one of an earlier size; null where there is none as large. */
export async function proveGrowth(
  { log, objects }: Pick<ReadLog, 'objects'> & { log: Pick<LogStore, 'published'> },
  since: number,
): Promise<{ checkpoint: string; hashes: string[] } | null> {
  const published = await log.published();
  if (!published || since > published.size) return null;
  const hashAt = hashesOf(tilesIn(objects), published.size);
  const hashes = since === 0 ? [] : await consistency(hashAt, since, published.size);
  return { checkpoint: published.note, hashes: hashes.map(base64) };
}
