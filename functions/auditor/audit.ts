/**
 * The audit goes through all that is held, in a round that takes as many runs as it needs: first the log against the
 * history, then the history, then the register. A run goes on where the one before it ended.
 */

import type { Found } from '../../shared/finding/state.ts';
import type { Place } from '../../shared/store/dynamodb/raw.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Auditing } from './auditing.ts';
import { checkHistory } from './through-history.ts';
import { throughLog } from './through-log.ts';
import { checkRegister } from './through-register.ts';

/** Where a round of the audit is. */
export interface Progress {
  /** When the round began. */
  began: Instant;
  phase: 'log' | 'history' | 'register';
  /** The place in the log that comes next. */
  place: number;
  /** Behind which item of a table it goes on; null at the beginning. */
  after: Place | null;
  /** How many items and entries the round has gone through, and how many did not fit. */
  gone: number;
  found: number;
}

export const newRound = (began: Instant): Progress => ({
  began,
  phase: 'log',
  place: 0,
  after: null,
  gone: 0,
  found: 0,
});

/** What a step found, and where the round is behind it; null once the round is over. */
export interface Stepped {
  found: Found[];
  progress: Progress | null;
}

/** How many items a step reads of a table. */
const itemsAtOnce = 100;

/** Goes one step on. */
export async function step(on: Auditing, progress: Progress): Promise<Stepped> {
  switch (progress.phase) {
    case 'log': {
      const { found, next } = await throughLog(on, progress.place);
      const gone = next === null ? 0 : next - progress.place;
      const further = counted(progress, gone, found);
      return {
        found,
        progress: next === null ? { ...further, phase: 'history' } : { ...further, place: next },
      };
    }
    case 'history': {
      const { items, end } = await on.history.scan(progress.after, itemsAtOnce);
      const found = await checkHistory(on, items);
      const further = { ...counted(progress, items.length, found), after: end };
      return { found, progress: end ? further : { ...further, phase: 'register' } };
    }
    case 'register': {
      const { items, end } = await on.register.scan(progress.after, itemsAtOnce);
      const found = await checkRegister(on, items);
      return { found, progress: end ? { ...counted(progress, items.length, found), after: end } : null };
    }
  }
}

const counted = (progress: Progress, gone: number, found: readonly Found[]): Progress => ({
  ...progress,
  gone: progress.gone + gone,
  found: progress.found + found.length,
});

/** A whole round at once: everything that does not fit, each once. */
export async function wholeRound(on: Auditing): Promise<Found[]> {
  const all: Found[] = [];
  for (let progress: Progress | null = newRound(on.now()); progress; ) {
    const stepped: Stepped = await step(on, progress);
    all.push(...stepped.found);
    progress = stepped.progress;
  }
  return [...new Map(all.map((each) => [`${each.what} ${each.at} ${each.of} ${each.event}`, each])).values()];
}
