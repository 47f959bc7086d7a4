import type { Actor } from '../actor.ts';
import type { Instant } from '../time/civil.ts';

/** One event of a case, as its subject reads it: what happened, when, by whom (Art. 32). */
export interface HistoryEntry {
  case: string;
  seq: number;
  at: Instant;
  type: string;
  by: Actor;
  data: object;
  hash: string;
}

/** What somebody said in an event: the words that lie with it and nowhere else. */
export interface EventWords {
  seq: number;
  at: Instant;
  type: string;
  data: object;
  secret: Readonly<Record<string, unknown>>;
}
