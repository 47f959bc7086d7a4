import type { CatalogItem } from '../catalog/items.ts';
import { caseId, homeOf, newRest } from '../ids.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import type { RowResult, SubmissionState } from './state.ts';

export interface Received {
  /** A UUID of its own. */
  id: string;
  item: CatalogItem;
  provider: string;
  client: string;
  rows: RowResult[];
}

/** A submission as received, before it is said in how many pieces its rows lie (Art. 10). */
export const receiveSubmission = (
  { id, item, provider, client, rows }: Received,
  now: Instant,
): SubmissionState => ({
  kind: 'submission',
  id: caseId('submission', homeOf.unit(provider), newRest(now, id)),
  status: 'received',
  stalledAt: null,
  item: item.id,
  catalogVersion: item.version,
  provider,
  client,
  receivedAt: now,
  recordedAt: null,
  pieces: 0,
  reviewBy: periodEnd(civilDateOf(now), item.frequency),
  reviewed: null,
  secret: { rows },
});
