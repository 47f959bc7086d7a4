/** The consents on which rows of a submission rest: nothing is taken about a natural person without where the item asks for one (Art. 15, 16). */
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { consentColumn } from '../../shared/consent/column.ts';
import { allowsFiling, type ConsentState } from '../../shared/consent/state.ts';
import { type Filing, protectionOf } from '../../shared/formats/format.ts';
import { type Keys, subjectKey } from '../../shared/keys/keys.ts';
import type { RestsOn } from '../../shared/record/state.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { isIdOf, ofKind } from '../cases.ts';

/** The consents that rows name, by their identifiers: those that are there. */
export type Consents = ReadonlyMap<string, ConsentState>;

/** Reads the consents that rows name, all at once; nothing is read where none is named. */
export async function consentsNamed(
  { load }: Pick<CaseStore, 'load'>,
  named: readonly (string | null | undefined)[],
): Promise<Consents> {
  const ids = [...new Set(named.filter((id) => isIdOf('consent', id ?? undefined)))].map(String);
  if (ids.length === 0) return new Map();
  const { cases } = await load(null, ids);
  return new Map(
    cases.flatMap((each) => {
      const consent = ofKind(each, 'consent');
      return consent ? [[consent.state.id, consent.state] as const] : [];
    }),
  );
}

/** What a row of an item rests on: nothing where it needs no consent, the consent that it names where that covers it, else what is wrong. */
export function consentFor(
  item: CatalogItem,
  filing: Filing,
  named: string | null,
  by: { keys: Keys; unit: string; consents: Consents; now: Instant },
): { rests: RestsOn | null } | { faults: Fault[] } {
  const { consent: kinds, scopeOfUse } = item;
  if (protectionOf(filing) !== 'natural-person' || !kinds?.length) return { rests: null };
  if (named === null) return { faults: [fault(consentColumn, 'consent-missing')] };
  const found = by.consents.get(named) ?? null;
  const subject = subjectKey(by.keys, filing.subject);
  // One that is not there, is another's or another unit's, or is over is answered alike: nobody learns which there are.
  return found && allowsFiling(found, { subject, unit: by.unit, kinds, scopeOfUse }, by.now)
    ? { rests: { id: found.id, until: found.until } }
    : { faults: [fault(consentColumn, 'no-consent-in-force')] };
}
