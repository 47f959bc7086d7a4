/** Columns of a table that its data format does not know: what the unit has said of them, once, and of which it has said nothing (Art. 10). */
import { columnMapId } from '../../shared/column-map/process.ts';
import type { Format } from '../../shared/formats/format.ts';
import { repeatedName } from '../../shared/formats/repeated-name.ts';
import { isBareNumber, normaliseHeader } from '../../shared/formats/text.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { load } from '../cases.ts';
import { alarmsIn } from './check.ts';
import { headersOf } from './headers.ts';
import type { Offered } from './offer.ts';
import type { NumberedRow } from './rows.ts';

/** By the words of a header the column that it holds; null where it is left out. */
export type Columns = ReadonlyMap<string, string | null>;

export const nothingSaid: Columns = new Map();

/** What a unit has said of columns that a data format, as it is now, does not know. */
export async function columnsSaid(
  cases: Pick<CaseStore, 'load'>,
  unit: string,
  format: Pick<Format, 'id' | 'columns' | 'headers'>,
): Promise<Columns> {
  const { 'column-map': map } = await load(cases, { 'column-map': columnMapId(unit, format.id) });
  if (!map) return nothingSaid;
  const own = new Set(format.headers.map(normaliseHeader));
  const names = new Set(format.columns);
  return new Map(
    map.state.secret.columns.flatMap(({ header, reads }) =>
      !own.has(header) && (reads === null || names.has(reads)) ? [[header, reads] as const] : [],
    ),
  );
}

/** How many columns a question names. */
const mostNamed = 20;

/**
 * That a table is of an older form, in which no row of it says whom it is about: what its columns alone tell, told once.
 * Null where it is not.
 */
function olderForm(headers: readonly string[], { format }: Offered, said: Columns): Fault | null {
  const blank = asSaid(Object.fromEntries(headers.map((header) => [header, ''])), said);
  const read = format.read(blank, {});
  const found = read.ok ? undefined : read.faults.find(({ code }) => code === 'older-form');
  return found ? { ...found, field: 'file' } : null;
}

/**
 * The question about the columns of which neither the format nor the unit says anything, or that they are of an older form;
 * null where there is none. A column
 * that is called after something that is not collected is no question: each row with it comes back (Art. 16).
 */
export function questionAbout(headers: readonly string[], offered: Offered, said: Columns): Fault | null {
  const known = new Set(headersOf(offered).map(normaliseHeader));
  const unknown = headers.filter((header) => {
    const words = normaliseHeader(header);
    const isKnown = words === '' || known.has(words) || said.has(words);
    return !isKnown && alarmsIn(offered, { [header]: '' }, null).length === 0;
  });
  if (unknown.length === 0) return olderForm(headers, offered, said);
  const named = unknown.slice(0, mostNamed).map(repeatedName);
  return unknown.some(isBareNumber)
    ? fault('file', 'bare-code-headers', { headers: named })
    : fault('file', 'columns-unknown', { headers: named });
}

/** Of what was said, what is about some columns: of most files nothing. */
export function saidOf(headers: readonly string[], said: Columns): Columns {
  const words = new Set(headers.map(normaliseHeader));
  return new Map([...said].filter(([header]) => words.has(header)));
}

/** The cells of a row under the columns that its unit has said they are. Where there is another of that name, it stays what it was called. */
export function asSaid(cells: NumberedRow['cells'], said: Columns): NumberedRow['cells'] {
  if (said.size === 0) return cells;
  const read: Record<string, unknown> = {};
  for (const [header, cell] of Object.entries(cells)) {
    const reads = said.get(normaliseHeader(header));
    if (reads === null) continue;
    const name = reads === undefined || Object.hasOwn(cells, reads) ? header : reads;
    read[Object.hasOwn(read, name) ? header : name] = cell;
  }
  return read;
}
