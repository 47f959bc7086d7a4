import type { Answered } from '../../../local/acts/answered.ts';
import { Chance } from '../chance.ts';
import type { City } from '../city.ts';
import { holds } from '../invariants/broken.ts';
import { dateOf, second } from '../people/calendar.ts';
import type { Ask } from '../people/door.ts';
import type { Known, Ledger } from '../people/ledger.ts';
import type { Certain } from '../plan.ts';

/** A part of a tale. */
export type Part<K extends Known = Ledger> = (tale: Tale<K>) => Promise<void>;

/** What some people do, one thing after another, and what they are told: of one subject, unless it says of what. */
export class Tale<K extends Known = Ledger> {
  readonly city: City;
  readonly ledger: K;
  readonly name: string;
  /** Which of its acts are not left to chance, and whether each happens. */
  private readonly certain: Certain;

  constructor(city: City, ledger: K, name: string, certain: Certain = {}) {
    this.city = city;
    this.ledger = ledger;
    this.name = name;
    this.certain = certain;
  }

  get nowMs(): number {
    return this.city.simulated.world.nowMs;
  }

  chance(what: string): Chance {
    return new Chance(this.city.plan.seed, `${this.name}:${what}`);
  }

  /** Whether an act of this tale happens: by chance where it is certain neither in it nor in the plan, and where the plan does not leave it out. */
  acts(what: string, probability: number): boolean {
    const { certain } = this.city.plan;
    const happens = this.certain[what] ?? certain[what] ?? this.chance(what).happens(probability);
    return happens && this.city.plays(`${this.name}/${what}`);
  }

  /** One of some choices: of those that the plan makes certain, where it does so of any. */
  picks<T extends string>(chance: Chance, choices: readonly T[]): T {
    const certain = choices.filter((choice) => this.city.plan.certain[choice]);
    return chance.pick(certain.length > 0 ? certain : choices);
  }

  later = (ms: number): Promise<void> => this.city.simulated.world.later(ms);

  until = (atMs: number): Promise<void> => this.city.simulated.world.until(atMs);

  /** A part of the tale whose acts have names of their own. */
  chapter = (what: string): Tale<K> => new Tale(this.city, this.ledger, `${this.name}/${what}`, this.certain);

  /** Goes on with a part of the tale beside the rest. */
  aside(what: string, part: Part<K>): void {
    this.city.tell(this.chapter(what), part);
  }

  /**
   * Sends a request that changes something, and notes what it did once that is known. Meanwhile nobody looks:
   * it may be done or not. `known` is called before anybody looks again.
   */
  async change<Data>(
    what: string,
    ask: Ask<Data>,
    known: (answer: Answered<Data>) => void,
  ): Promise<Answered<Data>> {
    this.ledger.pending++;
    try {
      const answer = await this.city.door.send(`${this.name}/${what}`, ask);
      known(answer);
      return answer;
    } finally {
      this.ledger.pending--;
      this.city.changed(this.ledger);
    }
  }

  /** Sends what the law does not allow, and sees it refused, with nothing changed. */
  async refused(promise: string, what: string, ask: Ask, statuses: number[]): Promise<void> {
    const { status } = await this.city.door.send(`${this.name}/${what}`, ask);
    holds(statuses.includes(status), promise, `${what}: answered with ${status}`);
    this.city.changed(this.ledger);
  }

  /** Keeps off a day's first and last minute, so that a machine's clock being off does not move what is done to another day. */
  async notAtMidnight(): Promise<void> {
    const margin = 300 * second;
    if (dateOf(this.nowMs - margin) !== dateOf(this.nowMs + margin)) await this.later(2 * margin);
  }
}
