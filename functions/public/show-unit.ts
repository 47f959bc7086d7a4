/** The register of units as anybody reads it: what a unit is entered with, and what the rest of what is published gives it. */
import type { Catalog } from '../../shared/catalog/catalog.ts';
import { published } from '../../shared/publication/in-both.ts';
import { allLatest } from '../../shared/publication/list.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Unit } from '../../shared/units/unit.ts';
import { withUpcoming } from './show.ts';

/** What is published of which the entry of a unit says something. */
export type Everything = Pick<Catalog, 'items' | 'measures' | 'units'>;

/** A unit with its upcoming versions, and with what it provides, may exempt, initiates and implements at an instant. */
export function showUnit({ items, measures, units }: Everything, now: Instant) {
  const inEffect = { items: allLatest(items, now), measures: allLatest(measures, now) };
  return (shown: Unit) => {
    const names = (named: readonly string[]) => named.includes(shown.id);
    return {
      ...withUpcoming(units, now)(shown),
      name: published(shown.name),
      provides: inEffect.items.filter(({ providers }) => names(providers)).map(({ id }) => id),
      exempts: inEffect.items.flatMap(({ id: item, exemptions }) =>
        exemptions.filter((each) => names(each.units)).map(({ id }) => ({ item, exemption: id })),
      ),
      initiates: inEffect.measures
        .filter(({ initiatingUnits }) => names(initiatingUnits))
        .map(({ id }) => id),
      implements: inEffect.measures
        .filter(({ implementingUnits }) => names(implementingUnits))
        .map(({ id }) => id),
    };
  };
}
