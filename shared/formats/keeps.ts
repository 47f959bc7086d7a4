/** What of the versions before a data format keeps, whatever else it changes: the rules that protect people, and what is closed (Art. 5, 8, 12). */
import type { ColumnContent, FormatContent } from './content.ts';

/** The rules of some versions that another does not name: by each of them some row comes back, or is of a lesser class. */
export const rulesLost = ({ rules }: FormatContent, before: readonly FormatContent[]): string[] =>
  [...new Set(before.flatMap((each) => each.rules))].filter((rule) => !rules.includes(rule));

const isFree = ({ reader }: ColumnContent): boolean =>
  reader.kind === 'text' || reader.kind === 'text-without-numbers';

/**
 * The keys under which a format shows more than one in whose place it would be read: what is public that was not, or is free
 * text now, and what identified a natural person by a document and does not any more.
 */
export const keysOpened = ({ columns }: FormatContent, before: FormatContent): string[] =>
  columns.flatMap((column) => {
    const was = before.columns.find(({ key }) => key === column.key);
    const isOpened = column.public && (!was?.public || (isFree(column) && !isFree(was)));
    return isOpened || (was?.identifying && !column.identifying) ? [column.key] : [];
  });
