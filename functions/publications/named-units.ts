/** Which units a draft names: whoever is named is given something, so it must be one that there is. */
import { type Provision, readItem } from '../../shared/catalog/items.ts';
import { readMeasure } from '../../shared/joint-response/measures.ts';
import { readMatter } from '../../shared/pledge/matters.ts';
import type { PublishedKind } from '../../shared/publication/kinds.ts';
import type { Content } from '../../shared/publication/state.ts';
import { readUnit } from '../../shared/units/unit.ts';

/** The field of each list of units in a draft's content, and whom it names. */
export function unitsNamed(what: PublishedKind, content: Content): [field: string, units: string[]][] {
  switch (what) {
    case 'items': {
      const { providers, exemptions, inclusions } = readItem(content, what);
      return [
        ['providers', providers],
        ...ofProvisions('exemptions', exemptions),
        ...ofProvisions('inclusions', inclusions),
      ];
    }
    case 'measures': {
      const { initiatingUnits, implementingUnits } = readMeasure(content, what);
      return [
        ['initiatingUnits', initiatingUnits],
        ['implementingUnits', implementingUnits],
      ];
    }
    case 'pledge-matters':
      return [['unit', [readMatter(content, what).unit]]];
    case 'units': {
      const { successors } = readUnit(content, what);
      return Object.entries(successors).map(([duty, unit]) => [`successors.${duty}`, [unit]]);
    }
    default:
      return [];
  }
}

const ofProvisions = (field: string, provisions: readonly Provision[]): [string, string[]][] =>
  provisions.map(({ units }, index) => [`${field}.${index}.units`, units]);
