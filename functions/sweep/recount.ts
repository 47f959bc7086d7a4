/** What takes effect while notices run: a calendar by which periods are counted anew, the end of an item by which they come to nothing (Art. 9; Civil Code, Art. 203). */
import { run, type Stored } from '../../shared/process/change.ts';
import { isEnding, publicationProcess } from '../../shared/publication/process.ts';
import type { PublicationState } from '../../shared/publication/state.ts';
import { dueShards } from '../../shared/store/dynamodb/tables.ts';
import type { Part, PeriodOf } from '../../shared/store/store.ts';
import { addDays, civilDateOf, endOfDay, type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import { isRestDay } from '../../shared/time/holidays.ts';
import { periodEnd } from '../../shared/time/period.ts';
import { together } from '../batches.ts';
import { isIdOf } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Recounted, type Recounting, recount } from '../recount.ts';

/** As many as are read at once: of each only where it ends. */
const part = 1000;

/**
 * Holds the notices that run against something that is published now: their periods are counted anew by a calendar that
 * may lengthen them, and come to nothing where their item ended. One that dies in between is done again; what was seen to
 * is not found again, so the next sweep goes on with the rest. Noted once everything was looked at, a while after it took
 * effect.
 */
export async function recountPeriods(
  on: Recounting & Pick<Dependencies, 'parameters'>,
  publication: Stored<PublicationState>,
): Promise<number> {
  const touched = await touchedBy(on, publication.state);
  const shards = Array.from({ length: touched ? dueShards : 0 }, (_, shard) => shard);
  const recounted = touched ? await Promise.all(shards.map((shard) => recountShard(on, shard, touched))) : [];
  if (isEnding(publication.state) && touched)
    recounted.push(...(await Promise.all(shards.map((shard) => endUndelivered(on, shard)))));
  const done = recounted.reduce((sum, each) => sum + each.done, 0);
  if (recounted.some(({ left }) => left > 0)) return done;
  const noted = run(publicationProcess, publication, { type: 'note-recounted' }, on.now(), on.actor);
  if (noted.ok) await on.cases.write({ changes: [noted.value] }, null);
  return done;
}

/** Which periods to reply something published concerns: those that end between two instants, and each by its end. */
interface Touched {
  between: readonly [from: Instant, until: Instant];
  isTouched(endsAt: Instant): boolean;
}

/** Which periods a version may touch; null for none: one that is not in effect yet, or that only adds. */
async function touchedBy(on: Recounting, version: PublicationState): Promise<Touched | null> {
  if (isEnding(version)) {
    // Of what nobody decided on the period was over long ago.
    return version.effectiveAt ? { between: ['0', endOfTime], isTouched: () => true } : null;
  }
  const calendar = (await on.calendars()).find(
    (each) => each.id === version.name && each.version === version.version,
  );
  if (!calendar) return null;
  const isTouched = (endsAt: Instant) => isRestDay(lastDayBefore(endsAt), [calendar]);
  return { between: [calendar.effectiveAt, endOfDay(addDays(`${calendar.year}-12-31`, 1))], isTouched };
}

/** After every instant. */
const endOfTime = '9999-12-31T23:59:59.999Z';

/**
 * Ends the notices of a shard that were not delivered by the end of their item. No period runs for them yet: their limit is
 * what falls due on them next, so they are among what falls due until a notice issued now would have to be delivered. One
 * whose limit was moved beyond that ends with its delivery, or at its limit.
 */
async function endUndelivered(
  on: Recounting & Pick<Dependencies, 'parameters'>,
  shard: number,
): Promise<Recounted> {
  const found = { done: 0, left: 0 };
  const now = on.now();
  const until = periodEnd(civilDateOf(now), { days: on.parameters.deliveryLimitDays });
  let after: string | null = null;
  do {
    const { items, end }: Part<string | null> = await on.cases.dueBetween(shard, [now, until], after, part);
    const records = items.flatMap(({ item }) => (item && isIdOf('record', item) ? [item] : []));
    for (let start = 0; start < records.length; start += together) {
      const { done, left } = await recount(on, records.slice(start, start + together));
      found.done += done;
      found.left += left;
    }
    after = end;
  } while (after !== null);
  return found;
}

/** Counts the periods of a shard anew that something published concerns. */
async function recountShard(
  on: Recounting,
  shard: number,
  { between, isTouched }: Touched,
): Promise<Recounted> {
  const periods = { done: 0, left: 0 };
  // Of a year that was over by then no period runs.
  if (between[0] >= between[1]) return periods;
  let after: string | null = null;
  do {
    const { items, end }: Part<PeriodOf> = await on.cases.periods(shard, between, after, part);
    const touched = items.filter(({ item: { endsAt } }) => isTouched(endsAt));
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
