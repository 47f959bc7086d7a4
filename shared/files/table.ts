/** A table of rows, from whatever file: its header, and what stands under it (Art. 10). */
import { repeatedName } from '../formats/repeated-name.ts';
import { isBareNumber, normaliseHeader } from '../formats/text.ts';
import { type Coded, type Fault, fault } from '../texts/said.ts';
import type { Code, GivenCode } from '../texts/texts.ts';

/** One row of a table. */
export interface TableRow {
  /** As a person counts in a spreadsheet: the first row of the file is 1, title and header rows included. */
  row: number;
  /** By the headers of the file, blanks around them and around the cells removed. */
  cells: Record<string, string>;
  /** The row holds more cells than the header, so what stands under a header may belong to another; or something about it cannot be read. */
  fault: Fault | null;
  /** What is doubtful about how it stands in its file. */
  doubts: Fault[];
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
const MAX_ROWS = 10_000;
/** A file in which more rows go wrong than these is not one that is read row by row. */
const MAX_BROKEN = 100;

/** How many known headers the best row near the top names. */
export function headersNamed(rows: Rows, known: ReadonlySet<string>): number {
  let best = 0;
  for (let at = 0, row = rows.next(); at < HEADER_SEARCH_ROWS && row !== null; at++, row = rows.next())
    best = Math.max(best, namedIn(row.cells, known));
  return best;
}

const namedIn = (cells: readonly string[], known: ReadonlySet<string>): number =>
  cells.filter((cell) => known.has(normaliseHeader(cell))).length;

/** Whether so many headers are no chance. */
export const isTable = (named: number): boolean => named >= HEADER_MIN_MATCHES;

/**
 * Finds the header and reads what stands under it, without rows that hold nothing, the codes of the columns, or the header
 * once more. Last cells that are missing are empty.
 */
export function tableOf(rows: Rows, known: ReadonlySet<string>): TableReading {
  let at = 0;
  let header: readonly string[] = [];
  for (let row = rows.next(); row !== null && header.length === 0; ) {
    at++;
    if (isHeader(row.cells, known)) header = withoutTrailingBlanks(row.cells);
    else if (at >= HEADER_SEARCH_ROWS) break;
    else row = rows.next();
  }
  const refused = headerFault(header);
  return refused ?? contentOf(rows, header, at);
}

/** What is wrong with the header as a whole. */
function headerFault(header: readonly string[]): TableReading | null {
  if (header.length === 0) return refuse('no-header');
  const bare = header.filter(isBareNumber);
  if (bare.length > 0) return refuse('bare-code-headers', { headers: bare.map(repeatedName) });
  return new Set(header.map(normaliseHeader)).size < header.length ? refuse('duplicate-header') : null;
}

function contentOf(rows: Rows, header: readonly string[], above: number): TableReading {
  const read: TableRow[] = [];
  let [row, broken] = [above, 0];
  for (let split = rows.next(header.length); split !== null; split = rows.next(header.length)) {
    if (++row > MAX_ROWS) return refuse('too-many-rows', { most: MAX_ROWS });
    const isWrong = split.wrong.length > 0;
    if (isWrong && ++broken > MAX_BROKEN) return refuse('too-many-broken', { most: MAX_BROKEN });
    if (isWrong || holdsSomething(split.cells, header)) read.push(rowOf(row, split, header));
  }
  return read.length === 0 ? refuse('empty') : { ok: true, rows: read };
}

/** Whether a row holds values, and not nothing, the codes of the columns, or the header once more. */
function holdsSomething(cells: readonly string[], header: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0 || filled.every((cell) => FIELD_CODE.test(cell))) return false;
  return cells.some((cell, i) => cell !== '' && normaliseHeader(cell) !== normaliseHeader(header[i] ?? ''));
}

/** What systems call the columns of penalties (CF) and permits (XK), in a row of its own under the header. */
const FIELD_CODE = /^(?:CF|XK|XZCF|XZXK)_[A-Z0-9_]{1,30}$|^(?:DFBM|SJC|BZ|ID)$/i;

function rowOf(row: number, { cells, wrong, doubtful }: SplitRow, header: readonly string[]): TableRow {
  const isLonger = withoutTrailingBlanks(cells).length > header.length;
  const said = ({ position, code }: CellSaid): Fault => ({
    field: position < 0 ? '(row)' : repeatedName(header[position] ?? 'file'),
    code,
  });
  return {
    row,
    cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])),
    fault: wrong.map(said)[0] ?? (isLonger ? fault('file', 'cells') : null),
    doubts: doubtful.filter(({ position }) => position < header.length).map(said),
  };
}

const isHeader = (cells: readonly string[], known: ReadonlySet<string>): boolean =>
  isTable(namedIn(cells, known));

function withoutTrailingBlanks(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

export const refuse = <C extends Code>(code: C, ...given: GivenCode<C>): TableReading => ({
  ok: false,
  fault: fault('file', code, ...given),
});
