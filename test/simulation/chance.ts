import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/**
 * Chance drawn from a seed and the name of what it is for. What is drawn under one name does not depend on what
 * else was drawn, so that a history with a part left out goes on as it did.
 */
export class Chance {
  private readonly generator: RandomGenerator;

  constructor(seed: number, name: string) {
    const digest = createHash('md5').update(`${seed}:${name}`).digest();
    this.generator = xoroshiro128plus(digest.readInt32LE(0));
  }

  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number {
    return uniformInt(this.generator, min, max);
  }

  /** Whether something of a probability (0 to 1, in steps of a millionth) happens. */
  happens(probability: number): boolean {
    return this.between(1, 1_000_000) <= probability * 1_000_000;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.between(0, choices.length - 1)] as T;
  }
}
