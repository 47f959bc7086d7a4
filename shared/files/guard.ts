/**
 * Marks a cell of a delimited table so that no spreadsheet takes it for a formula, nor for a number whose digits it would
 * change: with an apostrophe before it, as spreadsheets write it themselves.
 */
import { textOfFormula } from '../formats/text-of-formula.ts';

/** What a spreadsheet runs, and what begins with the mark itself. */
const runs = /^[=+\-@\t\r'＝＋－＠]/;
/** What a spreadsheet may take for a number, a fraction or a day. */
const isNumeric = /^[\d.,:/eE+-]*\d[\d.,:/eE+-]*$/;
/** The day as the standard writes it stays the same day. */
const isDay = /^\d{4}-\d{2}-\d{2}$/;
/** In digits: so many a spreadsheet shows as they are. */
const most = 11;

/** Whether it would show something else: digits that it drops, zeros before them or behind, a day for a fraction. */
const changes = (cell: string): boolean =>
  isNumeric.test(cell) && !isDay.test(cell) && !(String(Number(cell)) === cell && cell.length <= most);

export const guarded = (cell: string): string => (runs.test(cell) || changes(cell) ? `'${cell}` : cell);

/** A cell without that mark, or the formula around it, where it has one. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && guarded(cell.slice(1)) === cell ? cell.slice(1) : textOfFormula(cell);
}
