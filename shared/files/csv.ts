import { fileLimits } from '../file/limits.ts';
import { coded } from '../texts/said.ts';
import { decodeBeginning, decoded, type Encoding, encodingsOf, textsOf } from './decode.ts';
import { type Known, knownBy, noKinds } from './known.ts';
import { Refused } from './refused.ts';
import { rowsIn } from './split.ts';
import { splitRows } from './split-stream.ts';
import {
  headersNamed,
  isTable,
  refuse,
  type TableReading,
  type TableRow,
  type TableStream,
  tableOf,
  tableReader,
} from './table.ts';

const DELIMITERS = [',', '\t', ';'] as const;
/** In characters: so much of a file is looked through for its header. */
const TOP = 100_000;

/**
 * Reads a delimited table as agencies export it (Art. 10): finds the encoding, the delimiter and the header
 * row by itself, and skips rows without content, of field codes, and of the header again. What is wrong in a row is said of
 * that row; last cells that are missing are empty.
 *
 * `headers`: those that the data format knows, aliases included; `kinds`: what stands under some. Faults hold no value of the file.
 */
export function readTable(bytes: Uint8Array, headers: readonly string[], kinds = noKinds): TableReading {
  const texts = textsOf(bytes);
  const known = knownBy(headers, kinds);
  const text = texts.reduce((best, each) => (matches(each, known) > matches(best, known) ? each : best));
  if (isNoText(text, known)) return refuse('not-a-table');
  if (isOfNoEncoding(text, known)) return refuse('encoding-unknown');
  if (text.trim() === '') return refuse('empty');
  return tableOf(rowsIn(text.replace(/^\ufeff/, ''), delimiterOf(text, known)), known);
}

/** A NUL stands in no text, but in every archive sent under the wrong name; in a table, it is the damage of its cell. */
const isNoText = (text: string, known: Known): boolean =>
  text.slice(0, TOP).includes('\0') && !isTable(matches(text, known));

/** What bytes come out as that are no text in an encoding, or characters that nobody has given a meaning. */
const UNKNOWN = /[\ufffd\p{Co}\p{Cn}]/u;

/** Whether the top of a text has no header and is none in any of the encodings: with one, what is damaged costs its cell. */
const isOfNoEncoding = (text: string, known: Known): boolean =>
  UNKNOWN.test(text.slice(0, TOP)) && !isTable(matches(text, known));

/** A file whose bytes come one after the other. */
export interface ByteStream {
  /** What it begins with: as much as is looked through for its header, or all of it. */
  beginning: Uint8Array;
  /** All of it, its beginning included. */
  bytes: AsyncIterable<Uint8Array>;
}

/**
 * Reads a delimited table of any length, never whole in memory, as `readTable` reads a short one: by its beginning are
 * known its encoding and its delimiter.
 * @throws Refused where it is none, before a row or at one
 */
export function streamTable(
  { beginning, bytes }: ByteStream,
  headers: readonly string[],
  kinds = noKinds,
): TableStream {
  const known = knownBy(headers, kinds);
  const { encoding, text } = encodingsOf(beginning)
    .map((each) => ({ encoding: each, text: decodeBeginning(beginning, each) }))
    .reduce((best, each) => (matches(each.text, known) > matches(best.text, known) ? each : best));
  if (isNoText(text, known)) throw new Refused(coded('not-a-table'));
  if (isOfNoEncoding(text, known)) throw new Refused(coded('encoding-unknown'));
  const reader = tableReader(known);
  return {
    hasHeader: true,
    get columns() {
      return reader.header;
    },
    get unread() {
      return reader.unread;
    },
    mostRows: fileLimits.rows,
    rows: rowsTaken(bytes, encoding, delimiterOf(text, known), reader),
  };
}

async function* rowsTaken(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  delimiter: string,
  reader: ReturnType<typeof tableReader>,
): AsyncGenerator<TableRow, void> {
  for await (const split of splitRows(decoded(bytes, encoding), delimiter, () => reader.header.length)) {
    for (const taken of reader.take(split)) yield taken;
  }
  if (reader.header.length === 0) throw new Refused(coded('no-header'));
}

/** How many known headers the best row near the top of a text names. */
const matches = (text: string, known: Known): number =>
  Math.max(...DELIMITERS.map((delimiter) => matchesWith(text, delimiter, known)));

/** The delimiter with which some row near the top names the most known columns. */
const delimiterOf = (text: string, known: Known): string =>
  DELIMITERS.reduce((best, each) =>
    matchesWith(text, each, known) > matchesWith(text, best, known) ? each : best,
  );

/** How many known headers the best row near the top names when it is parted so. */
const matchesWith = (text: string, delimiter: string, known: Known): number =>
  headersNamed(rowsIn(text.slice(0, TOP), delimiter), known);
