/** What a decision is known as: by it one decision is on record once, however its number is written. */
import type { CatalogItem } from '../catalog/items.ts';
import type { Filing } from '../formats/format.ts';
import { type Keys, nameKey } from '../keys/keys.ts';

const dashes = /[\p{Pd}\u2212\u30fc]/gu;
/** What stands around the year: exporters write every kind of bracket, and some the word. */
const [opening, closing] = [/[[({<【〔﹝⟮❲〈《]/g, /年*[\])}>】〕﹞⟯❳〉》]/g];
/** Behind the year, an end that no sign for "number" follows. */
const unnumbered = /(?<=〕.*[\dA-Z])$/;

/**
 * The number of a document in canonical writing. In: the number as its column reads it, without blanks and with one kind
 * of brackets around the year. Out: with half-width capital letters and digits, one kind of brackets and dash, no "第" or
 * "No." and no zeros in front of a number, and "号" behind the last: two clerks write the same decision alike, whoever exported it.
 */
export const canonicalNumber = (documentNumber: string): string =>
  documentNumber
    .normalize('NFKC')
    .toUpperCase()
    .replace(opening, '〔')
    .replace(closing, '〕')
    .replace(dashes, '-')
    .replace(/[.。,，、;；:：]+$/, '')
    .replace(/號/g, '号')
    .replace(/(?:NO\.?|第)+(?=\d)/g, '')
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
