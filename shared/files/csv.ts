import { repeatedName } from '../formats/repeated-name.ts';
import { isBareNumber, normaliseHeader } from '../formats/text.ts';
import { type Fault, fault } from '../texts/said.ts';
import type { Code, GivenCode } from '../texts/texts.ts';
import { textsOf } from './decode.ts';
import { type Rows, rowsIn, type SplitRow } from './split.ts';

/** One row of a table. */
export interface TableRow {
  /** As a person counts in a spreadsheet: the first row of the file is 1, title and header rows included. */
  row: number;
  /** By the headers of the file, blanks around them and around the cells removed. */
  cells: Record<string, string>;
  /** The row holds more cells than the header, so what stands under a header may belong to another; or its marks are wrong. */
  fault: Fault | null;
}

export type TableReading = { ok: true; rows: TableRow[] } | { ok: false; fault: Fault };

const DELIMITERS = [',', '\t', ';'] as const;
/** Title rows above the header are one to three in practice. */
const HEADER_SEARCH_ROWS = 20;
/** One word in common may be chance, in a title; three are a header. */
const HEADER_MIN_MATCHES = 3;
/** Far more than a submission takes, blank rows included; a reader that goes on reads for minutes. */
const MAX_ROWS = 10_000;
/** In characters: so much of a file is looked through for its header. */
const TOP = 100_000;
/** A file in which more rows go wrong than these is not one that is read row by row. */
const MAX_BROKEN = 100;

/**
 * Reads a delimited table as agencies export it (Art. 10): finds the encoding, the delimiter and the header
 * row by itself, and skips rows without content, of field codes, and of the header again. What is wrong in a row is said of
 * that row; last cells that are missing are empty.
 *
 * `headers`: those that the data format knows, aliases included. Faults hold no value of the file.
 */
export function readTable(bytes: Uint8Array, headers: readonly string[]): TableReading {
  const texts = textsOf(bytes);
  if (texts.length === 0) return refuse('not-a-table');
  const known = new Set(headers.map(normaliseHeader));
  const text = texts.reduce((best, each) => (matches(each, known) > matches(best, known) ? each : best));
  if (text.trim() === '') return refuse('empty');
  return tableOf(rowsIn(text.replace(/^\ufeff/, ''), delimiterOf(text, known)), known);
}

/** How many known headers the best row near the top of a text names. */
const matches = (text: string, known: ReadonlySet<string>): number =>
  Math.max(...DELIMITERS.map((delimiter) => matchesWith(text, delimiter, known)));

function tableOf(rows: Rows, known: ReadonlySet<string>): TableReading {
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
    if (split.wrongAt !== null && ++broken > MAX_BROKEN) return refuse('quotation-marks');
    if (split.wrongAt !== null || holdsSomething(split.cells, header)) read.push(rowOf(row, split, header));
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

function rowOf(row: number, { cells, wrongAt }: SplitRow, header: readonly string[]): TableRow {
  const isLonger = withoutTrailingBlanks(cells).length > header.length;
  const wrong = wrongAt === null ? null : fault(repeatedName(header[wrongAt] ?? 'file'), 'quotation-marks');
  return {
    row,
    cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])),
    fault: wrong ?? (isLonger ? fault('file', 'cells') : null),
  };
}

function isHeader(cells: readonly string[], known: ReadonlySet<string>): boolean {
  return cells.filter((cell) => known.has(normaliseHeader(cell))).length >= HEADER_MIN_MATCHES;
}

/** The delimiter with which some row near the top names the most known columns. */
const delimiterOf = (text: string, known: ReadonlySet<string>): string =>
  DELIMITERS.reduce((best, each) =>
    matchesWith(text, each, known) > matchesWith(text, best, known) ? each : best,
  );

/** How many known headers the best row near the top names when it is parted so. */
function matchesWith(text: string, delimiter: string, known: ReadonlySet<string>): number {
  const rows = rowsIn(text.slice(0, TOP), delimiter);
  let best = 0;
  for (let at = 0, row = rows.next(); at < HEADER_SEARCH_ROWS && row !== null; at++, row = rows.next())
    best = Math.max(best, row.cells.filter((cell) => known.has(normaliseHeader(cell))).length);
  return best;
}

function withoutTrailingBlanks(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

const refuse = <C extends Code>(code: C, ...given: GivenCode<C>): TableReading => ({
  ok: false,
  fault: fault('file', code, ...given),
});
