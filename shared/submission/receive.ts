import type { Official } from '../actor.ts';
import type { CatalogItem } from '../catalog/items.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import { waitingRows } from './process.ts';
import type { RowResult, SubmissionState } from './state.ts';

export interface Received {
  id: string;
  /** The file of whose rows it is made; null for none. */
  file: string | null;
  item: CatalogItem;
  provider: string;
  client: string;
  /** Who sends it; none where a system of the unit does. */
  sentBy?: Official | null;
  /** Those that comply wait where no official answers for them yet. */
  rows: RowResult[];
  /** What of their file was not read. */
  unread: string[];
  /** The provisions that they rest on, by their names; null for none. */
  exemption: string | null;
  inclusion: string | null;
  /** How long they wait at most. */
  rowConfirmationDays: number;
}

/** A submission as received, before it is said in how many pieces its rows lie (Art. 10). */
export const receiveSubmission = (
  {
    id,
    file,
    item,
    provider,
    client,
    sentBy,
    rows,
    unread,
    exemption,
    inclusion,
    rowConfirmationDays,
  }: Received,
  now: Instant,
): SubmissionState => {
  const waits = waitingRows({ secret: { rows } }).length > 0;
  // What an official sent and nothing is doubtful about waits for nobody.
  const isOnItsWay = !waits || rows.some(({ result }) => result === 'accepted');
  return {
    kind: 'submission',
    id,
    status: isOnItsWay ? 'received' : 'waiting',
    stalledAt: null,
    file,
    item: item.id,
    catalogVersion: item.version,
    provider,
    client,
    receivedAt: now,
    recordedAt: null,
    pieces: 0,
    reviewBy: periodEnd(civilDateOf(now), item.frequency),
    reviewed: null,
    exemption,
    inclusion,
    confirmBy: waits ? periodEnd(civilDateOf(now), { days: rowConfirmationDays }) : null,
    confirmations: [],
    secret: { rows, unread, ...(sentBy ? { sentBy } : {}) },
  };
};

/** One whose rows become records with the transaction that receives it: nothing of it is on its way. */
export const recordedAtReceipt = (received: SubmissionState): SubmissionState => ({
  ...received,
  status: 'recorded',
  recordedAt: received.receivedAt,
  pieces: 0,
});
