import { randomUUID } from 'node:crypto';
import type { Instant } from '../shared/time/civil.ts';

/** What a function takes from the world at its edge, and nothing within it: the time, and new identifiers. */
export interface Edge {
  now(): Instant;
  newId(): string;
}

export const edge: Edge = {
  now: () => new Date().toISOString(),
  newId: randomUUID,
};
