/** The cells of a row as they go back to who sent it (Art. 16). */

import type { FileRow } from '../../shared/files/table.ts';
import { UNREADABLE } from '../../shared/files/unreadable.ts';
import { isAlarm } from '../../shared/prohibited/alarms.ts';
import { alarmsIn } from '../submissions/check.ts';
import type { Offered } from '../submissions/offer.ts';

/** As a name that no format has, so that whatever is under it is looked through as a text. */
const unknownColumn = '其他内容';

/** Of a row that was not split for certain, what stands in which column nobody can tell. */
const notSplit: ReadonlySet<string> = new Set([
  'quotation-marks',
  'row-too-long',
  'cells',
  'above-header',
  'under-second-header',
]);

/**
 * The cells of a row in the order of the file's columns. Empty are those that say what is not collected, and all of a row that
 * could not be split; one of which it is not known what it says is marked (see unreadable.ts).
 * @param isRead whether every cell was read as its column's, so that what has no words in it is known to have none
 */
export function keptCells(
  { cells, fault }: FileRow,
  isRead: boolean,
  { offered }: { offered: Offered },
  columns: readonly string[],
): string[] {
  if (fault && notSplit.has(fault.code)) return [];
  return columns.map((column) => {
    const cell = Object.hasOwn(cells, column) ? textOf(cells[column]) : textUnder(cells, column, offered);
    return cell === '' || isRead || saysNothingProhibited(offered, column, cell) ? cell : '';
  });
}

/** The first name of each column that rows name, in their order: in a table a column stands once. */
export function eachOnce(names: readonly string[], format: Offered['format']): string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    const column = format.columnBy(name) ?? name;
    if (!first.has(column)) first.set(column, name);
  }
  return [...first.values()];
}

/** What a row says of a column that it names otherwise; the mark where it does twice. */
function textUnder(cells: FileRow['cells'], name: string, { format }: Offered): string {
  const column = format.columnBy(name);
  if (column === undefined) return '';
  const others = Object.keys(cells).filter((each) => format.columnBy(each) === column);
  return others.length > 1 ? UNREADABLE : textOf(cells[others[0] ?? ''] ?? null);
}

/** In digits: with more, a number is another by now. */
const mostDigits = 15;

/** What a cell says as a text; the mark where it is none, or a number whose last digits are lost. */
function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (typeof cell !== 'number') return UNREADABLE;
  const text = String(cell);
  return text.replace(/\D/g, '').length > mostDigits ? UNREADABLE : text;
}

/** Whatever its column is for: a column of numbers of persons may hold one, and no illness. */
function saysNothingProhibited(offered: Offered, column: string, text: string): boolean {
  if (alarmsIn(offered, { [column]: text }, null).length > 0) return false;
  const isLookedThrough = offered.format.texts({ [column]: text }).length > 0;
  if (isLookedThrough) return true;
  return !alarmsIn(offered, { [unknownColumn]: text }, null)
    .filter(isAlarm)
    .some(({ code }) => code !== 'identity-number-in-text');
}
