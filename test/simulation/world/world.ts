import { setImmediate as drained } from 'node:timers/promises';
import TinyQueue from 'tinyqueue';
import { Chance } from '../chance.ts';

interface Due {
  atMs: number;
  order: number;
  act: () => void;
}

/**
 * A clock that moves only when nothing is left to do at an instant, and a scheduler that lets those who do
 * something at the same time take turns, as the seed says. All time in milliseconds since 1970.
 */
export class World {
  nowMs: number;
  private readonly agenda = new TinyQueue<Due>([], (a, b) => a.atMs - b.atMs || a.order - b.order);
  private readonly waiting: (() => void)[] = [];
  private readonly turns: Chance;
  private order = 0;

  constructor(seed: number, startMs: number) {
    this.nowMs = startMs;
    this.turns = new Chance(seed, 'turns');
  }

  get now(): string {
    return new Date(this.nowMs).toISOString();
  }

  /** Does something at an instant, or now where it is past. Gives what calls it off. */
  at(atMs: number, act: () => void): () => void {
    const due = { atMs: Math.max(atMs, this.nowMs), order: this.order++, act };
    this.agenda.push(due);
    return () => {
      due.act = () => {};
    };
  }

  /** Lets time pass for whoever waits; nobody else's. */
  later = (ms: number): Promise<void> => this.until(this.nowMs + ms);

  until(atMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.at(atMs, resolve);
    });
  }

  /** Waits for one's turn among all who do something at this instant. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  /**
   * Runs until an instant. Between two instants, when all is still, `still` is called and waited for; whatever
   * it does, it does at that instant. Ends early where it says so.
   */
  async run(untilMs: number, still: () => Promise<boolean>): Promise<void> {
    for (;;) {
      await this.settle();
      if (!(await still())) return;
      const next = this.agenda.peek();
      if (!next || next.atMs > untilMs) return;
      this.nowMs = next.atMs;
      while (this.agenda.peek()?.atMs === this.nowMs) this.agenda.pop()?.act();
    }
  }

  /** Gives turns until nobody waits for one. */
  private async settle(): Promise<void> {
    await drained();
    while (this.waiting.length > 0) {
      const chosen = this.turns.between(0, this.waiting.length - 1);
      this.waiting.splice(chosen, 1)[0]?.();
      await drained();
    }
  }
}
