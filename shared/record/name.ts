/** What a decision is known as: by it one decision is on record once, however its number is written. */
import type { CatalogItem } from '../catalog/items.ts';
import type { Filing } from '../formats/format.ts';
import { type Keys, nameKey } from '../keys/keys.ts';
import { canonicalNumber } from './canonical-number.ts';
import { licenceName } from './licence.ts';

/** Items of which another format records the same decisions: under whose name one has its decisions, too. */
const sameDecisions: ReadonlyMap<string, string> = new Map([
  ['administrative-penalty-short', 'administrative-penalties'],
]);

/**
 * The keyed names of the decision that a filing attempts to put on record: the catalog item, the authority, the number
 * of its document, and whom it is about (M7.1), as written, where that is another, and in canonical writing, which is
 * the last. One decision is on record once, under all of them, in whichever of two formats it comes.
 */
export function decisionNames(
  keys: Keys,
  { id, findByLicence, format }: Pick<CatalogItem, 'id' | 'findByLicence' | 'format'>,
  { authority, documentNumber, subject }: Filing,
): string[] {
  const numbers = new Set([documentNumber, canonicalNumber(documentNumber)]);
  const other = sameDecisions.get(format);
  const names = [...(other && other !== id ? [other] : []), id].flatMap((of) =>
    [...numbers].map((number) => nameKey(keys, [of, authority.code, number, subject.kind, subject.code])),
  );
  return findByLicence ? [licenceName(keys, id, documentNumber), ...names] : names;
}
