/** Places of cells as workbooks write them, such as `AB12` (ECMA-376, 18.18.62). */

/** Cells that were made one. Positions from 0, rows by their numbers, each end among them. */
export interface Merged {
  rows: readonly [first: number, last: number];
  columns: readonly [first: number, last: number];
}

const placeForm = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** The position of the column of a place, from 0; below zero for what is no place. */
export function columnOf(place: string): number {
  const letters = placeForm.exec(place)?.[1]?.toUpperCase() ?? '';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The row and the column of a place, which counts from 0; null for what is none. */
export function placeOf(place: string): { row: number; column: number } | null {
  const row = placeForm.exec(place)?.[2];
  return row === undefined ? null : { row: Number(row), column: columnOf(place) };
}

/** The cells between two places such as `A1:B2`; null for what is no such range. */
export function mergedBy(reference: string): Merged | null {
  const [first = '', last = first] = reference.split(':');
  const rowOf = (place: string) => Number(placeForm.exec(place)?.[2] ?? Number.NaN);
  const found: Merged = { rows: [rowOf(first), rowOf(last)], columns: [columnOf(first), columnOf(last)] };
  return Number.isFinite(found.rows[0] + found.rows[1]) ? found : null;
}
