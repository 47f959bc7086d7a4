/** Whom alone an item is about: what is filed about anybody else comes back (Art. 42, 48, 50). */
import { type Filing, protectionOf } from '../formats/format.ts';
import { type Fault, fault } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import { standingAt } from '../units/standing.ts';
import type { Unit } from '../units/unit.ts';
import type { CatalogItem } from './items.ts';

/** The register of units, as it is asked, and the unit that files. */
export interface Filer {
  provider: Pick<Unit, 'code'>;
  units: readonly Unit[];
}

/** What is wrong with the subject of a filing under an item; nothing where the item is about anybody. */
export function aboutFaults(
  { about }: Pick<CatalogItem, 'about'>,
  filing: Filing,
  { provider, units }: Filer,
  now: Instant,
): Fault[] {
  const isOrganization = protectionOf(filing) === 'organization';
  const { kind, code } = filing.subject;
  switch (about) {
    case undefined:
      return [];
    case 'organizations':
      return isOrganization ? [] : [fault('(row)', 'about-organizations')];
    case 'natural-persons':
      return kind === 'natural-person' ? [] : [fault('(row)', 'about-natural-persons')];
    case 'registered-units': {
      const isUnit =
        isOrganization && [...standingAt(units, now).values()].some((unit) => unit.code === code);
      if (!isUnit) return [fault('(row)', 'about-units')];
      return code === provider.code ? [fault('(row)', 'about-own-unit')] : [];
    }
  }
}
