/** What a row says in words, column by column, so that it can be looked through before anything of it is kept (Art. 16). */
import type { FormatContent, ReaderKind } from './content.ts';
import type { ReadBefore } from './read-before.ts';
import { repeatedName } from './repeated-name.ts';
import type { Layout } from './row.ts';

/** A cell with words in it, or the name of a column that the format does not know. */
export interface RowText {
  /** As a fault names it. */
  field: string;
  /** The key of the column; undefined where the format knows none. */
  key?: string | undefined;
  text: string;
  /** Whether it holds a code or a number, and no running text. */
  isCode: boolean;
}

/** Readers of which nothing that is written stays but a code with a check sign of its own. */
const withoutWords: ReadonlySet<ReaderKind> = new Set(['organization-code', 'digest']);

/** Those of which a day or a number stays: whatever is longer than such, in characters, is looked through. */
const short: ReadonlySet<ReaderKind> = new Set(['amount', 'date', 'last-day', 'whole-number', 'hours']);
const LONG = 15;

const codes: ReadonlySet<ReaderKind> = new Set(['code', 'document-number']);

/** A column of numbers by its name, whatever its reader: a registration, a certificate. */
const NUMBERS = /[号码](?:[)）\]】_\d]*)$/;

/** A column as its texts are told; `from` is how long they are at least. */
type TextColumn = Omit<RowText, 'text'> & { from: number };

/**
 * Gives the texts of a row: of every column that keeps words or goes back as it came, but for those that are for the numbers
 * of persons. What the format does not know is given with its name.
 */
export function textsOf({ columns }: FormatContent, layout: Layout) {
  const known = columns.map(({ name, key, reader, identifying = false }): TextColumn | null => {
    const isOfPersons = identifying && codes.has(reader.kind);
    if (isOfPersons || withoutWords.has(reader.kind)) return null;
    const isCode = codes.has(reader.kind) || NUMBERS.test(name);
    return { field: name, key, isCode, from: short.has(reader.kind) ? LONG : 1 };
  });
  return (row: Readonly<Record<string, unknown>>, before?: ReadBefore): RowText[] => {
    const texts: RowText[] = [];
    for (const header of Object.keys(row)) {
      const index = layout.indexOf(header, before);
      const column = index === undefined ? undefined : known[index];
      if (column !== null) texts.push(...textsIn(header, column, written(row[header])));
    }
    return texts;
  };
}

/** What is written in a cell that is read; a number is read as it is written. */
const written = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? `${cell}` : '';

/** The text of a column; of one that the format does not know, its name as well. */
function textsIn(header: string, column: TextColumn | undefined, text: string): RowText[] {
  if (column) {
    const { field, key, isCode, from } = column;
    return text.length < from ? [] : [{ field, key, isCode, text }];
  }
  const field = repeatedName(header);
  return [header, text].map((each) => ({ field, text: each, isCode: false }));
}
