import type { Chance } from '../chance.ts';

export interface Fate {
  kind: 'fine' | 'throttled' | 'dies-before' | 'dies-after';
  slowMs: number;
}

const fine: Fate = { kind: 'fine', slowMs: 0 };

/** How many times as often. */
const farMore = 15;

/** What may go wrong on the way and how often, and how often each did. With `share` 0 nothing ever does. */
export class Trouble {
  readonly counts = new Map<string, number>();
  private readonly share: number;
  private readonly only: ReadonlyMap<string, number> | null;
  private readonly often: string | null;

  /**
   * @param only the kinds that there are alone, by how many times the usual; null for all
   * @param often the kind of which there is far more than usual; null for none
   */
  constructor(share: number, only: ReadonlyMap<string, number> | null = null, often: string | null = null) {
    this.share = only === null ? share : 0;
    this.only = only;
    this.often = often;
  }

  /** Whether there is any of every kind. */
  get isThere(): boolean {
    return this.share > 0;
  }

  /** @param rarer by how much it is rarer than at other calls: 1 for not at all */
  ofCall(chance: Chance, rarer: number): Fate {
    if (!chance.happens(0.05 * this.share * rarer)) return fine;
    const kind = chance.pick(['throttled', 'dies-before', 'dies-after', 'fine'] as const);
    const slowMs = kind === 'fine' ? chance.between(1, 4000) : 0;
    if (kind === 'throttled') this.note('throttled');
    if (slowMs) this.note('slow call');
    return { kind, slowMs };
  }

  skewMs(chance: Chance): number {
    return chance.happens(0.1 * this.share) ? chance.between(-3000, 3000) : 0;
  }

  /** What becomes of a message or a request on its way. */
  onTheWay(chance: Chance): 'arrives' | 'lost' | 'doubled' | 'unanswered' {
    if (!chance.happens(0.06 * this.share)) return 'arrives';
    const what = chance.pick(['lost', 'doubled', 'unanswered'] as const);
    this.note(what);
    return what;
  }

  /** How long a message is on its way: mostly under two seconds, seldom minutes. So some overtake others. */
  delayMs(chance: Chance): number {
    if (chance.happens(0.01 * this.share)) return chance.between(60_000, 600_000);
    return chance.between(20, 2000);
  }

  happens = (chance: Chance, what: string, probability: number): boolean => {
    const times = what === this.often ? farMore : 1;
    const does = chance.happens(probability * times * (this.only?.get(what) ?? this.share));
    if (does) this.note(what);
    return does;
  };

  note(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}
