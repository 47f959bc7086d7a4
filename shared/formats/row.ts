import type { Issued } from '../identity/organization-code.ts';
import { type Coded, coded, type Fault, fault } from '../texts/said.ts';
import { isDamagedName } from './damaged.ts';
import type { Value } from './format.ts';
import { type Named, namesNothing } from './names.ts';
import { isUnread } from './nothing.ts';
import type { ReadBefore } from './read-before.ts';
import { repeatedName } from './repeated-name.ts';
import { holdsTelephone } from './telephone.ts';
import { cellText, isBareNumber, normaliseHeader } from './text.ts';
import { isFormula } from './text-of-formula.ts';
import { type Reader, type Reading, readNothing } from './values.ts';
import { isMaskedName, namesTwo } from './whose-name.ts';

/** One field of a data format, as its rows are read. */
export interface Column {
  /** As the format names it: header of a table, name in a JSON record, `field` of a fault. */
  name: string;
  /** The stable English name under which the value is kept. */
  key: string;
  /** Other headers that exporters use for it. */
  aliases: readonly string[];
  required: boolean;
  /** It holds a last day, so it ends no earlier than the day of the decision. */
  isLastDay: boolean;
  /** What it names, where it holds a name alone. */
  names: Named | undefined;
  read: Reader;
}

/** The columns of a data format, with where each stands by every name it may have. */
export interface Layout {
  columns: readonly Column[];
  /** By header, as written and normalised. */
  byHeader: ReadonlyMap<string, number>;
  byKey: ReadonlyMap<string, number>;
  /** The position of the column that a header names, however it is written; undefined for none. */
  indexOf(header: string, before?: ReadBefore): number | undefined;
}

/** A row as far as its cells can be read one by one. */
export interface RowReading {
  values: Record<string, Value>;
  /** What is wrong, and what is doubtful (see doubts.ts). */
  faults: Fault[];
  /** Which codes are right against their check character. */
  issued: Issued | undefined;
  /** Whether the row has the column of a key, with a value or not. */
  has(key: string): boolean;
  /** Whether it holds something there, whether it could be read or not. */
  given(key: string): boolean;
  /** Gives a value to what the row leaves out. */
  fill(key: string, value: Value): void;
  /** Asks no more for what the row has no column for. */
  excuse(key: string): void;
}

/** What a format calls a field that every filing has. */
export function nameOf(columns: readonly Column[], key: string): string {
  const found = columns.find((column) => column.key === key);
  if (!found) throw new Error(`The format has no column for ${key}.`);
  return found.name;
}

/** The layout of a data format. The headers are normalised when first a row is read: most functions read none. */
export function layoutOf(columns: readonly Column[]): Layout {
  let byHeader: Layout['byHeader'] | undefined;
  return {
    columns,
    get byHeader() {
      byHeader ??= headersOf(columns);
      return byHeader;
    },
    byKey: new Map(columns.map(({ key }, index) => [key, index] as const)),
    indexOf(header, before) {
      // Most rows have the very names of the format: only others are normalised, once for all rows that have them.
      const own = this.byHeader.get(header);
      if (own !== undefined || before?.positions.has(header)) return own ?? before?.positions.get(header);
      const index = this.byHeader.get(normaliseHeader(header));
      before?.positions.set(header, index);
      return index;
    },
  };
}

const headersOf = (columns: readonly Column[]): Layout['byHeader'] =>
  new Map(
    columns.flatMap(({ name, aliases }, index) =>
      [name, ...aliases].flatMap((header) => [
        [header, index] as const,
        [normaliseHeader(header), index] as const,
      ]),
    ),
  );

/**
 * Reads each cell by its column, matched by header, never by position. Unknown columns are faults: what the
 * catalog's data format does not name is not collected (Art. 8, 16), so it is refused, not dropped silently.
 */
export function readRow(
  layout: Layout,
  row: Readonly<Record<string, unknown>>,
  issued?: Issued,
  before?: ReadBefore,
): RowReading {
  const { columns, byKey } = layout;
  const { cells, faults } = matchCells(layout, row, before);
  const values: Record<string, Value> = {};
  const given: boolean[] = new Array(columns.length).fill(false);
  let length = 0;
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] as Column;
    const reading = readCellOnce(column, cells[index], issued, before);
    const said = saidOf(column, reading);
    if (said) faults.push({ field: column.name, ...said });
    given[index] = reading !== null;
    if (reading?.ok && reading.value !== null) {
      values[column.key] = reading.value;
      if (typeof reading.value !== 'number') length += reading.value.length;
    }
  }
  if (length > MAX_ROW) faults.push(tooLong);
  return {
    values,
    faults,
    issued,
    has: (key) => {
      const index = byKey.get(key);
      return index !== undefined && cells[index] !== absent;
    },
    given: (key) => given[byKey.get(key) ?? -1] === true,
    fill(key, value) {
      const index = byKey.get(key);
      if (index === undefined || given[index]) return;
      [values[key], given[index]] = [value, true];
      notMissing(faults, columns[index]);
    },
    excuse(key) {
      const index = byKey.get(key);
      if (index !== undefined && cells[index] === absent) notMissing(faults, columns[index]);
    },
  };
}

/** Takes back that a column is missing. */
function notMissing(faults: Fault[], column: Column | undefined): void {
  const at = faults.findIndex(({ field, code }) => field === column?.name && code === 'missing');
  if (at >= 0) faults.splice(at, 1);
}

/** What is wrong with a cell, or doubtful about it. */
function saidOf({ required }: Column, reading: Reading | null): Coded | undefined {
  if (reading === null) return required ? coded('missing') : undefined;
  return reading.ok ? reading.doubt : reading.fault;
}

/** Stands where a row lacks the column: whoever sends a row sends no such value. */
const absent = Symbol('absent');

/** Names of one alone; several authorities may decide together. */
const oneOnly: ReadonlySet<string> = new Set(['subjectName', 'legalRepresentative']);

/** Whether a cell of names has none, and what is wrong with one: that of one alone is neither that of two nor hidden. */
function asName(what: Named, isOfOne: boolean, name: string): { isNone: boolean; wrong: Coded | null } {
  if (isDamagedName(name)) return { isNone: false, wrong: coded('damaged') };
  if (isOfOne && holdsTelephone(name)) return { isNone: false, wrong: coded('number-in-text') };
  if (namesNothing(what, name)) return { isNone: true, wrong: null };
  if (!isOfOne) return { isNone: false, wrong: null };
  if (isMaskedName(name)) return { isNone: false, wrong: coded('name-masked') };
  return { isNone: false, wrong: namesTwo(name) ? coded('two-values') : null };
}

/** What a cell says, as `readCell` has it; read only where no row before said the same there. */
function readCellOnce(
  column: Column,
  cell: unknown,
  issued: Issued | undefined,
  before: ReadBefore | undefined,
): Reading | null {
  if (before === undefined || typeof cell !== 'string') return readCell(column, cell, issued);
  const known = before.cells.get(column.key) ?? new Map<string, Reading | null>();
  before.cells.set(column.key, known);
  const found = known.get(cell);
  if (found !== undefined) return found;
  const reading = readCell(column, cell, issued);
  known.set(cell, reading);
  return reading;
}

/** What a cell says, or what is wrong with it; null where there is nothing in it. */
function readCell(column: Column, cell: unknown, issued: Issued | undefined): Reading | null {
  if (cell === absent) return null;
  const read = cellText(cell);
  if (!read.ok) return read;
  if (read.text === null) return null;
  if (column.read !== readNothing && isFormula(read.text))
    return { ok: false, fault: coded('formula-not-calculated') };
  if (column.names) {
    const { isNone, wrong } = asName(column.names, oneOnly.has(column.key), read.text);
    if (wrong) return { ok: false, fault: wrong };
    if (isNone) return null;
  }
  if (column.read !== readNothing && isUnread(read.text)) return { ok: false, fault: coded('damaged') };
  return column.read(read.text, issued);
}

/** In characters: with what is later said about it, a record stays within what one stored item holds. */
const MAX_ROW = 30_000;

const tooLong = fault('(row)', 'row-too-long', { most: MAX_ROW });

/** The cells by the position of their column. */
function matchCells(layout: Layout, row: Readonly<Record<string, unknown>>, before: ReadBefore | undefined) {
  const { columns } = layout;
  const cells: unknown[] = new Array(columns.length).fill(absent);
  const faults: Fault[] = [];
  for (const header of Object.keys(row)) {
    const index = layout.indexOf(header, before);
    if (index === undefined) faults.push(unknown(header));
    else if (cells[index] !== absent) faults.push(fault(columns[index]?.name ?? '', 'duplicate-field'));
    else cells[index] = row[header];
  }
  return { cells, faults };
}

const unknown = (header: string): Fault =>
  isBareNumber(header)
    ? fault(repeatedName(header), 'bare-code-header')
    : fault(repeatedName(header), 'unknown-field');

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
