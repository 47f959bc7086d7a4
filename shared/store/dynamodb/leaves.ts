/** What the log holds of the items of the history. */
import { coveredText, type StoredEvent } from '../../history/chain.ts';
import { fingerprint } from '../../keys/keys.ts';
import { commitment, type OpenedLeaf } from '../../log/leaf.ts';
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

/** The leaf of an item, an event or a page of a look. */
export function leafOf(item: Item): OpenedLeaf {
  const [pk, sk] = [text(item, 'pk'), text(item, 'sk')];
  const salt = bytes(item, 'salt');
  if (sk.startsWith('E#')) return opened(pk, sk, salt, coveredText(sk.split('#')[1] ?? '', readEvent(item)));
  // What was entered before there was a log is held as it is closed.
  const content = item.content ? bytes(item, 'content') : bytes(item, 'closed');
  return opened(pk, sk, salt, JSON.stringify([pk, sk, Buffer.from(content).toString('base64')]));
}
