/** What stands under a header, where how it stands in its file may make it another thing than it seems. */
import type { FormatContent, ReaderContent } from './content.ts';
import { normaliseHeader } from './text.ts';

export type ColumnKind =
  | 'day'
  | 'ten-thousand-yuan'
  | 'yuan'
  | 'number'
  /** What carries nothing for the register. */
  | 'nothing'
  /** What a unit has said that it is left out. */
  | 'left-out';

/** What columns hold, by their headers as they are compared. */
export type Kinds = ReadonlyMap<string, ColumnKind>;

/** What the columns of a version of a data format hold, aliases included. */
export const kindsOf = ({ columns }: Pick<FormatContent, 'columns'>): Kinds =>
  new Map(
    columns.flatMap(({ name, aliases, reader }) => {
      const kind = kindOf(reader);
      return kind === null ? [] : [name, ...aliases].map((each) => [normaliseHeader(each), kind] as const);
    }),
  );

function kindOf({ kind, unit }: ReaderContent): ColumnKind | null {
  if (kind === 'date' || kind === 'last-day') return 'day';
  if (kind === 'whole-number' || kind === 'hours') return 'number';
  if (kind === 'nothing') return 'nothing';
  return kind === 'amount' ? (unit ?? 'yuan') : null;
}
