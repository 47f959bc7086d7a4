/** What entered the history and is in no published checkpoint yet; and that none of those goes back. */
import { placeOf } from '../../../shared/log/log-store.ts';
import { type Item, number, text } from '../../../shared/store/dynamodb/item.ts';
import { placeIn } from '../../../shared/store/dynamodb/raw.ts';
import { holds } from '../invariants/broken.ts';

/** How the places of what is sealed begin in the log's table. */
const sealedPrefix = 'L#';

export class Unsealed {
  /** Since when each waits, the one that waits longest first. */
  private readonly since = new Map<string, number>();
  /** The place in the log of those that have one, and no checkpoint. */
  private readonly placed = new Map<string, number>();
  private published = 0;

  /** Takes what was written to the history. */
  entered(item: Item, atMs: number): void {
    this.since.set(placeOf(placeIn(item)), atMs);
  }

  /** Takes what was written to the log's table. Throws where a checkpoint is smaller than one before. */
  logged(item: Item): void {
    const { pk, sk } = placeIn(item);
    if (pk.startsWith(sealedPrefix))
      this.placed.set(placeOf({ pk: pk.slice(sealedPrefix.length), sk }), number(item, 'place'));
    if (text(item, 'note')) this.signed(number(item, 'size'));
  }

  private signed(size: number): void {
    holds(
      size >= this.published,
      '12',
      `A checkpoint of ${size} was published after one of ${this.published}`,
    );
    this.published = size;
    for (const [place, at] of this.placed) {
      if (at >= size) continue;
      this.since.delete(place);
      this.placed.delete(place);
    }
  }

  /** Whether anything waits. */
  get some(): boolean {
    return this.since.size > 0;
  }

  /** What waits longest, and since when; null where nothing waits. */
  get longest(): { place: string; sinceMs: number } | null {
    const [first] = this.since;
    return first ? { place: first[0], sinceMs: first[1] } : null;
  }
}
