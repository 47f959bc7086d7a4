/** Under which names the parts of a file, and what of it goes back, lie in the place of uploads. */
import type { FilePart, ReportForm } from './state.ts';

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

/** The rows of some submissions of a file as its provider sent them, but for what may not be kept. */
export const rowsKey = (file: string, chunk: number): string => `${resultsOf(file)}rows-${chunk}`;

export const reportKey = (file: string, as: ReportForm): string => `${resultsOf(file)}report.${as}`;
