/** The rows of a sheet that hold something, one after the other (ECMA-376, 18.3.1). */

import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';
import { LONGEST_ROW } from '../split.ts';
import { MAX_COLUMNS } from '../table.ts';
import { type Beside, besideTaker } from './beside.ts';
import { type Cell, cellOf } from './cell.ts';
import { columnOf } from './place.ts';
import { textTaker, unescaped, withMore } from './strings.ts';
import { isOn, type SheetPart, type Workbook } from './workbook.ts';
import { type Attributes, readingXml } from './xml.ts';

/** In points: in a row that is lower nobody reads anything, as in one that is hidden. */
const lowest = 5;

const isTooLow = (height: string | undefined): boolean => height !== undefined && Number(height) < lowest;

export interface SheetRow {
  /** As the program shows it, from 1. */
  number: number;
  isHidden: boolean;
  /** Longer than any row of a table, so that nothing of it is kept. */
  isTooLong: boolean;
  /** By the position of their column, from 0. */
  cells: Map<number, Cell>;
}

/**
 * Reads the rows of a sheet, never more of them at once than stand in a piece of its part.
 * @param beside takes what stands before and behind the rows and is said of them
 * @throws Refused where it cannot be read, is wider than any table, or its rows are not in their order
 */
export async function* rowsOf(
  workbook: Workbook,
  { part }: Pick<SheetPart, 'part'>,
  beside?: Beside,
): AsyncGenerator<SheetRow, void> {
  const bytes = workbook.archive.part(part);
  if (bytes === null) throw new Refused(coded('workbook-unreadable'));
  const taker = rowTaker(workbook, beside);
  for await (const _ of readingXml(bytes, taker)) yield* taker.taken();
}

/** Takes which columns strike out what stands in them: of a cell of such a column that has no look of its own, nor its row one. */
function struckTaker({ looks }: Pick<Workbook, 'looks'>) {
  const struck = new Set<number>();
  let ranges = 0;
  return {
    has: (column: number) => struck.has(column),
    take({ min, max, style }: Attributes): void {
      if (looks[Number(style)]?.isStruck !== true) return;
      if (++ranges > MAX_COLUMNS) throw new Refused(coded('workbook-unreadable'));
      for (let at = Math.max(0, Number(min) - 1); at < Math.min(Number(max), MAX_COLUMNS); at++)
        struck.add(at);
    },
  };
}

/** Takes the elements of a sheet, and gives the rows that were closed since it was last asked. */
function rowTaker(workbook: Workbook, beside: Beside | undefined) {
  const inline = textTaker();
  const takesBeside = beside && besideTaker(beside);
  let rows: SheetRow[] = [];
  let row: SheetRow = { number: 0, isHidden: false, isTooLong: false, cells: new Map() };
  let length = 0;
  let cell = {
    column: -1,
    type: 'n',
    look: 0,
    isStruck: false,
    value: '',
    hasFormula: false,
    hasValue: false,
  };
  let rowLook: string | undefined;
  const struckColumns = struckTaker(workbook);
  let [isData, isValue, areRowsHidden] = [false, false, false];

  function beginRow({ r, s, customFormat, hidden, ht }: Attributes): void {
    const number = r === undefined ? row.number + 1 : Number(r);
    if (!(Number.isInteger(number) && number > row.number)) throw new Refused(coded('rows-out-of-order'));
    const isHidden = isOn(hidden) || (ht === undefined ? areRowsHidden : isTooLow(ht));
    row = { number, isHidden, isTooLong: false, cells: new Map() };
    length = 0;
    rowLook = isOn(customFormat) ? s : undefined;
    cell = { ...cell, column: -1 };
  }

  function endCell(): void {
    const read = cellOf({ ...cell, value: unescaped(cell.value), inline: inline.taken() }, workbook);
    if (read === null) return;
    if (!(cell.column >= 0 && cell.column < MAX_COLUMNS))
      throw new Refused(coded('too-many-columns', { most: MAX_COLUMNS }));
    // No program writes a cell twice: of two values nobody can tell which one it holds.
    if (row.cells.has(cell.column)) throw new Refused(coded('workbook-unreadable'));
    length += read.text.length;
    if (length > LONGEST_ROW) {
      row.isTooLong = true;
      row.cells.clear();
    } else row.cells.set(cell.column, read);
  }

  const isStruckOut = (column: number, look: string | undefined): boolean =>
    look === undefined ? struckColumns.has(column) : workbook.looks[Number(look)]?.isStruck === true;

  function openInData(element: string, attributes: Attributes): void {
    switch (element) {
      case 'row':
        beginRow(attributes);
        return;
      case 'c': {
        const { r, t = 'n', s } = attributes;
        const column = r === undefined ? cell.column + 1 : columnOf(r);
        cell = {
          column,
          type: t,
          look: Number(s ?? 0),
          isStruck: isStruckOut(column, s ?? rowLook),
          value: '',
          hasFormula: false,
          hasValue: false,
        };
        return;
      }
      case 'f':
        cell.hasFormula = true;
        return;
      case 'v':
        isValue = true;
        cell.hasValue = true;
    }
  }

  function closeInData(element: string): void {
    switch (element) {
      case 'v':
        isValue = false;
        return;
      case 'c':
        endCell();
        return;
      case 'row':
        if (row.cells.size > 0 || row.isTooLong) rows.push(row);
    }
  }

  return {
    open(element: string, attributes: Attributes) {
      inline.open(element, attributes);
      if (isData) return openInData(element, attributes);
      if (element === 'sheetData') isData = true;
      else if (element === 'sheetFormatPr')
        areRowsHidden = isOn(attributes.zeroHeight) || isTooLow(attributes.defaultRowHeight);
      else {
        if (element === 'col') struckColumns.take(attributes);
        takesBeside?.(element, attributes);
      }
    },
    text(text: string) {
      if (isValue) cell.value = withMore(cell.value, text);
      else inline.text(text);
    },
    close(element: string) {
      inline.close(element);
      if (element === 'sheetData') isData = false;
      else if (isData) closeInData(element);
    },
    taken(): SheetRow[] {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}
