import { parse } from 'csv-parse/sync';
import { normaliseHeader } from '../formats/text.ts';
import { type Fault, fault } from '../texts/said.ts';
import type { Code, GivenCode } from '../texts/texts.ts';
import { decodeText } from './decode.ts';

/** One row of a table. */
export interface TableRow {
  /** As a person counts in a spreadsheet: the first row of the file is 1, title and header rows included. */
  row: number;
  /** By the headers of the file, blanks around them and around the cells removed. */
  cells: Record<string, string>;
  /** The row holds more or fewer cells than the header, so what stands under a header may belong to another. */
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
/** In characters. No row of a data format is nearly as long: it is a quotation mark that was never closed. */
const MAX_ROW_LENGTH = 1_000_000;

/**
 * Reads a delimited table as agencies export it (Art. 10): finds the encoding, the delimiter and the header
 * row by itself, and skips rows without content.
 *
 * `headers`: those that the data format knows, aliases included. Faults hold no value of the file.
 */
export function readTable(bytes: Uint8Array, headers: readonly string[]): TableReading {
  const text = decodeText(bytes);
  if (text === null) return refuse('not-a-table');
  if (text.trim() === '') return refuse('empty');
  const known = new Set(headers.map(normaliseHeader));
  const records = parseRecords(text, delimiterOf(text, known));
  if (!Array.isArray(records)) return { ok: false, fault: records };
  if (records.length > MAX_ROWS) return refuse('too-many-rows', { most: MAX_ROWS });
  return tableOf(records, known);
}

function parseRecords(text: string, delimiter: string): string[][] | Fault {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      trim: true,
      max_record_size: MAX_ROW_LENGTH,
      to: MAX_ROWS + 1,
    });
  } catch {
    // The parser's own message repeats the cell it failed at.
    return fault('file', 'quotation-marks');
  }
}

function tableOf(records: readonly string[][], known: ReadonlySet<string>): TableReading {
  const at = records.slice(0, HEADER_SEARCH_ROWS).findIndex((cells) => isHeader(cells, known));
  const header = withoutTrailingBlanks(records[at] ?? []);
  if (header.length === 0) {
    return refuse('no-header');
  }
  if (new Set(header.map(normaliseHeader)).size < header.length) {
    return refuse('duplicate-header');
  }
  const rows = records
    .map((cells, i) => ({ row: i + 1, cells }))
    .filter(({ row, cells }) => row > at + 1 && cells.some((cell) => cell !== ''))
    .map(({ row, cells }) => rowOf(row, cells, header));
  if (rows.length === 0) return refuse('empty');
  return { ok: true, rows };
}

function rowOf(row: number, cells: readonly string[], header: readonly string[]): TableRow {
  const tooMany = withoutTrailingBlanks(cells).length > header.length;
  const tooFew = cells.length < header.length;
  return {
    row,
    cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])),
    fault: tooMany || tooFew ? fault('file', 'cells') : null,
  };
}

function isHeader(cells: readonly string[], known: ReadonlySet<string>): boolean {
  return cells.filter((cell) => known.has(normaliseHeader(cell))).length >= HEADER_MIN_MATCHES;
}

/** The delimiter with which some row near the top names the most known columns. */
function delimiterOf(text: string, known: ReadonlySet<string>): string {
  const lines = text.split(/\r\n?|\n/, HEADER_SEARCH_ROWS);
  const matches = (delimiter: string) =>
    Math.max(...lines.map((line) => line.split(delimiter).filter((cell) => known.has(bare(cell))).length));
  return DELIMITERS.reduce((best, each) => (matches(each) > matches(best) ? each : best));
}

function bare(cell: string): string {
  return normaliseHeader(cell.replaceAll('"', ''));
}

function withoutTrailingBlanks(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

const refuse = <C extends Code>(code: C, ...given: GivenCode<C>): TableReading => ({
  ok: false,
  fault: fault('file', code, ...given),
});
