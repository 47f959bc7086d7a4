import { randomUUID } from 'node:crypto';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { type Language, languageNamed } from '../shared/texts/languages.ts';
import type { Instant } from '../shared/time/civil.ts';

/** What a function takes from the world at its edge, and nothing within it. */
export interface Edge {
  /** The language of answers to whoever asks for none. */
  language: Language;
  now(): Instant;
  newId(): string;
  /** Lets a while pass that nobody foresees, of so many milliseconds at most: two who met do not meet again. */
  pause(mostMs: number): Promise<void>;
  /** Lets what was begun go on before anything else is done: a turn of the loop. */
  turn(): Promise<void>;
}

export const edge: Edge = {
  language: languageNamed(process.env.DEFAULT_LANGUAGE),
  now: () => new Date().toISOString(),
  newId: randomUUID,
  pause: (mostMs) => setTimeout(Math.random() * mostMs),
  turn: setImmediate,
};
