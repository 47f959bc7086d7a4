/** Proofs that leaves are in the log: of a case, of looks, and that one checkpoint goes on from another. */
import type { OpenedLeaf } from './leaf.ts';
import { type LogObjects, type LogStore, type Published, placeOf } from './log-store.ts';
import { tilesIn } from './objects.ts';
import { hashesOf } from './tiles.ts';
import { consistency, inclusion, leafHash } from './tree.ts';

/** The log as proofs are read from it. */
export interface ReadLog {
  log: Pick<LogStore, 'published' | 'sealed' | 'under' | 'between'>;
  objects: Pick<LogObjects, 'get'>;
}

/** A leaf with the way from it to the root of the checkpoint. Both null as long as it is not sealed. */
export interface ProvenLeaf {
  index: number | null;
  path: string[] | null;
  salt: string;
  hash: string;
}

export interface Proven {
  /** The signed checkpoint that the leaves are in; null before anything was sealed. */
  checkpoint: string | null;
  /** Each leaf, and whether the tree has at its place what the table of the log says; null as long as it waits. */
  leaves: { leaf: ProvenLeaf; isInTree: boolean | null }[];
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(other);

/** A checkpoint, with its size. */
export type Checkpointed = Pick<Published, 'size' | 'note'>;

/** Proves of leaves that a checkpoint holds them: the last that is published, or another where one is given. */
export async function proveLeaves(
  { log, objects }: ReadLog,
  leaves: readonly OpenedLeaf[],
  by?: Checkpointed | null,
): Promise<Proven> {
  const [last, sealed] = await Promise.all([by === undefined ? log.published() : by, log.sealed(leaves)]);
  const size = last?.size ?? 0;
  const hashAt = hashesOf(tilesIn(objects), size);
  const prove = async (leaf: OpenedLeaf): Promise<Proven['leaves'][number]> => {
    const { salt, hash } = leaf;
    const found = sealed.get(placeOf(leaf));
    if (!found || found.place >= size)
      return { leaf: { index: null, path: null, salt, hash }, isInTree: null };
    const path = await inclusion(hashAt, found.place, size);
    return {
      leaf: { index: found.place, path: path.map(base64), salt, hash },
      isInTree: isSame(leafHash(found.entry), await hashAt(0, found.place)),
    };
  };
  return { checkpoint: last?.note || null, leaves: await Promise.all(leaves.map(prove)) };
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
