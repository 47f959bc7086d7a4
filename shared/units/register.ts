/** What the register of units says of one: asked wherever a unit's name alone would give power. */
import type { Filing, Format } from '../formats/format.ts';
import { type Fault, fault } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import { standingAt } from './standing.ts';
import type { Unit } from './unit.ts';

/** The entry of a unit that does its work now; undefined where there is none, or it has ended. */
export const activeUnit = (units: readonly Unit[], id: string | null, now: Instant): Unit | undefined => {
  const unit = id === null ? undefined : standingAt(units, now).get(id);
  return unit?.status === 'active' ? unit : undefined;
};

/** How many an answer names at most: all of them are read elsewhere. */
const mostNamed = 20;

/** The first names of the units that do their work now, in their order: what there is, for whoever named another. */
export const namedFirst = (units: readonly Unit[], now: Instant): string[] =>
  [...standingAt(units, now).values()]
    .flatMap(({ id, status }) => (status === 'active' ? [id] : []))
    .sort()
    .slice(0, mostNamed);

/**
 * Whether a decision is by an authority under which the unit files: another's is put on record by whoever that is
 * (Art. 8, 10). Gives what is wrong, with the first of the authorities that there are.
 */
export function authorityFaults(
  { named }: Pick<Format, 'named'>,
  { authority }: Pick<Filing, 'authority'>,
  unit: Pick<Unit, 'authorities'>,
): Fault[] {
  const { authorities } = unit;
  if (authorities.includes(authority.code)) return [];
  return [fault(named.authorityCode, 'not-its-authority', { authorities: authorities.slice(0, mostNamed) })];
}

/** The codes of the authorities under which a unit has filed by an instant, by any version of its entry. */
export const authoritiesUntil = (units: readonly Unit[], id: string, at: Instant): string[] => [
  ...new Set(
    units
      .filter((unit) => unit.id === id && unit.effectiveAt <= at)
      .flatMap(({ authorities }) => authorities),
  ),
];
