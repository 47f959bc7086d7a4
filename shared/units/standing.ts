/** The register of units as it stands at an instant: each unit's entry, looked up and not searched for. */
import { allLatest } from '../publication/list.ts';
import type { Instant } from '../time/civil.ts';
import type { Unit } from './unit.ts';

/** By its name the entry of each unit that has one. */
export type Standing = ReadonlyMap<string, Unit>;

interface Copy {
  /** When it says something else than before, in their order. */
  changes: Instant[];
  standings: Map<Instant, Standing>;
}

/** Goes with the copy of the register that it was made of (shared/publication/copies.ts). */
const copies = new WeakMap<readonly Unit[], Copy>();

/** The instants at which a register says something else than before, in their order. */
const changesOf = (units: readonly Unit[]): Instant[] =>
  [...new Set(units.map(({ effectiveAt }) => effectiveAt))].sort();

/** The instants after one at which a register says something else than before, in their order. */
export const changesAfter = (units: readonly Unit[], at: Instant): Instant[] =>
  changesOf(units).filter((each) => each > at);

/**
 * The entries that are in effect at an instant. Worked out once for a copy of the register and all instants between two
 * changes, so that a request looks it up.
 */
export function standingAt(units: readonly Unit[], at: Instant): Standing {
  const copy = copies.get(units) ?? { changes: changesOf(units), standings: new Map() };
  copies.set(units, copy);
  const since = copy.changes.findLast((change) => change <= at) ?? '';
  const kept = copy.standings.get(since);
  if (kept) return kept;
  const standing = new Map(allLatest(units, since).map((entry) => [entry.id, entry]));
  copy.standings.set(since, standing);
  return standing;
}
