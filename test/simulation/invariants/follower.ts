/** Somebody who follows the log, who remembers what it held and trusts nobody's word for it. */
import type { Sealing } from '../../../functions/sealer/seal.ts';
import { openedNote } from '../../../shared/log/note.ts';
import { tilesIn } from '../../../shared/log/objects.ts';
import { tileIn, tileWidth, unbundled } from '../../../shared/log/tiles.ts';
import { leafHash, nodeHash } from '../../../shared/log/tree.ts';
import { holds } from './broken.ts';

/** A full subtree of 2^level leaves. */
interface Subtree {
  level: number;
  hash: Uint8Array;
}

export class Follower {
  private readonly sealing: Sealing;
  private readonly entries = new Set<string>();
  /** What the leaves so far make up, the largest first. */
  private readonly subtrees: Subtree[] = [];

  constructor(sealing: Sealing) {
    this.sealing = sealing;
  }

  /** Reads on to the last checkpoint. Throws where it does not go on from all before, or holds something twice. Gives how many entries came. */
  async follow(): Promise<number> {
    const { log, objects, signer } = this.sealing;
    const published = await log.published();
    if (!published) return 0;
    const checkpoint = openedNote(published.note, await signer.key());
    const before = this.entries.size;
    holds(checkpoint !== null, '12', `The checkpoint of ${published.size} does not open`);
    const { size = 0, root = new Uint8Array() } = checkpoint ?? {};
    holds(size >= before, '12', `The checkpoint of ${size} comes after one of ${before}`);
    const readTile = tilesIn(objects);
    for (let index = Math.floor(before / tileWidth); index * tileWidth < size; index++) {
      const bytes = await readTile(tileIn(size, 'entries', index));
      const known = Math.max(this.entries.size - index * tileWidth, 0);
      for (const entry of unbundled(bytes).slice(known)) this.add(entry);
    }
    const isSame = size === this.entries.size && Buffer.from(root).equals(this.root());
    holds(isSame, '12', `The checkpoint of ${size} disagrees with what the log held`);
    return size - before;
  }

  private add(entry: Uint8Array): void {
    const text = Buffer.from(entry).toString('base64');
    holds(!this.entries.has(text), '12', `The log holds the entry of place ${this.entries.size} twice`);
    this.entries.add(text);
    let added: Subtree = { level: 0, hash: leafHash(entry) };
    for (let left = this.subtrees.at(-1); left?.level === added.level; left = this.subtrees.at(-1)) {
      this.subtrees.pop();
      added = { level: added.level + 1, hash: nodeHash(left.hash, added.hash) };
    }
    this.subtrees.push(added);
  }

  private root(): Uint8Array {
    return this.subtrees.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right));
  }
}
