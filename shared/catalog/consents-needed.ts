/** Which consents an item asks for at the least (Art. 15, 16): by what its data format has columns for, and by what it is. */
import type { ColumnContent } from '../formats/content.ts';
import { underConsent } from '../prohibited/columns.ts';
import type { Find } from '../prohibited/finder.ts';
import { type ConsentKind, consentKinds } from '../regulation.ts';
import type { CatalogItemContent } from './items.ts';

/** What of an item says which consents it needs. */
export type Asking = Pick<CatalogItemContent, 'about' | 'consent' | 'issuersWord'>;

/** Whether an item may be about natural persons: individual businesses are no organizations to one that is about those alone. */
export const mayBeAboutPersons = ({ about }: Pick<CatalogItemContent, 'about'>): boolean =>
  about === undefined || about === 'natural-persons';

/**
 * The kinds of consent that an item does not ask for and must: those that a column of its data format holds; that for market
 * information, where it is the word of who issued it; and those that every other item of the format asks for, as the columns
 * of a payment do not say that it tells of an income. None where it is about no natural person.
 * @param columns those of every version of its data format that is in effect or will be
 * @param alike the other items with that format that may be about natural persons, and what stands of this one
 */
export function consentsLacking(
  item: Asking,
  columns: readonly ColumnContent[],
  { others, own }: { others: readonly Asking[]; own: readonly Asking[] },
  find: Find,
): ConsentKind[] {
  if (!mayBeAboutPersons(item)) return [];
  const ofColumns = new Set(columns.flatMap((column) => underConsent(column, find)));
  const isNeeded = (kind: ConsentKind): boolean =>
    ofColumns.has(kind) ||
    (kind === 'market' && item.issuersWord === true) ||
    (others.length > 0 && [...others, ...own].every(({ consent }) => consent?.includes(kind)));
  // The keys of the list are its kinds.
  return (Object.keys(consentKinds) as ConsentKind[]).filter(
    (kind) => isNeeded(kind) && !item.consent?.includes(kind),
  );
}
