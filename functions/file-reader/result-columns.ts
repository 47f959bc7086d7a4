/** The columns that a result has beside those of its file, and what a result that is sent again says by them. */

import { type FileRow, MAX_COLUMNS } from '../../shared/files/table.ts';
import { normaliseHeader } from '../../shared/formats/text.ts';
import { languages } from '../../shared/texts/languages.ts';
import { textsIn } from '../../shared/texts/load.ts';
import { said } from '../../shared/texts/said.ts';
import type { Texts } from '../../shared/texts/texts.ts';
import { written } from '../../shared/texts/write.ts';

const words = [
  'resultOutcome',
  'resultFields',
  'resultReasons',
  'resultAdvice',
  'resultReason',
  'resultReceipt',
  'resultRow',
] as const;
type Column = (typeof words)[number];

/** What they are called, in their order. */
export const resultColumns = (texts: Texts): string[] => words.map((word) => written(said(word), texts));

/** A row of a result that is sent again: of which submission it is, by which number, and what it says now. */
export interface RowAgain {
  receipt: string;
  row: number;
  /** Why it is right as it stands, where its official says so; empty where not. */
  reason: string;
}

export interface RowsSent {
  /** The columns without those that a result has beside them. */
  own(columns: readonly string[]): string[];
  /** The row without what a result has beside it, and which row of which submission it is again; null for none. */
  parted(row: FileRow): { row: FileRow; again: RowAgain | null };
}

/** How rows are read of a file that may be a result in any of the languages. */
export async function rowsSent(): Promise<RowsSent> {
  const texts = await Promise.all(languages.map(textsIn));
  const called = new Map<string, Column>(
    texts.flatMap((each) => words.map((word) => [normaliseHeader(written(said(word), each)), word] as const)),
  );
  // A table names the same columns in every row; rows that name their own may name others each.
  const known = new Map<string, Column | undefined>();
  const wordOf = (header: string): Column | undefined => {
    if (known.has(header)) return known.get(header);
    const word = called.get(normaliseHeader(header));
    if (known.size < MAX_COLUMNS) known.set(header, word);
    return word;
  };
  const isOfResult = (columns: readonly string[]) => {
    const words = columns.map(wordOf);
    return words.includes('resultReceipt') && words.includes('resultRow');
  };
  return {
    own: (columns) =>
      isOfResult(columns) ? columns.filter((header) => wordOf(header) === undefined) : [...columns],
    parted(row) {
      const beside = Object.keys(row.cells).flatMap((header) => {
        const word = wordOf(header);
        return word ? [{ header, word }] : [];
      });
      const of = (word: Column) => beside.find((each) => each.word === word)?.header;
      const [receiptColumn, rowColumn, reasonColumn] = [
        of('resultReceipt'),
        of('resultRow'),
        of('resultReason'),
      ];
      // No table of an agency's own has both: in one that has fewer they are its own columns.
      if (receiptColumn === undefined || rowColumn === undefined) return { row, again: null };
      const own = new Set(beside.map(({ header }) => header));
      const cells = Object.fromEntries(Object.entries(row.cells).filter(([header]) => !own.has(header)));
      const said = (column = '') => String(row.cells[column] ?? '').trim();
      const [receipt, written, reason] = [said(receiptColumn), said(rowColumn), said(reasonColumn)];
      // No row has the number zero.
      const number = /^\d{1,7}$/.test(written) ? Number(written) : 0;
      return { row: { ...row, cells }, again: receipt === '' ? null : { receipt, row: number, reason } };
    },
  };
}
