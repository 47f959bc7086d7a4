import { leavesOf } from '../../shared/store/dynamodb/leaves.ts';
import type { Place, RawTable } from '../../shared/store/dynamodb/raw.ts';
import { type Sealing, seal } from './seal.ts';

/** How many items of the history are read at once. */
const itemsAtOnce = 500;

/**
 * Seals what the stream lost: goes through the history behind a place for as long as there is time. Gives where it goes
 * on, null at the end, and how many entries it added.
 */
export async function catchUp(
  sealing: Sealing,
  history: Pick<RawTable, 'scan'>,
  from: Place | null,
  hasTime: () => boolean,
): Promise<{ after: Place | null; added: number }> {
  let [after, added] = [from, 0];
  do {
    const { items, end } = await history.scan(after, itemsAtOnce);
    added += await seal(sealing, leavesOf(items));
    after = end;
  } while (after && hasTime());
  return { after, added };
}
