/** Columns of a data format for what is never collected about a natural person (Art. 16). */
import type { ColumnContent } from '../formats/content.ts';
import { type Fault, fault } from '../texts/said.ts';
import { comparable } from './comparable.ts';
import type { Find } from './finder.ts';
import { isUnderConsent, type ProhibitedCategory } from './word-list.ts';

/**
 * The columns whose name, another header of theirs, or a word of whose list speaks of what is never collected, each once with
 * its kind. What may be collected with consent has its columns: the item asks for that.
 */
export function neverCollected(columns: readonly ColumnContent[], find: Find): Fault[] {
  return columns.flatMap(({ name, aliases, reader }, index) => {
    const category = [name, ...aliases, ...Object.keys(reader.words ?? {})]
      .flatMap((each): ProhibitedCategory[] => find(comparable(each)))
      .find((each) => !isUnderConsent(each));
    return category ? [fault(`columns.${index}`, 'never-collected', { category })] : [];
  });
}
