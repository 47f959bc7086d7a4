/** When a function that a stream calls is down, for longer than the stream keeps what was written. */
import { Chance } from '../chance.ts';
import type { Trouble } from './trouble.ts';

const hour = 3_600_000;
const day = 24 * hour;

export class Outages {
  private readonly what: string;
  private readonly daysApart: readonly [number, number];
  private readonly chance: Chance;
  private readonly trouble: Trouble;
  private fromMs: number;
  private untilMs: number;
  private endedMs: number;
  private isNoted = false;

  /** @param what is down @param daysApart at least and at most between two times that it is */
  constructor(
    { seed, startMs, trouble }: { seed: number; startMs: number; trouble: Trouble },
    what: string,
    daysApart: readonly [number, number],
  ) {
    this.what = what;
    this.daysApart = daysApart;
    this.chance = new Chance(seed, `outages:${what}`);
    this.trouble = trouble;
    this.fromMs = startMs;
    this.untilMs = startMs;
    this.endedMs = startMs;
    this.next();
  }

  /** Until when it is down; null where it is up. Asked in the order of time. */
  until(nowMs: number): number | null {
    if (!this.trouble.isThere) return null;
    while (nowMs >= this.untilMs) this.next();
    if (nowMs < this.fromMs) return null;
    if (!this.isNoted) this.trouble.note(`${this.what} down for two days`);
    this.isNoted = true;
    return this.untilMs;
  }

  /** Since when it is up; null where it is down. Asked in the order of time. */
  upSince(nowMs: number): number | null {
    return this.until(nowMs) === null ? this.endedMs : null;
  }

  /** When it goes down next, or went down where it is; null where it never does. Asked in the order of time. */
  nextFrom(nowMs: number): number | null {
    if (!this.trouble.isThere) return null;
    while (nowMs >= this.untilMs) this.next();
    return this.fromMs;
  }

  private next(): void {
    this.isNoted = false;
    this.endedMs = this.untilMs;
    const [least, most] = this.daysApart;
    this.fromMs = this.untilMs + this.chance.between(least * day, most * day);
    this.untilMs = this.fromMs + this.chance.between(44 * hour, 54 * hour);
  }
}
