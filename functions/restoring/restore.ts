/** What follows a restore of the tables: their log completed from its bucket, then all reconciled, a part a call (decision 42). */

import type { Head } from '../../shared/log/log-store.ts';
import { batchBefore, lastSize } from '../../shared/log/read-back.ts';
import type { KeptProgress } from '../../shared/store/dynamodb/progress.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { checkReach, type Restoring, readAsked } from './asked.ts';
import { type Completing, completePart, lackingOf, lead, takeBack } from './complete.ts';
import { type Counts, nothingFound, type Reconciling, reconcilePart } from './reconcile.ts';

/** How far it is. */
export interface Restored {
  to: Instant;
  /** The log's table is completed, led to the end of its bucket, cleared of what came meanwhile; then all is reconciled. */
  is: 'completing' | 'leading' | 'clearing' | 'reconciling' | 'done';
  /** From which place of the log on it reconciles, and the place that comes next. */
  from: number;
  place: number;
  /** How large the log is. */
  size: number;
  found: Counts;
  /** Where the log's table was led from. */
  head?: Head;
}

/** What it works with. */
export interface Working extends Completing, Reconciling {
  log: Completing['log'] & Reconciling['log'];
  objects: Completing['objects'] & Reconciling['objects'];
  progress: KeptProgress;
  /** Whether there is time for another part. */
  hasTime(): boolean;
}

/** How many entries are gone through before where the log's table was: tables are restored to a second, and not together. */
const slack = 10_000;

/**
 * Goes on for as long as there is time, and says how far it is: calling it again goes on, or does nothing once all is
 * done. Each part may be done twice. Whoever ends in the middle is followed by whoever calls it next.
 * @throws Unfit where what is asked cannot be meant: then nothing was noted
 * @throws where another call goes on at the same time
 */
export async function restore(on: Working, given: Restoring): Promise<Restored> {
  const asked = readAsked(given, on.now());
  checkReach(asked, await sizeOf(on));
  let { json, times } = await on.progress.read();
  const known: Restored | null = json ? JSON.parse(json) : null;
  let at = known?.to === asked.to ? known : await begun(on, asked);
  if (at.is === 'done' && asked.again) at = { ...(await begun(on, { from: at.from, ...asked })) };
  for (let isFirst = true; at.is !== 'done' && (isFirst || on.hasTime()); isFirst = false) {
    at = await step(on, at);
    json = JSON.stringify(at);
    if (!(await on.progress.keep({ times }, json))) throw new Error('Another call goes on with it.');
    times += 1;
  }
  return at;
}

/** How large the log is: by its bucket, or by what is published where that is further. */
const sizeOf = async ({ objects, log }: Working): Promise<number> =>
  Math.max(await lastSize(objects), (await log.published())?.size ?? 0);

/** Where it begins: with what the table of the log lacks, as that says how far back the tables are. */
async function begun(on: Working, { to, from }: Restoring): Promise<Restored> {
  const lacking = await lackingOf(on);
  // Where the log's table was not restored, nothing but the operator says how far back the others are.
  const first = await batchBefore(on.objects, from ?? (lacking ? lacking.place - slack : 0));
  const begins = { to, from: first, found: nothingFound };
  return lacking
    ? { ...begins, is: 'completing', ...lacking }
    : { ...begins, is: 'reconciling', place: first, size: (await on.log.published())?.size ?? 0 };
}

async function step(on: Working, at: Restored): Promise<Restored> {
  const { to, from, place, size } = at;
  switch (at.is) {
    case 'completing':
      return place < size
        ? { ...at, place: await completePart(on, { size, place }) }
        : // Kept before it is led, so that whoever comes next knows what a sealer had added to it.
          { ...at, is: 'leading', head: await on.log.head() };
    case 'leading': {
      const isLed = await lead(on, at.head ?? (await on.log.head()), size);
      const head = await on.log.head();
      // Led by a call that ended before it said so: what it was led from is known.
      const wasLed = head.size === size && head.unfinished === null;
      return isLed || wasLed ? { ...at, is: 'clearing' } : { ...at, head };
    }
    case 'clearing': {
      const start = at.head?.unfinished ?? null;
      if (start !== null) await takeBack(on, start);
      const lacking = await lackingOf(on);
      return lacking ? { ...at, is: 'completing', ...lacking } : { ...at, is: 'reconciling', place: from };
    }
    case 'reconciling': {
      if (place >= size) return { ...at, is: 'done' };
      const { next, found } = await reconcilePart(on, place, size, to);
      return { ...at, place: next, found: sum(at.found, found) };
    }
    case 'done':
      return at;
  }
}

const sum = (one: Counts, other: Counts): Counts => ({
  events: one.events + other.events,
  looks: one.looks + other.looks,
  marked: one.marked + other.marked,
  gone: one.gone + other.gone,
  unlike: one.unlike + other.unlike,
});
