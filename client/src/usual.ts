/** What is usual where nothing else is given. */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { RetryOptions, Surroundings } from './options.ts';

const usual: RetryOptions = { attempts: 5, firstDelayMs: 250, longestDelayMs: 30_000 };

const surroundings: Surroundings = {
  // Looked up at each call, so that whoever replaces it later is heard.
  fetch: (request) => globalThis.fetch(request),
  random: Math.random,
  sleep: async (ms, signal) => {
    try {
      await wait(ms, undefined, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    }
  },
  newKey: randomUUID,
  now: Date.now,
};

/** Options without those that are there and undefined, which would switch off what is usual. */
const named = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;

export const retryAsGiven = (given: Partial<RetryOptions> = {}): RetryOptions => ({
  ...usual,
  ...named(given),
});

export const surroundingsAsGiven = (given: Partial<Surroundings>): Surroundings => ({
  ...surroundings,
  ...named(given),
});
