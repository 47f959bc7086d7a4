import type { NoticeEntry } from '../process/process.ts';
import { type Said, said } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import type { RecordState } from './state.ts';

export const itemEndedKinds = ['item-ended'] as const;

/** What the subject of a notice is told where it came to nothing, as its item ended (Art. 9, 11). */
export interface ItemEndedNotice {
  /** That of the record. */
  id: string;
  kind: (typeof itemEndedKinds)[number];
  issuedAt: Instant;
  item: string;
  /** The version by which the item ended. */
  catalogVersion: number;
  whatFollows: Said;
}

/** The entry of that notice; none where the record gave none. */
export const itemEndedNotices = ({ itemEnded }: RecordState): NoticeEntry[] =>
  itemEnded ? [{ kind: 'item-ended', issuedAt: itemEnded.at }] : [];

/** The notice as its subject reads it; null where the record gave none. */
export const showItemEnded = ({ id, item, itemEnded }: RecordState): ItemEndedNotice | null =>
  itemEnded
    ? {
        id,
        kind: 'item-ended',
        issuedAt: itemEnded.at,
        item,
        catalogVersion: itemEnded.version,
        whatFollows: said('itemEnded'),
      }
    : null;
