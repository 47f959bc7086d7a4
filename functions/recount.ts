/** Notices that run, held against what is published: periods are counted anew by calendars, and end where the item has (Civil Code, Art. 203). */
import type { PublishedCalendar } from '../shared/catalog/catalog.ts';
import type { CatalogItem } from '../shared/catalog/items.ts';
import { run } from '../shared/process/change.ts';
import { recordProcess } from '../shared/record/process.ts';
import type { CaseStore } from '../shared/store/store.ts';
import type { Instant } from '../shared/time/civil.ts';
import { batchesOf } from './batches.ts';
import { ofKind } from './cases.ts';

export interface Recounting {
  cases: CaseStore;
  now: () => Instant;
  /** Every version of every calendar. */
  calendars(): Promise<readonly PublishedCalendar[]>;
  /** Every version of every item. */
  items(): Promise<readonly CatalogItem[]>;
  actor: { as: 'platform'; process: string };
}

/** How many periods were counted anew, and how many could not be at this time, as others changed their cases. */
export interface Recounted {
  done: number;
  left: number;
}

/** Counts the periods of some records anew, in few transactions; where a change came between for one, each for itself. */
export async function recount(on: Recounting, ids: string[]): Promise<Recounted> {
  if (ids.length === 0) return { done: 0, left: 0 };
  const [calendars, items] = await Promise.all([on.calendars(), on.items()]);
  const { cases } = await on.cases.load(null, ids);
  const changes = cases.flatMap((stored) => {
    const record = ofKind(stored, 'record');
    const ran =
      record && run(recordProcess, record, { type: 'recount', calendars, items }, on.now(), on.actor);
    return ran?.ok && ran.value.events.length > 0 ? [ran.value] : [];
  });
  const periods = { done: 0, left: 0 };
  for (const batch of batchesOf(changes)) {
    if ((await on.cases.write({ changes: batch }, null)).ok) periods.done += batch.length;
    else if (ids.length === 1) periods.left++;
    else {
      for (const { state } of batch) {
        const { done, left } = await recount(on, [state.id]);
        periods.done += done;
        periods.left += left;
      }
    }
  }
  return periods;
}
