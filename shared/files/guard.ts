/**
 * Marks a cell of a delimited table so that no spreadsheet takes it for a formula, nor for a number whose digits it would
 * change: with an apostrophe before it, as spreadsheets write it themselves.
 */

/** What a spreadsheet runs, and what begins with the mark itself. */
const runs = /^[=+\-@\t\r']/;
/** Numbers of more digits than a spreadsheet keeps, or with zeros before them that it drops. */
const loses = /^(?:0\d+|\d{12,})$/;

export const guarded = (cell: string): string => (runs.test(cell) || loses.test(cell) ? `'${cell}` : cell);

/** A cell without that mark, where it has one. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && guarded(cell.slice(1)) === cell ? cell.slice(1) : cell;
