/** What a decision is known as: by it one decision is on record once, however its number is written. */
import type { CatalogItem } from '../catalog/items.ts';
import type { Filing } from '../formats/format.ts';
import { type Keys, nameKey } from '../keys/keys.ts';
import { canonicalNumber } from './canonical-number.ts';

/** Under how many other codes of its unit a decision is known: each is a name that is kept and let go. */
const mostOthers = 8;

/** Items of which another format records the same decisions: under whose name one has its decisions, too. */
const sameDecisions: ReadonlyMap<string, string> = new Map([
  ['administrative-penalty-short', 'administrative-penalties'],
]);

/**
 * The keyed names of the decision that a filing attempts to put on record: the catalog item, the authority, the number
 * of its document, and whom it is about (M7.1), as written, where that is another, and in canonical writing, which is
 * the last. One decision is on record once, under all of them, in whichever of two formats it comes.
 * @param under the codes of authorities under which its unit files, or ever did: it is no other decision under one of those
 */
export const decisionNames = (
  keys: Keys,
  item: Pick<CatalogItem, 'id' | 'format'>,
  filing: Filing,
  under: readonly string[],
): string[] => decisionsNamed(item, filing, under).map((name) => nameKey(keys, name));

/** What those are the keyed names of: for whoever only compares rows that are at hand. */
export function decisionsNamed(
  { id, format }: Pick<CatalogItem, 'id' | 'format'>,
  { authority, documentNumber, subject }: Filing,
  under: readonly string[],
): string[][] {
  const canonical = canonicalNumber(documentNumber);
  // Without the blank behind a year it was filed by earlier releases, and is by whoever leaves that out.
  const asFiled = documentNumber.replace(' ', '');
  const named = (code: string, number: string) => (of: string) => [
    of,
    code,
    number,
    subject.kind,
    subject.code,
  ];
  const others = under.filter((code) => code !== authority.code).slice(0, mostOthers);
  const other = sameDecisions.get(format);
  const items = other && other !== id ? [other, id] : [id];
  return [
    ...others.flatMap((code) => items.map(named(code, canonical))),
    ...items.flatMap((of) =>
      [...new Set([asFiled, canonical])].map((number) => named(authority.code, number)(of)),
    ),
  ];
}
