/** The rows of the table of a sheet, as a person sees them: what is hidden, merged or calculated is said of them. */
import { isDoubt } from '../../formats/doubts.ts';
import type { ColumnKind } from '../../formats/kinds.ts';
import { type Coded, coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';
import { tooLong } from '../split.ts';
import type { CellSaid, SplitRow, TableReader, TableRow } from '../table.ts';
import { UNREADABLE } from '../unreadable.ts';
import type { Cell } from './cell.ts';
import { dayOfBare } from './days.ts';
import { showsAnotherCode } from './number-formats.ts';
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
  reader.takeName(sheet.name);
  for await (const row of rowsOf(workbook, sheet)) {
    for (; next < row.number; next++) reader.take(blank);
    next++;
    if (reader.header.length === 0)
      for (const { column, text } of sheet.comments.get(row.number) ?? [])
        reader.takeComment(sheet.used.indexOf(column), text);
    const split = splitRow(sheet, row, reader.kinds, inColumns(workbook, reader));
    if (split.wrong.length > 0 && ++broken > mostBroken)
      throw new Refused(coded('too-many-broken', { most: mostBroken }));
    for (const taken of reader.take(split)) yield taken;
  }
  if (reader.header.length === 0) throw new Refused(coded('no-header'));
}

/**
 * What a cell says in its column. Elsewhere the bare number of a day is one of the system of 1900; whether that was copied
 * into a workbook of 1904 or counted by it, nobody can tell.
 */
const inColumns =
  ({ dateSystem }: Workbook, { kinds }: Pick<TableReader, 'kinds'>) =>
  (cell: Cell, position: number): { text: string; said: readonly Coded[] } => {
    const { text } = cell;
    const kind = kinds[position];
    if (isReadByNobody(kind)) return { text: text === UNREADABLE ? '' : text, said: ifStruck(cell) };
    const own = cell.said ? [cell.said] : none;
    if (isShownOtherwise(cell, kind) && cell.said?.code !== 'shown-otherwise')
      return { text, said: [...own, coded('shown-otherwise')] };
    const day = dateSystem === 1904 && kind === 'day' ? dayOfBare(text.trim(), dateSystem) : null;
    return day === null ? { text, said: own } : { text: day, said: [...own, coded('bare-day')] };
  };

/** Whether what stands in a column is no question, whatever made it so. */
const isReadByNobody = (kind: ColumnKind | null | undefined): boolean =>
  kind === 'nothing' || kind === 'left-out';

/** Whoever strikes out the number of a row means the row. */
const ifStruck = ({ said }: Cell): readonly Coded[] => (said?.code === 'struck-out' ? [said] : none);

/** Whether a number that is shown as itself is another thing in its column. */
function isShownOtherwise({ isCurrency, places, text }: Cell, kind: ColumnKind | null | undefined): boolean {
  // The sign of a currency says that the number is one of yuan, or of other money.
  if (kind === 'ten-thousand-yuan') return isCurrency;
  // What is neither a sum nor a number nor a day is a code, or a text: each of its signs counts.
  return kind === null && places !== null && showsAnotherCode(places, text);
}

const none: readonly Coded[] = [];
const nothingIn = { text: '', said: none };

/** Columns in which nothing stands are left out. */
function splitRow(
  { used, hiddenColumns, merged, commented }: Survey,
  { number, isHidden, isTooLong, cells }: SheetRow,
  kinds: TableReader['kinds'],
  inColumn: ReturnType<typeof inColumns>,
): SplitRow {
  if (isTooLong) return tooLong;
  const said: CellSaid[] = isHidden ? [{ position: -1, ...coded('hidden-row') }] : [];
  const mergedHere = merged.filter(({ rows }) => isWithin(rows, number));
  const texts: string[] = new Array(used.length);
  for (const [position, column] of used.entries()) {
    const cell = cells.get(column);
    const read = cell ? inColumn(cell, position) : nothingIn;
    texts[position] = read.text;
    for (const each of read.said) said.push({ position, ...each });
    if (isReadByNobody(kinds[position])) continue;
    if (cell && hiddenColumns.has(column)) said.push({ position, ...coded('hidden-column') });
    if (mergedHere.some(({ columns }) => isWithin(columns, column)))
      said.push({ position, ...coded('merged-cells') });
  }
  said.push(...ofComments(commented.get(number) ?? [], used));
  return {
    cells: texts,
    wrong: said.filter((each) => !isDoubt(each)),
    doubtful: said.filter(isDoubt),
  };
}

/** One beside the table is about its row; a column in which nothing stands is none of the table. */
const ofComments = (columns: readonly number[], used: readonly number[]): CellSaid[] =>
  columns.map((column) => ({ position: used.indexOf(column), ...coded('has-comment') }));

const isWithin = ([first, last]: Merged['rows'], at: number): boolean => at >= first && at <= last;
