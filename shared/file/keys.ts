/** Under which names the parts of a file, and what of it goes back, lie in the place of uploads. */
import type { FilePart, FileReportName } from './state.ts';

const uploadsOf = (file: string): string => `upload/${file}/`;
const resultsOf = (file: string): string => `result/${file}/`;

/** All that is raw of a file, and all that is kept for its provider. */
export const prefixesOf = (file: string) => ({ raw: uploadsOf(file), result: resultsOf(file) });

/**
 * A part, by its checksum: one that is mended is another object, so that a late first try never takes its place.
 * @param number counted from 1
 */
export const partKey = (file: string, number: number, { sha256 }: FilePart): string =>
  `${uploadsOf(file)}${number}-${sha256}`;

/** As many digits as the number of a row has. */
const rowDigits = 7;
const rowText = (row: number): string => String(row).padStart(rowDigits, '0');

/** Under what all rows lie that are kept of a file. */
export const rowsPrefix = (file: string): string => `${resultsOf(file)}rows-`;

/**
 * Some rows of a file as its provider sent them, but for what may not be kept: by the first and the last of them, so that
 * one who reads the same file never takes the place of other rows.
 */
export const rowsKey = (file: string, first: number, last: number): string =>
  `${rowsPrefix(file)}${rowText(first)}-${rowText(last)}`;

/** The first and the last of the rows that lie under such a key. */
export function rowsOfKey(file: string, key: string): { first: number; last: number } {
  const [first, last] = key.slice(rowsPrefix(file).length).split('-').map(Number);
  return { first: first ?? 0, last: last ?? 0 };
}

/** A result, by its language as well: of two that are written at once neither takes the place of the other. */
export const reportKey = (file: string, { as, language }: FileReportName): string =>
  `${resultsOf(file)}report.${language}.${as}`;
