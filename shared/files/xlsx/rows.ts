/** The rows of the table of a sheet, as a person sees them: what is hidden, merged or calculated is said of them. */
import { isDoubt } from '../../formats/doubts.ts';
import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';
import { tooLong } from '../split.ts';
import type { CellSaid, SplitRow, TableReader, TableRow } from '../table.ts';
import type { Merged } from './place.ts';
import { rowsOf, type SheetRow } from './sheet.ts';
import type { Survey } from './survey.ts';
import type { Workbook } from './workbook.ts';

const blank: SplitRow = { cells: [], wrong: [], doubtful: [] };

/**
 * Reads the table of a sheet.
 * @param reader is given its rows, the blank ones between them included
 * @param mostBroken in how many of them something may be wrong as they stand in their file
 * @throws Refused where the sheet is no table
 */
export async function* tableRows(
  workbook: Workbook,
  sheet: Survey,
  { reader, mostBroken }: { reader: TableReader; mostBroken: number },
): AsyncGenerator<TableRow, void> {
  let [next, broken] = [1, 0];
  for await (const row of rowsOf(workbook, sheet)) {
    for (; next < row.number; next++) reader.take(blank);
    next++;
    const split = splitRow(sheet, row);
    if (split.wrong.length > 0 && ++broken > mostBroken)
      throw new Refused(coded('too-many-broken', { most: mostBroken }));
    const taken = reader.take(split);
    if (taken) yield taken;
  }
  if (reader.header.length === 0) throw new Refused(coded('no-header'));
}

/** Columns in which nothing stands are left out. */
function splitRow(
  { used, hiddenColumns, merged }: Survey,
  { number, isHidden, isTooLong, cells }: SheetRow,
): SplitRow {
  if (isTooLong) return tooLong;
  const said: CellSaid[] = isHidden ? [{ position: -1, ...coded('hidden-row') }] : [];
  const mergedHere = merged.filter(({ rows }) => isWithin(rows, number));
  for (const [position, column] of used.entries()) {
    const cell = cells.get(column);
    if (cell?.said) said.push({ position, ...cell.said });
    if (cell && hiddenColumns.has(column)) said.push({ position, ...coded('hidden-column') });
    if (mergedHere.some(({ columns }) => isWithin(columns, column)))
      said.push({ position, ...coded('merged-cells') });
  }
  return {
    cells: used.map((column) => cells.get(column)?.text.trim() ?? ''),
    wrong: said.filter((each) => !isDoubt(each)),
    doubtful: said.filter(isDoubt),
  };
}

const isWithin = ([first, last]: Merged['rows'], at: number): boolean => at >= first && at <= last;
