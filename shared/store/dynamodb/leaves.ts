/** What the log holds of the items of the history. */
import { coveredText, type StoredEvent } from '../../history/chain.ts';
import { fingerprint } from '../../keys/keys.ts';
import { commitment, type OpenedLeaf } from '../../log/leaf.ts';
import { mostPlaceBytes } from '../../log/read-back.ts';
import { bytes, type Item, text } from './item.ts';
import { readEvent } from './items.ts';
import { eventSort, homePartition } from './keys.ts';

const opened = (pk: string, sk: string, salt: Uint8Array, covered: string): OpenedLeaf => {
  const textHash = fingerprint(covered);
  return {
    pk,
    sk,
    salt: Buffer.from(salt).toString('base64'),
    text: covered,
    hash: textHash,
    entry: commitment(salt, textHash),
  };
};

/** The leaf of an event of a case. Its text says where it lies, so that none is taken for another. */
export const leafOfEvent = (id: string, event: StoredEvent): OpenedLeaf =>
  opened(
    homePartition(id),
    eventSort(id, event.seq),
    Buffer.from(event.salt, 'base64'),
    coveredText(id, event),
  );

/** The text that the leaf of an item is of, an event or a page of a look. */
export function leafText(item: Item): string {
  const [pk, sk] = [text(item, 'pk'), text(item, 'sk')];
  if (sk.startsWith('E#')) return coveredText(sk.split('#')[1] ?? '', readEvent(item));
  // What was entered before there was a log is held as it is closed.
  const content = item.content ? bytes(item, 'content') : bytes(item, 'closed');
  return JSON.stringify([pk, sk, Buffer.from(content).toString('base64')]);
}

/** The leaf of such an item. */
export const leafOf = (item: Item): OpenedLeaf =>
  opened(text(item, 'pk'), text(item, 'sk'), bytes(item, 'salt'), leafText(item));

/**
 * Whether something of the history lies as its entries do. Nothing else is sealed: what somebody put there under a name that
 * no entry has may have a longer one than the log's table takes, and would keep all behind it from their seals.
 */
export const isEntryOfHistory = (item: Item): boolean => {
  const [pk, sk] = [text(item, 'pk'), text(item, 'sk')];
  return /^[EA]#/.test(sk) && Buffer.byteLength(JSON.stringify([pk, sk])) <= mostPlaceBytes;
};

/** The leaves of those of some items that are entries. */
export const leavesOf = (items: readonly Item[]): OpenedLeaf[] => items.filter(isEntryOfHistory).map(leafOf);
