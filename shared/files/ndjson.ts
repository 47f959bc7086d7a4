/** Rows as JSON objects, one a line (NDJSON). */
import { fileLimits } from '../file/limits.ts';
import { repeatedName } from '../formats/repeated-name.ts';
import { namedTwice } from '../named-twice.ts';
import { coded, fault } from '../texts/said.ts';
import type { ByteStream } from './csv.ts';
import { decodeBeginning, decoded, type Encoding, encodingsOf } from './decode.ts';
import { Refused } from './refused.ts';
import { doubtsOfSample } from './sample.ts';
import { LONGEST_ROW } from './split.ts';
import { type FileRow, MAX_COLUMNS, type TableStream } from './table.ts';

/**
 * Reads rows of which each is a JSON object on a line of its own, by the columns of a data format. Its number is that of its
 * line. A line that is none comes as a row with its fault.
 */
export function streamJsonLines({ beginning, bytes }: ByteStream): TableStream {
  const columns = new Set<string>();
  return {
    hasHeader: false,
    get columns() {
      return [...columns];
    },
    unread: [],
    mostRows: fileLimits.rows,
    rows: rowsOf(decoded(bytes, encodingOf(beginning)), columns),
  };
}

/** The encoding in which its first line is an object; the likeliest where it is in none. */
function encodingOf(beginning: Uint8Array): Encoding {
  const encodings = encodingsOf(beginning);
  const isRead = (encoding: Encoding) => {
    const [first = ''] = decodeBeginning(beginning, encoding)
      .replace(/^\ufeff/, '')
      .trimStart()
      .split('\n');
    return objectIn(first) !== null;
  };
  return encodings.find(isRead) ?? encodings[0] ?? 'utf-8';
}

async function* rowsOf(text: AsyncIterable<string>, columns: Set<string>): AsyncGenerator<FileRow, void> {
  let row = 0;
  for await (const line of linesOf(text)) {
    row++;
    if (line === null) yield faulty(row, fault('(row)', 'row-too-long', { most: LONGEST_ROW }));
    else if (line.trim() !== '') yield rowIn(line, row, columns);
  }
}

function rowIn(line: string, row: number, columns: Set<string>): FileRow {
  const cells = objectIn(line);
  if (cells === null) return faulty(row, fault('(row)', 'line-not-json'));
  const twice = namedTwice(line);
  if (twice) return faulty(row, fault(twice.map(repeatedName).join('.'), 'field-twice'));
  for (const name of Object.keys(cells)) columns.add(name);
  if (columns.size > MAX_COLUMNS) throw new Refused(coded('too-many-columns', { most: MAX_COLUMNS }));
  return { row, cells, fault: null, doubts: doubtsOfSample(Object.values(cells)) };
}

const faulty = (row: number, found: FileRow['fault']): FileRow => ({
  row,
  cells: {},
  fault: found,
  doubts: [],
});

function objectIn(line: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(line);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : null;
  } catch {
    return null;
  }
}

/** The lines of a text; null for one that is longer than any row, of which nothing is kept. */
async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<string | null, void> {
  let begun = '';
  let isTooLong = false;
  for await (const text of texts) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield isTooLong || begun.length + line.length > LONGEST_ROW ? null : begun + line;
      [begun, isTooLong] = ['', false];
    }
    isTooLong ||= begun.length + last.length > LONGEST_ROW;
    begun = isTooLong ? '' : begun + last;
  }
  if (isTooLong) yield null;
  else if (begun !== '') yield begun;
}
