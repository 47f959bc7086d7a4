/** Whether a version of a data format only takes something away from the one before: it asks for less, and shows less (Art. 8, 9). */
import type { ColumnContent, FormatContent } from './content.ts';

/** What of a column may only go one way where it narrows; all else stays as it was, word for word. */
const narrowsColumn = (before: ColumnContent, after: ColumnContent): boolean =>
  isAtMost(after.required, before.required) &&
  isAtMost(after.public, before.public) &&
  isAtMost(before.personal, after.personal) &&
  isAtMost(before.identifying, after.identifying) &&
  after.aliases.every((alias) => before.aliases.includes(alias)) &&
  JSON.stringify(restOf(before)) === JSON.stringify(restOf(after));

const isAtMost = (part: boolean | undefined, whole: boolean | undefined): boolean => !part || whole === true;

const restOf = ({ name, label, key, reader, burden }: ColumnContent) => [name, label, key, reader, burden];

/** Whether a version narrows: only columns that were there, none of them more open or more asked for, and the same rules. */
export const narrowsFormat = (before: FormatContent, after: FormatContent): boolean =>
  after.columns.every((column) => {
    const was = before.columns.find(({ key }) => key === column.key);
    return was !== undefined && narrowsColumn(was, column);
  }) &&
  JSON.stringify([before.name, before.rules]) === JSON.stringify([after.name, after.rules]) &&
  (before.table || !after.table);
