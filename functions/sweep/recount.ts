/** A calendar that takes effect while periods run: each that it touches is counted anew (Civil Code, Art. 203). */
import type { PublishedCalendar } from '../../shared/catalog/catalog.ts';
import { run, type Stored } from '../../shared/process/change.ts';
import { publicationProcess } from '../../shared/publication/process.ts';
import type { PublicationState } from '../../shared/publication/state.ts';
import { dueShards } from '../../shared/store/dynamodb/tables.ts';
import type { Part, PeriodOf } from '../../shared/store/store.ts';
import { addDays, endOfDay, lastDayBefore } from '../../shared/time/civil.ts';
import { isRestDay } from '../../shared/time/holidays.ts';
import { together } from '../batches.ts';
import { type Recounted, type Recounting, recount } from '../recount.ts';

/** As many as are read at once: of each only where it ends. */
const part = 1000;

/**
 * Counts the periods anew that a calendar in effect may lengthen: of those that run, the ones whose last day it makes a
 * rest day. One that dies in between is done again; what was counted anew ends on another day, so the next sweep goes
 * on with the rest. Noted once everything was looked at, a while after it took effect.
 */
export async function recountPeriods(on: Recounting, publication: Stored<PublicationState>): Promise<number> {
  const { name, version } = publication.state;
  const calendar = (await on.calendars()).find((each) => each.id === name && each.version === version);
  const shards = Array.from({ length: calendar ? dueShards : 0 }, (_, shard) => shard);
  const recounted = calendar
    ? await Promise.all(shards.map((shard) => recountShard(on, shard, calendar)))
    : [];
  const done = recounted.reduce((sum, each) => sum + each.done, 0);
  if (recounted.some(({ left }) => left > 0)) return done;
  const noted = run(publicationProcess, publication, { type: 'note-recounted' }, on.now(), on.actor);
  if (noted.ok) await on.cases.write({ changes: [noted.value] }, null);
  return done;
}

/** Counts the periods of a shard anew that ran when a calendar took effect and would end on one of its rest days. */
async function recountShard(on: Recounting, shard: number, calendar: PublishedCalendar): Promise<Recounted> {
  const periods = { done: 0, left: 0 };
  const between = [calendar.effectiveAt, endOfDay(addDays(`${calendar.year}-12-31`, 1))] as const;
  // Of a year that was over by then no period runs.
  if (between[0] >= between[1]) return periods;
  let after: string | null = null;
  do {
    const { items, end }: Part<PeriodOf> = await on.cases.periods(shard, between, after, part);
    const touched = items.filter(({ item: { endsAt } }) => isRestDay(lastDayBefore(endsAt), [calendar]));
    for (let start = 0; start < touched.length; start += together) {
      const ids = touched.slice(start, start + together).map(({ item }) => item.case);
      const { done, left } = await recount(on, ids);
      periods.done += done;
      periods.left += left;
    }
    after = end;
  } while (after !== null);
  return periods;
}
