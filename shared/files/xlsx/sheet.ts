/** The rows of a sheet that hold something, wherever it says that they lie (ECMA-376, 18.3.1). */

import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';
import { MAX_COLUMNS } from '../table.ts';
import { type Cell, cellOf } from './cell.ts';
import { textTaker, unescaped } from './strings.ts';
import { isOn, type SheetPart, type Workbook } from './workbook.ts';
import { readXml } from './xml.ts';

export interface SheetRow {
  /** As the program shows it, from 1. */
  number: number;
  isHidden: boolean;
  /** By the position of their column, from 0. */
  cells: Map<number, Cell>;
}

/** Cells that were made one. Positions from 0, rows by their numbers, each end among them. */
export interface Merged {
  rows: readonly [first: number, last: number];
  columns: readonly [first: number, last: number];
}

export interface Sheet {
  name: string;
  rows: SheetRow[];
  hiddenColumns: ReadonlySet<number>;
  merged: Merged[];
}

/** Far more than a submission takes; more than these are no table, but a sheet filled to its end. */
const mostRows = 10_000;

/** Each row is held against each of them: a table in which more cells are merged is none. */
const mostMerged = 1_000;

/** Reads a sheet. Throws `Refused` where it cannot be read, or is wider or longer than any table that is sent. */
export async function readSheet(workbook: Workbook, { name, part }: SheetPart): Promise<Sheet> {
  const rows: SheetRow[] = [];
  const merged: Merged[] = [];
  const hiddenColumns = new Set<number>();
  let hiddenRanges = 0;
  const bytes = workbook.archive.part(part);
  if (bytes === null) throw new Refused(coded('workbook-unreadable'));
  const inline = textTaker();
  let row: SheetRow = { number: 0, isHidden: false, cells: new Map() };
  let cell = { column: -1, type: 'n', look: 0, value: '', hasFormula: false };
  let [isValue, areRowsHidden] = [false, false];

  const opened: Record<string, (attributes: Readonly<Record<string, string>>) => void> = {
    sheetFormatPr({ zeroHeight }) {
      areRowsHidden = isOn(zeroHeight);
    },
    row({ r, hidden, ht }) {
      row = {
        number: r === undefined ? row.number + 1 : Number(r),
        isHidden: isOn(hidden) || (ht === undefined ? areRowsHidden : Number(ht) === 0),
        cells: new Map(),
      };
      cell = { ...cell, column: -1 };
    },
    c({ r, t = 'n', s = '0' }) {
      const column = r === undefined ? cell.column + 1 : columnOf(r);
      cell = { column, type: t, look: Number(s), value: '', hasFormula: false };
    },
    f() {
      cell.hasFormula = true;
    },
    v() {
      isValue = true;
    },
    col({ min, max, hidden, width }) {
      if (!isOn(hidden) && !(width !== undefined && Number(width) === 0)) return;
      if (++hiddenRanges > MAX_COLUMNS) throw new Refused(coded('workbook-unreadable'));
      for (let at = Number(min) - 1; at < Math.min(Number(max), MAX_COLUMNS); at++) hiddenColumns.add(at);
    },
    mergeCell({ ref = '' }) {
      const found = mergedBy(ref);
      if (found) merged.push(found);
      if (merged.length > mostMerged) throw new Refused(coded('merged-cells'));
    },
  };
  const closed: Record<string, () => void> = {
    v() {
      isValue = false;
    },
    c() {
      const read = cellOf({ ...cell, value: unescaped(cell.value), inline: inline.taken() }, workbook);
      if (read === null) return;
      if (!(cell.column >= 0 && cell.column < MAX_COLUMNS))
        throw new Refused(coded('too-many-columns', { most: MAX_COLUMNS }));
      row.cells.set(cell.column, read);
    },
    row() {
      if (row.cells.size === 0) return;
      if (rows.length >= mostRows) throw new Refused(coded('too-many-rows', { most: mostRows }));
      rows.push(row);
    },
  };
  await readXml(bytes, {
    open(element, attributes) {
      inline.open(element, attributes);
      opened[element]?.(attributes);
    },
    text(text) {
      if (isValue) cell.value += text;
      else inline.text(text);
    },
    close(element) {
      inline.close(element);
      closed[element]?.();
    },
  });
  return { name, rows: rows.sort((one, other) => one.number - other.number), hiddenColumns, merged };
}

const placeForm = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The position of the column of a place such as `AB12`, from 0; below zero for what is no place. */
function columnOf(place: string): number {
  const letters = placeForm.exec(place)?.[1]?.toUpperCase() ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function mergedBy(reference: string): Merged | null {
  const [first = '', last = first] = reference.split(':');
  const rowOf = (place: string) => Number(placeForm.exec(place)?.[2] ?? Number.NaN);
  const found: Merged = { rows: [rowOf(first), rowOf(last)], columns: [columnOf(first), columnOf(last)] };
  return Number.isFinite(found.rows[0] + found.rows[1]) ? found : null;
}
