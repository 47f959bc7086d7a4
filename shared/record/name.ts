/** What a decision is known as: by it one decision is on record once, however its number is written. */
import type { CatalogItem } from '../catalog/items.ts';
import type { Filing } from '../formats/format.ts';
import { type Keys, nameKey } from '../keys/keys.ts';

const dashes = /[\p{Pd}\u2212\u30fc]/gu;
/** A number at the end, behind the year, that no sign for "number" follows. */
const unnumbered = /(?<=〕\d+)$/;

/**
 * The number of a document in canonical writing. In: the number as its column reads it, without blanks and with one kind
 * of brackets around the year. Out: with half-width capital letters and digits, one kind of dash, no "第" and no zeros
 * in front of a number, and "号" behind the last: two clerks write the same decision alike, whoever exported it.
 */
export const canonicalNumber = (documentNumber: string): string =>
  documentNumber
    .normalize('NFKC')
    .toUpperCase()
    .replace(dashes, '-')
    .replace(/第+(?=\d)/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(unnumbered, '号');

/**
 * The keyed names of the decision that a filing attempts to put on record: the catalog item, the authority, the number
 * of its document, and whom it is about (M7.1), as written, where that is another, and in canonical writing, which is
 * the last. One decision is on record once, under all of them.
 */
export function decisionNames(
  keys: Keys,
  { id }: Pick<CatalogItem, 'id'>,
  { authority, documentNumber, subject }: Filing,
): string[] {
  const numbers = new Set([documentNumber, canonicalNumber(documentNumber)]);
  return [...numbers].map((number) =>
    nameKey(keys, [id, authority.code, number, subject.kind, subject.code]),
  );
}
