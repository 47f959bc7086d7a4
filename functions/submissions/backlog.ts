/**
 * How far the intake is behind. It notes how long what it recorded had waited; and whoever receives submissions looks for
 * one that waits, as an intake that takes nothing notes nothing. What nobody notes any more is over.
 */
import type { Backlog, BacklogStore, Sent } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';

/** How often an instance notes or looks at most, and what is no wait. */
const everyMs = 5_000;
/** How long a note holds: while it is behind, the intake takes something, and notes that, far more often. */
const holdsMs = 60_000;
/** How many parts the limit has: one submission is remembered for each. */
const parts = 4;

const between = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from);
const isJustNow = (at: Instant | null, now: Instant) => at !== null && Math.abs(between(at, now)) < everyMs;

/** The intake as an instance of a function knows it. */
export interface Intake {
  /** Notes that something that was sent to it at an instant is taken now. */
  took(sentAt: Instant, now: Instant): Promise<void>;
  /** Notes that a submission was in hand, whatever becomes of it: that it waits says nothing of the intake. Never fails. */
  tried(id: string, now: Instant): Promise<void>;
  /** Hears of a submission that is sent to it. */
  sent(id: string, now: Instant): void;
  /** Whether it is too far behind to take on more. Looks where it was, or where one that was sent may have waited too long. Never fails. */
  isBehind(now: Instant): Promise<boolean>;
  /** Looks at what was noted, where that was not done just now. Never fails. */
  look(now: Instant): Promise<void>;
}

/** @param limitMs how long something may have waited for it */
export function intakeOn(store: BacklogStore, limitMs: number): Intake {
  const queue = new Remembered(limitMs);
  let noted: Backlog | null = null;
  let notedAt: Instant | null = null;
  let lookedAt: Instant | null = null;

  const isNotedBehind = (now: Instant) =>
    noted !== null && noted.waitedMs > limitMs && between(noted.at, now) < holdsMs;

  const note = async (backlog: Backlog) => {
    if (isJustNow(notedAt, backlog.at)) return;
    notedAt = backlog.at;
    await store.note(backlog).catch(() => undefined);
  };

  const read = async (now: Instant) => {
    const overdue = queue.overdue(now);
    const found = await store.read(overdue?.id ?? null).catch(() => null);
    if (!found) return;
    if (overdue) queue.found(overdue, found.waitsSince, now);
    // For those who remember none.
    if (overdue && queue.isStuck)
      await note({ at: now, waitedMs: between(overdue.at, now), oldest: overdue });
    const { oldest = null } = found.noted ?? {};
    // Whether one that waited waits still, everybody looks for themselves.
    noted = oldest ? null : found.noted;
    if (oldest) queue.add(oldest);
  };

  const look = async (now: Instant) => {
    // An instance that begins has its hands full: its first request knows nothing.
    const isFirst = lookedAt === null;
    if (isJustNow(lookedAt, now)) return;
    lookedAt = now;
    if (!isFirst) await read(now);
  };

  return {
    async took(sentAt, now) {
      const waitedMs = between(sentAt, now);
      if (waitedMs >= everyMs) await note({ at: now, waitedMs, oldest: null });
    },

    tried: (id, now) => store.tried(id, now).catch(() => undefined),

    sent: (id, now) => queue.remember({ id, at: now }),

    async isBehind(now) {
      if (!isNotedBehind(now) && !queue.overdue(now)) return false;
      await look(now);
      return isNotedBehind(now) || queue.isStuck;
    },

    look,
  };
}

/**
 * Some of the submissions that were sent to the intake, as an instance remembers them. It takes them in about their order:
 * where a later one is recorded, it is not behind with those before.
 */
class Remembered {
  /** Whether one of them was found waiting that waited too long. */
  isStuck = false;
  private sent: Sent[] = [];
  /** When the last was sent of which it is known that it waits no more. */
  private takenUntil: Instant | null = null;
  private readonly limitMs: number;

  constructor(limitMs: number) {
    this.limitMs = limitMs;
  }

  /** Remembers one more, where the last is a while ago. */
  remember(sent: Sent): void {
    const last = this.sent.at(-1);
    if (!last || between(last.at, sent.at) >= this.limitMs / parts) this.sent.push(sent);
  }

  /** Adds one that another instance found waiting, which is found to be so until it is looked for here. */
  add(sent: Sent): void {
    const isOver = this.takenUntil !== null && sent.at <= this.takenUntil;
    if (isOver || this.sent.some(({ id }) => id === sent.id)) return;
    this.isStuck = true;
    this.sent = [...this.sent, sent].sort((one, other) => between(other.at, one.at));
  }

  /** The last that was sent longer ago than any may wait, of which it is not known that it was recorded; null for none. */
  overdue(now: Instant): Sent | null {
    return this.sent.findLast(({ at }) => between(at, now) > this.limitMs) ?? null;
  }

  /** Hears since when one waits; null where it does not. */
  found(overdue: Sent, waitsSince: Instant | null, now: Instant): void {
    this.isStuck = waitsSince !== null && between(waitsSince, now) > this.limitMs;
    if (this.isStuck) return;
    this.takenUntil = overdue.at;
    this.sent = this.sent.slice(this.sent.indexOf(overdue) + 1);
  }
}
