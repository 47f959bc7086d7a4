/** Where anybody finds a record: in the list of what is disclosed of its item and its unit (Art. 12). */
import type { DisclosureEntry } from '../process/process.ts';
import { inEffectSince } from './item-ended.ts';
import { isKeptWhileAsked, keptBy } from './kept.ts';
import { licenceOf, licencePlace } from './licence.ts';
import type { RecordState } from './state.ts';

/**
 * The place of a record in the list of what is disclosed; null where it has none: it is about a person, its item is open to
 * nobody, it is not in effect, or something keeps it from others. So nobody finds what could not be shown, and the list is as
 * long as what is. Whether it is shown `view` decides at every reading, by the catalog and the instant.
 */
export function disclosedAs(state: RecordState): DisclosureEntry | null {
  const { status, protectedAs, isOpen, item, provider, endsAt } = state;
  const licence = licenceOf(state);
  const isKept = isKeptWhileAsked(state) || keptBy(state) !== null;
  if (licence && status === 'active' && !isKept)
    return { ...licencePlace(licence), since: inEffectSince(state), until: endsAt };
  const isPersonal = protectedAs === 'natural-person';
  if (status !== 'active' || isPersonal || isOpen === false) return null;
  if (isKept) return null;
  return { item, unit: provider, since: inEffectSince(state), until: endsAt };
}
