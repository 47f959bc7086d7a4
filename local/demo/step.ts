import type { Api } from '../acts/api.ts';
import type { Line } from '../line.ts';

/** What later steps need of earlier ones: identifiers and instants, by name. */
export type Memory = Record<string, string>;

/**
 * One step of the demo. It may be run again from its start, after the platform was killed in its middle, and
 * comes to the same: its writes carry keys, its clock moves are to instants.
 */
export interface Step {
  title: Line;
  /** Does it and says in a line what was seen; throws where that is not what the step promises. */
  run(api: Api, memory: Memory): Promise<Line>;
}

/** What the step promises did not happen. */
export class Broken extends Error {}

/** Fails the step where the condition does not hold. */
export function expect(condition: unknown, promise: string, seen?: unknown): asserts condition {
  if (!condition)
    throw new Broken(`${promise}${seen === undefined ? '' : `; seen: ${JSON.stringify(seen)}`}`);
}

/** Something remembered by an earlier step. */
export function recall(memory: Memory, name: string): string {
  const value = memory[name];
  if (value === undefined) throw new Broken(`An earlier step did not leave "${name}".`);
  return value;
}
