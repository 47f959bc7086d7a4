import { normaliseHeader } from '../formats/text.ts';
import { textsOf } from './decode.ts';
import { rowsIn } from './split.ts';
import { headersNamed, refuse, type TableReading, tableOf } from './table.ts';

const DELIMITERS = [',', '\t', ';'] as const;
/** In characters: so much of a file is looked through for its header. */
const TOP = 100_000;

/**
 * Reads a delimited table as agencies export it (Art. 10): finds the encoding, the delimiter and the header
 * row by itself, and skips rows without content, of field codes, and of the header again. What is wrong in a row is said of
 * that row; last cells that are missing are empty.
 *
 * `headers`: those that the data format knows, aliases included. Faults hold no value of the file.
 */
export function readTable(bytes: Uint8Array, headers: readonly string[]): TableReading {
  const texts = textsOf(bytes);
  if (texts.length === 0) return refuse('not-a-table');
  const known = new Set(headers.map(normaliseHeader));
  const text = texts.reduce((best, each) => (matches(each, known) > matches(best, known) ? each : best));
  if (text.trim() === '') return refuse('empty');
  return tableOf(rowsIn(text.replace(/^\ufeff/, ''), delimiterOf(text, known)), known);
}

/** How many known headers the best row near the top of a text names. */
const matches = (text: string, known: ReadonlySet<string>): number =>
  Math.max(...DELIMITERS.map((delimiter) => matchesWith(text, delimiter, known)));

/** The delimiter with which some row near the top names the most known columns. */
const delimiterOf = (text: string, known: ReadonlySet<string>): string =>
  DELIMITERS.reduce((best, each) =>
    matchesWith(text, each, known) > matchesWith(text, best, known) ? each : best,
  );

/** How many known headers the best row near the top names when it is parted so. */
const matchesWith = (text: string, delimiter: string, known: ReadonlySet<string>): number =>
  headersNamed(rowsIn(text.slice(0, TOP), delimiter), known);
