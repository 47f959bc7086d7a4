/** When the dispatcher is down, for longer than a stream keeps what was written. */
import { Chance } from '../chance.ts';
import type { Trouble } from './trouble.ts';

const hour = 3_600_000;
const day = 24 * hour;

export class Outages {
  private readonly chance: Chance;
  private readonly trouble: Trouble;
  private fromMs: number;
  private untilMs: number;
  private isNoted = false;

  constructor(seed: number, startMs: number, trouble: Trouble) {
    this.chance = new Chance(seed, 'outages');
    this.trouble = trouble;
    this.fromMs = startMs;
    this.untilMs = startMs;
    this.next();
  }

  /** Until when the dispatcher is down; null where it is up. Asked in the order of time. */
  until(nowMs: number): number | null {
    if (!this.trouble.isThere) return null;
    while (nowMs >= this.untilMs) this.next();
    if (nowMs < this.fromMs) return null;
    if (!this.isNoted) this.trouble.note('dispatcher down for two days');
    this.isNoted = true;
    return this.untilMs;
  }

  private next(): void {
    this.isNoted = false;
    this.fromMs = this.untilMs + this.chance.between(8 * day, 30 * day);
    this.untilMs = this.fromMs + this.chance.between(44 * hour, 54 * hour);
  }
}
