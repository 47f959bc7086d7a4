/** What the log holds of the items of the history. */
import { coveredText } from '../../history/chain.ts';
import { commitment } from '../../log/leaf.ts';
import { bytes, type Item, text } from './item.ts';
import { readEvent } from './items.ts';

/** Where an item of the history lies, and the entry of the log for it. */
export interface Leaf {
  pk: string;
  sk: string;
  entry: Uint8Array;
}

/** The text that the entry for an item covers: it says where the item lies, so that none is taken for another. */
export function leafText(item: Item): string {
  const [pk, sk] = [text(item, 'pk'), text(item, 'sk')];
  if (sk.startsWith('E#')) return coveredText(sk.split('#')[1] ?? '', readEvent(item));
  const content = item.content ? bytes(item, 'content') : bytes(item, 'closed');
  return JSON.stringify([pk, sk, Buffer.from(content).toString('base64')]);
}

/** The entry of the log for an item. */
export const leafOf = (item: Item): Leaf => ({
  pk: text(item, 'pk'),
  sk: text(item, 'sk'),
  entry: commitment(bytes(item, 'salt'), leafText(item)),
});
