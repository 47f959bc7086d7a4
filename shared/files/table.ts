/** A table of rows, from whatever file: its header, and what stands under it (Art. 10). */
import type { ColumnKind } from '../formats/kinds.ts';
import { repeatedName } from '../formats/repeated-name.ts';
import { normaliseHeader } from '../formats/text.ts';
import { type Coded, coded, type Fault, fault } from '../texts/said.ts';
import type { Code, GivenCode } from '../texts/texts.ts';
import { isRowAbove } from './above.ts';
import { isColumn, type Known } from './known.ts';
import { noteIn } from './notes.ts';
import { headingSaysOfAll, lineSaysOfThese, saysOfAll, saysOfThese, titleSaysOfAll } from './of-all.ts';
import { Refused } from './refused.ts';
import { doubtsOfSample } from './sample.ts';
import { UnitsOfLines } from './unit.ts';

/** One row of a table. */
export interface TableRow {
  /** As a person counts in a spreadsheet: the first row of the file is 1, title and header rows included. */
  row: number;
  /** By the headers of the file, blanks around them removed; as they stand in it, since they may go back to who sent it. */
  cells: Record<string, string>;
  /** The row holds more cells than the header, so what stands under a header may belong to another; or something about it cannot be read. */
  fault: Fault | null;
  /** What is doubtful about how it stands in its file. */
  doubts: Fault[];
}

/** A row as it stands in a file that need not hold texts alone. */
export type FileRow = Omit<TableRow, 'cells'> & { cells: Readonly<Record<string, unknown>> };

/** A table whose rows come one after the other. What it is read from may be as long as it likes. */
export interface TableStream {
  /** Whether the names of its columns stand once above all rows, and not in each. */
  readonly hasHeader: boolean;
  /** The names of its columns, once its rows come. */
  readonly columns: readonly string[];
  /** What its file holds beside it that is not read, as the file calls it. */
  readonly unread: readonly string[];
  /** How many rows such a file may have; those of titles, and blank ones, are counted. */
  readonly mostRows: number;
  /** How much of it is behind the row that came last, from 0 to 1, where the bytes that were read do not say so. */
  share?(): number;
  /** Throws `Refused` where the file as a whole is not read, or not on. */
  readonly rows: AsyncIterable<FileRow>;
}

/** The rows of a table; and where its file holds more than it, what was not read, as the file calls it. */
export type TableReading =
  | { ok: true; rows: TableRow[]; unread?: readonly string[] }
  | { ok: false; fault: Fault };

/** What is said of a cell, by its position; of the whole row below zero. */
export interface CellSaid extends Coded {
  position: number;
}

/** One row as it is split. */
export interface SplitRow {
  cells: string[];
  /** What is wrong with cells as they stand in the file, and what is doubtful about them. */
  wrong: readonly CellSaid[];
  doubtful: readonly CellSaid[];
}

export interface Rows {
  /** The next row; null behind the last. A row of `width` cells is expected where that is given. */
  next(width?: number): SplitRow | null;
}

/** Title rows above the header are one to three in practice. */
export const HEADER_SEARCH_ROWS = 20;
/** One word in common may be chance, in a title; three are a header. */
const HEADER_MIN_MATCHES = 3;
/** Far more than a submission takes, blank rows included; a reader that goes on reads for minutes. */
export const MAX_ROWS = 10_000;
/** No format has nearly as many columns. */
export const MAX_COLUMNS = 500;
/** How many lines that are no rows are named. */
const MAX_UNREAD = 20;
/** A file in which more rows go wrong than these is not one that is read row by row. */
export const MAX_BROKEN = 100;

/** How many known headers the best row near the top names. */
export function headersNamed(rows: Rows, known: Known): number {
  let best = 0;
  for (let at = 0, row = rows.next(); at < HEADER_SEARCH_ROWS && row !== null; at++, row = rows.next())
    best = Math.max(best, namedIn(row.cells, known));
  return best;
}

/** How many known headers a row names. */
export const namedIn = (cells: readonly string[], known: Known): number =>
  cells.filter((cell) => isColumn(known, normaliseHeader(cell))).length;

/** Whether so many headers are no chance. */
export const isTable = (named: number): boolean => named >= HEADER_MIN_MATCHES;

/** Reads a table row by row, wherever its rows come from. */
export interface TableReader {
  /** The names of its columns, as its header has them; none while that was not found. */
  readonly header: readonly string[];
  /** What its columns hold, by their position; null for anything else. */
  readonly kinds: readonly (ColumnKind | null)[];
  /** What stood under the header and was no row, each by its number and the word it begins with: notes, sums, the header once more. */
  readonly unread: readonly string[];
  /** Takes the name of the sheet in which it stands. */
  takeName(name: string): void;
  /** Takes what a comment says that stands at the header, or above it, in the next row. */
  takeComment(position: number, text: string): void;
  /**
   * Takes the next row as it is split. Gives what is read of it; nothing for a title, a row that holds nothing, the codes of
   * the columns, the header once more, or a note under the table; for the header, the rows above it, which come back. Last
   * cells that are missing are empty.
   * @throws Refused where the file as a whole is not read
   */
  take(split: SplitRow): readonly TableRow[];
}

export function tableReader(known: Known): TableReader {
  let row = 0;
  let header: readonly string[] = [];
  let compared: readonly string[] = [];
  let kinds: readonly (ColumnKind | null)[] = [];
  /** What faults call the columns. */
  let named: readonly string[] = [];
  const unread: string[] = [];
  const above: { row: number; split: SplitRow }[] = [];
  /** The row of the header under which a second table stands, as below another in one sheet. */
  let second: number | null = null;
  const leave = (word: string) => {
    if (unread.length < MAX_UNREAD) unread.push(`${row}: ${word}`);
    return null;
  };
  const units = new UnitsOfLines();
  let isFirst = true;
  /** Whether the file says of all rows that they are void. */
  let isVoid = false;
  /** A row with what is doubtful about it by what else the file says: that its sums are in another unit, that it is none. */
  function withDoubts(read: TableRow, cells: readonly string[]): TableRow {
    if (isVoid) read.doubts.push(fault('(row)', 'file-says-void'));
    read.doubts.push(...doubtsOfSample(cells));
    for (const { position, unit } of units.ofRow(cells))
      read.doubts.push(fault(named[position] ?? '', 'unit-above', { ...unit }));
    return read;
  }
  /** The word of a line below the header that is no row; null for what is. Sums before it that it makes others are not taken. */
  function aside(cells: readonly string[]): string | null {
    const { isOne, wasRead } = units.takeBelow(row, cells, isFirst);
    if (wasRead !== null) throw new Refused(coded('unit-below', { line: row, yuan: wasRead }));
    const note = noteIn(cells) ?? (isOne ? '单位' : null);
    if (!lineSaysOfThese(cells, note !== null)) {
      if (note !== null || !headingSaysOfAll(cells)) return note;
      isVoid = true;
      return TITLE;
    }
    if (!isFirst) throw new Refused(coded('void-below', { line: row }));
    isVoid = true;
    return note ?? TITLE;
  }
  /** A row under the header. */
  function under(split: SplitRow): TableRow | null {
    const { wrong } = split;
    const cells = withoutBlanks(split.cells);
    if (wrong.length > 0) return rowOf(row, split, { header, named });
    if (isHeaderAgain(cells, compared)) {
      second = null;
      return leave(repeatedName(header.find(Boolean) ?? ''));
    }
    if (isAnotherHeader(cells, known)) {
      second = row;
      return leave(repeatedName(cells.find(Boolean) ?? ''));
    }
    const note = aside(cells);
    if (note !== null) return leave(note);
    return holdsSomething(cells) ? readRow(split, cells) : null;
  }
  function readRow(split: SplitRow, cells: readonly string[]): TableRow {
    isFirst = false;
    const read = withDoubts(rowOf(row, split, { header, named }), cells);
    // Whatever stands where a column of the first table would be, it is of another.
    return second === null
      ? read
      : { ...read, fault: fault('file', 'under-second-header', { header: second }) };
  }
  function beforeHeader(split: SplitRow): void {
    const cells = withoutBlanks(split.cells);
    units.takeAbove(row, cells);
    if (isRowAbove(cells)) above.push({ row, split });
    else if (titleSaysOfAll(cells)) {
      isVoid = true;
      leave(TITLE);
    }
  }
  /** Takes the header. Gives the rows above it: what their cells are nobody can tell for certain. */
  function begin(cells: readonly string[]): TableRow[] {
    header = headerOf(cells);
    compared = header.map(normaliseHeader);
    kinds = compared.map((each) => known.get(each) ?? null);
    // What is known is nobody's number, whatever marks are around it.
    named = header.map((each, at) => (isColumn(known, compared[at] ?? '') ? each : repeatedName(each)));
    units.begin(kinds);
    const wrong = fault('file', 'above-header', { header: row });
    return above.map((each) => ({ ...rowOf(each.row, each.split, { header, named }), fault: wrong }));
  }
  return {
    get header() {
      return header;
    },
    get kinds() {
      return kinds;
    },
    unread,
    takeName(name) {
      isVoid ||= saysOfAll(name);
      units.takeAbove(0, [name]);
    },
    takeComment(position, text) {
      units.takeOver(row + 1, position, text);
      isVoid ||= saysOfThese(text);
      if (unread.length < MAX_UNREAD) unread.push(`${row + 1}: 批注`);
    },
    take(split) {
      row++;
      if (header.length > 0) {
        const read = under(split);
        return read === null ? nothing : [read];
      }
      if (isHeader(split.cells, known)) return begin(split.cells);
      if (row >= HEADER_SEARCH_ROWS) throw new Refused(coded('no-header'));
      beforeHeader(split);
      return nothing;
    },
  };
}

/** As what a line is named that says of all rows that they are void. */
const TITLE = '标题';

const nothing: readonly TableRow[] = [];

/** The header without what is blank behind it. Throws `Refused` where something is wrong with it as a whole. */
function headerOf(cells: readonly string[]): readonly string[] {
  const header = withoutTrailingBlanks(withoutBlanks(cells));
  if (header.length > MAX_COLUMNS) throw new Refused(coded('too-many-columns', { most: MAX_COLUMNS }));
  const named = header.filter(Boolean);
  if (new Set(named.map(normaliseHeader)).size < named.length) throw new Refused(coded('duplicate-header'));
  return header;
}

/** Finds the header of a table that is at hand as a whole, and reads what stands under it. */
export function tableOf(rows: Rows, known: Known): TableReading {
  const reader = tableReader(known);
  const read: TableRow[] = [];
  let [row, broken] = [0, 0];
  try {
    for (let split = rows.next(); split !== null; split = rows.next(reader.header.length || undefined)) {
      if (++row > MAX_ROWS) return refuse('too-many-rows', { most: MAX_ROWS });
      if (split.wrong.length > 0 && ++broken > MAX_BROKEN)
        return refuse('too-many-broken', { most: MAX_BROKEN });
      read.push(...reader.take(split));
    }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: { field: 'file', ...error.said } };
    throw error;
  }
  if (reader.header.length === 0) return refuse('no-header');
  return read.length === 0 ? refuse('empty') : { ok: true, rows: read, unread: reader.unread };
}

/** The cells of a row without the blanks around them, by which it is known what the row is. */
const withoutBlanks = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim());

/** Whether a row holds values, and not nothing, or the codes of the columns. */
const holdsSomething = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== '' && !FIELD_CODE.test(cell));

/** Whether a row names the columns once more, by their headers as they are compared. */
const isHeaderAgain = (cells: readonly string[], compared: readonly string[]): boolean =>
  cells.some((cell) => cell !== '') &&
  cells.every((cell, i) => cell === '' || normaliseHeader(cell) === (compared[i] ?? ''));

/** How many cells of a row tell whether it may be a header: most rows are none, and each is asked. */
const TELLING = 3;

/** Whether a row is a header of other columns, as where two tables stand in one sheet: it names columns. */
function isAnotherHeader(cells: readonly string[], known: Known): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.slice(0, TELLING).some((cell) => isColumn(known, normaliseHeader(cell))) && isHeader(filled, known)
  );
}

/** What systems call the columns of penalties (CF) and permits (XK), in a row of its own under the header. */
const FIELD_CODE = /^(?:CF|XK|XZCF|XZXK)_[A-Z0-9_]{1,30}$|^(?:DFBM|SJC|BZ|ID)$/i;

/** The columns of a table: what they are called in it, and in faults. */
interface Named {
  header: readonly string[];
  named: readonly string[];
}

/** The cells by their headers; one that has none and holds nothing is of no column. */
const cellsOf = (header: readonly string[], cells: readonly string[]): [string, string][] =>
  header.flatMap((name, i) => {
    const cell = cells[i] ?? '';
    return name === '' && cell.trim() === '' ? [] : [[name, cell]];
  });

function rowOf(row: number, { cells, wrong, doubtful }: SplitRow, { header, named }: Named): TableRow {
  const isLonger = cells.findLastIndex((cell) => cell.trim() !== '') >= header.length;
  const said = ({ position, ...what }: CellSaid): Fault => ({
    field: position < 0 ? '(row)' : (named[position] ?? 'file'),
    ...what,
  });
  return {
    row,
    cells: Object.fromEntries(cellsOf(header, cells)),
    fault: wrong.map(said)[0] ?? (isLonger ? fault('file', 'cells') : null),
    doubts: doubtful.filter(({ position }) => position < header.length).map(said),
  };
}

const isHeader = (cells: readonly string[], known: Known): boolean => isTable(namedIn(cells, known));

function withoutTrailingBlanks(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

export const refuse = <C extends Code>(code: C, ...given: GivenCode<C>): TableReading => ({
  ok: false,
  fault: fault('file', code, ...given),
});
