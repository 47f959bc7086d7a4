import type { Fault, Value } from './format.ts';
import { cellText, normaliseHeader } from './text.ts';
import type { Reader } from './values.ts';

/** One field of a data format. */
export interface Column {
  /** As the format names it: header of a table, name in a JSON record, `field` of a fault. */
  name: string;
  /** The stable English name under which the value is kept. */
  key: string;
  /** Other headers that exporters use for it. */
  aliases?: readonly string[];
  required?: boolean;
  /** It is, or may be, personal to a natural person. */
  personal?: boolean;
  /** It identifies a natural person by a document; only the provider and the handler need it. */
  identifying?: boolean;
  read: Reader;
}

/** A row as far as its cells can be read one by one. */
export interface RowReading {
  values: Record<string, Value>;
  faults: Fault[];
  /** The keys of the columns that the row has, with a value or not. */
  present: ReadonlySet<string>;
  /** The keys of those that hold something, whether it could be read or not. */
  given: ReadonlySet<string>;
}

/** A header is repeated only where it looks like one: somebody's number may stand where a name should. */
const FIELD_NAME = /^[\p{L}\p{N}_（）()、\-. ]{1,40}$/u;
const fieldName = (header: string): string =>
  FIELD_NAME.test(header) && !/\d{6}/.test(header) ? header : '(unreadable name)';

/** The headers by which a column may be named, normalised, each with its column. */
export function headersOf(columns: readonly Column[]): ReadonlyMap<string, Column> {
  return new Map(
    columns.flatMap((column) =>
      [column.name, ...(column.aliases ?? [])].map((header) => [normaliseHeader(header), column] as const),
    ),
  );
}

/** What to say where a required value is missing. */
export function missing(field: string): Fault {
  return { field, code: 'missing', detail: 'A value is required here; add it.' };
}

/**
 * Reads each cell by its column, matched by header, never by position. Unknown columns are faults: what the
 * catalog's data format does not name is not collected (Art. 8, 16), so it is refused, not dropped silently.
 */
export function readRow(
  columns: readonly Column[],
  headers: ReadonlyMap<string, Column>,
  row: Readonly<Record<string, unknown>>,
): RowReading {
  const { cells, faults } = matchCells(headers, row);
  const values: Record<string, Value> = {};
  const given = new Set<string>();
  for (const column of columns) {
    const cell = cellText(cells.get(column));
    if (cell.ok && cell.text === null) {
      if (column.required) faults.push(missing(column.name));
      continue;
    }
    given.add(column.key);
    const reading = cell.ok ? column.read(cell.text ?? '') : cell;
    if (!reading.ok) faults.push({ field: column.name, code: reading.code, detail: reading.detail });
    else if (reading.value !== null) values[column.key] = reading.value;
  }
  if (lengthOf(values) > MAX_ROW) faults.push(tooLong);
  return { values, faults, given, present: new Set([...cells.keys()].map(({ key }) => key)) };
}

/** In characters: with what is later said about it, a record stays within what one stored item holds. */
const MAX_ROW = 30_000;

const tooLong: Fault = {
  field: '(row)',
  code: 'too-long',
  detail: `The texts of a row hold at most ${MAX_ROW} characters together; give summaries.`,
};

const lengthOf = (values: Record<string, Value>): number =>
  Object.values(values).reduce<number>(
    (sum, value) => sum + (typeof value === 'number' ? 0 : value.length),
    0,
  );

function matchCells(headers: ReadonlyMap<string, Column>, row: Readonly<Record<string, unknown>>) {
  const cells = new Map<Column, unknown>();
  const faults: Fault[] = [];
  for (const [header, cell] of Object.entries(row)) {
    const column = headers.get(normaliseHeader(header));
    if (column === undefined) faults.push(unknownField(header));
    else if (cells.has(column)) faults.push(duplicateField(column.name));
    else cells.set(column, cell);
  }
  return { cells, faults };
}

/** Content as a row again, under the columns' own names, so that it can be read once more. */
export const rowOf = (
  columns: readonly Column[],
  content: Readonly<Record<string, Value>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(content).map(([key, value]) => [
      columns.find((column) => column.key === key)?.name ?? key,
      Array.isArray(value) ? value.join(';') : value,
    ]),
  );

function unknownField(header: string): Fault {
  return {
    field: fieldName(header),
    code: 'unknown-field',
    detail:
      'The data format has no such column. Give it the name of the column that is meant, or leave it out.',
  };
}

function duplicateField(field: string): Fault {
  return {
    field,
    code: 'duplicate-field',
    detail: 'Two columns mean the same field; leave one of them out.',
  };
}
