import { setTimeout as sleep } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Answered } from '../../../local/acts/answered.ts';
import type { Kind } from './kinds.ts';

export interface LoadOptions {
  kinds: readonly Kind[];
  seconds: number;
  connections: number;
  seed: number;
  onAnswer?: () => void;
}

/** What came of the requests of a kind. */
export interface Tally {
  /** Latencies of those that were served, in milliseconds. */
  servedMs: number[];
  /** Latencies of those answered 429 or 503 with Retry-After. */
  turnedAwayMs: number[];
  wrong: string[];
}

/** Turned away in order: too much at once, and when to come again. */
const isTurnedAway = ({ status, headers }: Answered): boolean =>
  (status === 429 || status === 503) && headers.has('retry-after');

/**
 * Sends the mix over so many connections, each its next request as soon as the last is answered; one that was turned
 * away comes again when it was told to.
 */
export async function runLoad(options: LoadOptions): Promise<Map<string, Tally>> {
  const { kinds, seconds, connections, seed, onAnswer } = options;
  const random = xoroshiro128plus(seed);
  const lots = kinds.flatMap((kind) => Array<Kind>(kind.weight).fill(kind));
  const tallies = new Map(
    kinds.map(({ name }): [string, Tally] => [name, { servedMs: [], turnedAwayMs: [], wrong: [] }]),
  );
  const endsAt = performance.now() + seconds * 1000;
  const one = async () => {
    const kind = lots[uniformInt(random, 0, lots.length - 1)] as Kind;
    const tally = tallies.get(kind.name) as Tally;
    const startedAt = performance.now();
    try {
      const { answer, wrong } = await kind.send();
      const tookMs = performance.now() - startedAt;
      if (isTurnedAway(answer)) {
        tally.turnedAwayMs.push(tookMs);
        return await sleep(Number(answer.headers.get('retry-after')) * 1000);
      }
      const found = wrong();
      if (found) tally.wrong.push(found);
      else tally.servedMs.push(tookMs);
    } catch (error) {
      tally.wrong.push(`no answer: ${String(error)}`);
    } finally {
      onAnswer?.();
    }
  };
  const connection = async () => {
    while (performance.now() < endsAt) await one();
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return tallies;
}
