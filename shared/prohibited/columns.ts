/** Columns of a data format for what is never collected about a natural person, or under their consent alone (Art. 16). */
import type { ColumnContent } from '../formats/content.ts';
import type { ConsentKind } from '../regulation.ts';
import { type Fault, fault } from '../texts/said.ts';
import { comparable } from './comparable.ts';
import type { Find } from './finder.ts';
import { isUnderConsent, type ProhibitedCategory } from './word-list.ts';

/**
 * The columns whose name, another header of theirs, or a word of whose list speaks of what is never collected, each once with
 * its kind. What may be collected with consent has its columns: the item asks for that (see `underConsent`).
 */
export function neverCollected(columns: readonly ColumnContent[], find: Find): Fault[] {
  return columns.flatMap(({ name, aliases, reader }, index) => {
    const category = [name, ...aliases, ...Object.keys(reader.words ?? {})]
      .flatMap((each): ProhibitedCategory[] => find(comparable(each)))
      .find((each) => !isUnderConsent(each));
    return category ? [fault(`columns.${index}`, 'never-collected', { category })] : [];
  });
}

/**
 * What a header is read in: what stands under it is said of the row's subject, though no text around it says so. The words of
 * the lists ask for such a context, as most of them alone tell of nobody.
 */
const said: readonly ((header: string) => string)[] = [
  (header) => header,
  (header) => `${header}:`,
  (header) => `名下有${header}`,
  (header) => `持有${header}`,
  (header) => `投保${header}`,
  (header) => `缴纳${header}`,
];

/**
 * What a column holds that is taken about a natural person under their consent alone (Art. 16), by its headers as the lists find
 * it where they are said of somebody, and by its words as they stand: a house among words may be one that was given.
 */
export function underConsent({ name, aliases, reader }: ColumnContent, find: Find): ConsentKind[] {
  const texts = [
    ...[name, ...aliases].flatMap((header) => said.map((saying) => saying(header))),
    ...Object.keys(reader.words ?? {}),
  ];
  return [...new Set(texts.flatMap((each) => find(comparable(each))).filter(isUnderConsent))];
}
