/**
 * The Merkle tree of RFC 6962, 2.1: its hashes, its root as it grows, and the proofs from it. What is asked of a tree
 * that lies in tiles is read by `HashAt`.
 */
import { hash } from 'node:crypto';

/** The hash of an entry of the log. */
export const leafHash = (entry: Uint8Array): Buffer =>
  hash('sha256', Buffer.concat([Buffer.of(0), entry]), 'buffer');

/** The hash over two subtrees. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer =>
  hash('sha256', Buffer.concat([Buffer.of(1), left, right]), 'buffer');

/** The hash of the tree of nothing. */
const emptyRoot: Buffer = hash('sha256', Buffer.alloc(0), 'buffer');

/** The hash over a full subtree: of the leaves from `index * 2^level` on, 2^level of them. */
export type HashAt = (level: number, index: number) => Promise<Uint8Array>;

/** The largest power of two below a number from 2 on. */
const splitOf = (count: number): number => 2 ** Math.ceil(Math.log2(count) - 1);

/** The root over the leaves from `start` on, before `end`. */
export async function rootOver(hashAt: HashAt, start: number, end: number): Promise<Uint8Array> {
  const count = end - start;
  if (count === 0) return emptyRoot;
  const level = Math.log2(count);
  if (Number.isInteger(level) && start % count === 0) return hashAt(level, start / count);
  const middle = start + splitOf(count);
  return nodeHash(await rootOver(hashAt, start, middle), await rootOver(hashAt, middle, end));
}

/** The proof that the leaf at an index is in the tree of a size (RFC 6962, 2.1.1): the hashes beside its way up. */
export const inclusion = (hashAt: HashAt, index: number, size: number): Promise<Uint8Array[]> =>
  beside(hashAt, index, 0, size);

async function beside(hashAt: HashAt, index: number, start: number, end: number): Promise<Uint8Array[]> {
  if (end - start <= 1) return [];
  const middle = start + splitOf(end - start);
  return index < middle
    ? [...(await beside(hashAt, index, start, middle)), await rootOver(hashAt, middle, end)]
    : [...(await beside(hashAt, index, middle, end)), await rootOver(hashAt, start, middle)];
}

/** The proof that the tree of a size begins with all of that of a smaller, which is not empty (RFC 6962, 2.1.2). */
export const consistency = (hashAt: HashAt, smaller: number, size: number): Promise<Uint8Array[]> =>
  begun(hashAt, smaller, 0, size, true);

async function begun(
  hashAt: HashAt,
  smaller: number,
  start: number,
  end: number,
  isWhole: boolean,
): Promise<Uint8Array[]> {
  if (smaller === end) return isWhole ? [] : [await rootOver(hashAt, start, end)];
  const middle = start + splitOf(end - start);
  return smaller <= middle
    ? [...(await begun(hashAt, smaller, start, middle, isWhole)), await rootOver(hashAt, middle, end)]
    : [...(await begun(hashAt, smaller, middle, end, false)), await rootOver(hashAt, start, middle)];
}

/** The root that a proof of inclusion leads to from the hash of a leaf (RFC 9162, 2.1.3.2); null where it leads nowhere. */
export function rootBy(
  path: readonly Uint8Array[],
  leaf: Uint8Array,
  index: number,
  size: number,
): Uint8Array | null {
  if (index >= size) return null;
  let [at, last, root] = [index, size - 1, leaf];
  for (const each of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      root = nodeHash(each, root);
      // At the right edge a level without a sibling has no hash in the proof.
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      root = nodeHash(root, each);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? root : null;
}
