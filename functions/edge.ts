import { randomUUID } from 'node:crypto';
import { type Language, languageNamed } from '../shared/texts/languages.ts';
import type { Instant } from '../shared/time/civil.ts';

/** What a function takes from the world at its edge, and nothing within it. */
export interface Edge {
  /** The language of answers to whoever asks for none. */
  language: Language;
  now(): Instant;
  newId(): string;
}

export const edge: Edge = {
  language: languageNamed(process.env.DEFAULT_LANGUAGE),
  now: () => new Date().toISOString(),
  newId: randomUUID,
};
