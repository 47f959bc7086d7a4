/** Finds the table of a workbook: the sheet that names the columns of a data format, and its rows (Art. 10). */
import { isDoubt } from '../../formats/doubts.ts';
import { normaliseHeader } from '../../formats/text.ts';
import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';
import {
  type CellSaid,
  headersNamed,
  isTable,
  type Rows,
  refuse,
  type SplitRow,
  type TableReading,
  tableOf,
} from '../table.ts';
import { type Merged, readSheet, type Sheet, type SheetRow } from './sheet.ts';
import { openWorkbook } from './workbook.ts';

/** Unpacked, in bytes: ten times what the largest request holds, and little enough for any function. */
const mostBytes = 60_000_000;

/**
 * Reads the table of a workbook (XLSX). Which sheets hold something else is said, so that nobody takes them for read; what
 * is hidden, merged or calculated is asked about, and never left out or filled in.
 *
 * `headers`: those that the data format knows, aliases included. Faults hold no value of the file.
 */
export async function readWorkbook(bytes: Uint8Array, headers: readonly string[]): Promise<TableReading> {
  try {
    const known = new Set(headers.map(normaliseHeader));
    const workbook = await openWorkbook(bytes, mostBytes);
    const sheets: (Sheet & { isHidden: boolean; named: number })[] = [];
    for (const part of workbook.sheets) {
      const sheet = await readSheet(workbook, part);
      const named = part.isHidden ? 0 : headersNamed(rowsOf(sheet), known);
      if (sheet.rows.length > 0) sheets.push({ ...sheet, isHidden: part.isHidden, named });
    }
    if (sheets.length === 0) return refuse('empty');
    const tables = sheets
      .filter(({ named }) => isTable(named))
      .map((sheet) => ({ sheet, read: tableOf(rowsOf(sheet), known) }))
      .sort((one, other) => other.sheet.named - one.sheet.named);
    // A header with nothing under it is a form that was not filled in.
    const filled = tables.filter(({ read }) => read.ok);
    const [first = tables[0], second] = filled;
    if (!first) return refuse('no-header');
    if (second?.sheet.named === first.sheet.named) return refuse('several-tables');
    const { sheet, read } = first;
    const unread = sheets.filter((each) => each !== sheet).map(({ name }) => name);
    return read.ok ? { ...read, unread } : read;
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: { field: 'file', ...error.said } };
    throw error;
  }
}

/** The rows of a sheet, those between them that hold nothing among them; columns in which nothing stands are left out. */
function rowsOf(sheet: Sheet): Rows {
  const used = [...new Set(sheet.rows.flatMap(({ cells }) => [...cells.keys()]))].sort(
    (one, other) => one - other,
  );
  let [index, number] = [0, 0];
  return {
    next() {
      const row = sheet.rows[index];
      if (!row) return null;
      number++;
      if (row.number > number) return { cells: [], wrong: [], doubtful: [] };
      index++;
      return splitRow(sheet, row, used);
    },
  };
}

function splitRow(
  { hiddenColumns, merged }: Sheet,
  { number, isHidden, cells }: SheetRow,
  used: readonly number[],
): SplitRow {
  const said: CellSaid[] = isHidden ? [{ position: -1, ...coded('hidden-row') }] : [];
  for (const [position, column] of used.entries()) {
    const cell = cells.get(column);
    if (cell?.said) said.push({ position, ...cell.said });
    if (cell && hiddenColumns.has(column)) said.push({ position, ...coded('hidden-column') });
    if (merged.some((each) => holds(each, number, column))) said.push({ position, ...coded('merged-cells') });
  }
  return {
    cells: used.map((column) => cells.get(column)?.text.trim() ?? ''),
    wrong: said.filter((each) => !isDoubt(each)),
    doubtful: said.filter(isDoubt),
  };
}

const holds = ({ rows, columns }: Merged, row: number, column: number): boolean =>
  row >= rows[0] && row <= rows[1] && column >= columns[0] && column <= columns[1];
