/**
 * How far the intake is behind: it notes how long what it takes had waited, and whoever receives submissions looks, now
 * and then, beside what it does anyway. What nobody notes any more is over.
 */
import { afterMessage } from '../../shared/process/head-start.ts';
import type { Backlog, BacklogStore } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';

/** How often an instance notes or looks at most, and what is no wait. */
const everyMs = 5_000;
/** How long a note holds: while it is behind, the intake takes something, and notes that, far more often. */
const holdsMs = 60_000;

const between = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);

/** The intake as an instance of a function knows it. */
export interface Intake {
  /** Notes that something that was sent to it at an instant is taken now. */
  took(sentAt: Instant, now: Instant): Promise<void>;
  /** Whether it is too far behind to take on more, as far as is known here. */
  isBehind(now: Instant): boolean;
  /** Looks at what it noted, where that was not done just now. Never fails. */
  look(now: Instant): Promise<void>;
}

/** @param limitMs how long something may have waited for it */
export function intakeOn(store: BacklogStore, limitMs: number): Intake {
  let known: Backlog | null = null;
  let notedAt: Instant | null = null;
  let lookedAt: Instant | null = null;
  const isJustNow = (at: Instant | null, now: Instant) => at !== null && Math.abs(between(at, now)) < everyMs;

  return {
    async took(sentAt, now) {
      const waitedMs = between(sentAt, now);
      // What waited longer than a message may is the sweep's by now: it says nothing of who comes next.
      if (waitedMs < everyMs || now >= afterMessage(sentAt) || isJustNow(notedAt, now)) return;
      notedAt = now;
      await store.note({ at: now, waitedMs }).catch(() => undefined);
    },

    isBehind: (now) => known !== null && known.waitedMs > limitMs && between(known.at, now) < holdsMs,

    async look(now) {
      // An instance that begins has its hands full: its first request knows nothing.
      const isFirst = lookedAt === null;
      if (isJustNow(lookedAt, now)) return;
      lookedAt = now;
      if (isFirst) return;
      known = await store.read().catch(() => known);
    },
  };
}
