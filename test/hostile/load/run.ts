import { setTimeout as sleep } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Answer, Client } from '../support/client.ts';
import type { Kind } from './kinds.ts';

export interface LoadOptions {
  url: string;
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

/** Under overload an answer may take long; without one after this, the platform hangs. */
const LIMIT_MS = 30_000;

/** Turned away in order: too much at once, and when to come again. */
const isTurnedAway = ({ status, headers }: Answer): boolean =>
  (status === 429 || status === 503) && headers['retry-after'] !== undefined;

/**
 * Sends the mix over so many connections, each its next request as soon as the last is answered; one that was turned
 * away comes again when it was told to.
 */
export async function runLoad(options: LoadOptions): Promise<Map<string, Tally>> {
  const { url, kinds, seconds, connections, seed, onAnswer } = options;
  const client = new Client(url, LIMIT_MS, connections);
  const random = xoroshiro128plus(seed);
  const lots = kinds.flatMap((kind) => Array<Kind>(kind.weight).fill(kind));
  const tallies = new Map(
    kinds.map(({ name }): [string, Tally] => [name, { servedMs: [], turnedAwayMs: [], wrong: [] }]),
  );
  const endsAt = performance.now() + seconds * 1000;
  const one = async () => {
    const kind = lots[uniformInt(random, 0, lots.length - 1)] as Kind;
    const { call, wrong } = kind.make();
    const tally = tallies.get(kind.name) as Tally;
    try {
      const answer = await client.send(call);
      if (isTurnedAway(answer)) {
        tally.turnedAwayMs.push(answer.tookMs);
        return await sleep(Number(answer.headers['retry-after']) * 1000);
      }
      const found = wrong(answer);
      if (found) tally.wrong.push(found);
      else tally.servedMs.push(answer.tookMs);
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
  client.close();
  return tallies;
}
