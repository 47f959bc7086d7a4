/** Columns of a table that its data format does not know: what the unit has said of them, once, and of which it has said nothing (Art. 10). */
import { columnMapId } from '../../shared/column-map/process.ts';
import type { Format } from '../../shared/formats/format.ts';
import type { Kinds } from '../../shared/formats/kinds.ts';
import { repeatedName } from '../../shared/formats/repeated-name.ts';
import { isBareNumber, normaliseHeader } from '../../shared/formats/text.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import { load } from '../cases.ts';
import { alarmsIn } from './check.ts';
import { headersOf } from './headers.ts';
import type { Offered } from './offer.ts';
import type { NumberedRow } from './rows.ts';

export interface Columns {
  /** By the words of a header the column that it holds; null where it is left out. */
  reads: ReadonlyMap<string, string | null>;
  /** What each row holds in columns that the unit's tables do not have. */
  holds: Readonly<Record<string, string>>;
}

export const nothingSaid: Columns = { reads: new Map(), holds: {} };

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
  const { columns } = map.state.secret;
  return {
    reads: new Map(
      columns.flatMap(({ header, reads, holds }) =>
        holds === undefined && !own.has(header) && (reads === null || names.has(reads))
          ? [[header, reads] as const]
          : [],
      ),
    ),
    holds: Object.fromEntries(
      columns.flatMap(({ reads, holds }) =>
        holds !== undefined && reads !== null && names.has(reads) ? [[reads, holds] as const] : [],
      ),
    ),
  };
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

/** That no column of a table holds the code of who decided, as in the set of 2016, and its unit has not said what it is. */
function noAuthority(headers: readonly string[], { format }: Offered, said: Columns): Fault | null {
  const { authorityCode: column } = format.named;
  const isSaid = Object.hasOwn(said.holds, column) || isAmong(column, headers, format, said);
  return isSaid ? null : fault('file', 'authority-by-no-code', { column });
}

/** Whether a table has a column, by whatever name. */
const isAmong = (
  column: string,
  headers: readonly string[],
  format: Pick<Format, 'columnBy'>,
  said: Columns,
): boolean =>
  headers.some((header) => (said.reads.get(normaliseHeader(header)) ?? format.columnBy(header)) === column);

/**
 * The question about the columns of which neither the format nor the unit says anything, or that they are of an older form
 * or lack what no row of them has a name without; null where there is none. A column
 * that is called after something that is not collected is no question: each row with it comes back (Art. 16).
 */
export function questionAbout(headers: readonly string[], offered: Offered, said: Columns): Fault | null {
  const known = new Set(headersOf(offered).map(normaliseHeader));
  const unknown = headers.filter((header) => {
    const words = normaliseHeader(header);
    const isKnown = words === '' || known.has(words) || said.reads.has(words);
    return !isKnown && alarmsIn(offered, { [header]: '' }, null).length === 0;
  });
  if (unknown.length === 0) return olderForm(headers, offered, said) ?? noAuthority(headers, offered, said);
  const named = unknown.slice(0, mostNamed).map(repeatedName);
  return unknown.some(isBareNumber)
    ? fault('file', 'bare-code-headers', { headers: named })
    : fault('file', 'columns-unknown', { headers: named });
}

/** Of what was said, what is about a table of some columns: of most nothing. */
export function saidOf(
  headers: readonly string[],
  { format }: { format: Pick<Format, 'columnBy'> },
  said: Columns,
): Columns {
  const words = new Set(headers.map(normaliseHeader));
  return {
    reads: new Map([...said.reads].filter(([header]) => words.has(header))),
    holds: Object.fromEntries(
      Object.entries(said.holds).filter(([column]) => !isAmong(column, headers, format, said)),
    ),
  };
}

/** What was said of columns, for rows that name their own: what they do not name they do not have. */
export const saidOfNamed = ({ reads }: Columns): Columns => ({ reads, holds: {} });

/** The headers that a table of an item may have, by its format or since the unit has said what they hold; and what stands under some. */
export function knownBySaid(
  offered: Offered,
  { reads }: Columns,
): { headers: readonly string[]; kinds: Kinds } {
  const { kinds } = offered.format;
  const leftOut = [...reads].filter(([, column]) => column === null);
  const said = [...reads].filter((each): each is [string, string] => each[1] !== null);
  return {
    headers: [...headersOf(offered), ...said.map(([header]) => header)],
    kinds: new Map([
      ...kinds,
      ...leftOut.map(([header]) => [header, 'left-out'] as const),
      ...said.flatMap(([header, column]) => {
        const kind = kinds.get(normaliseHeader(column));
        return kind ? [[header, kind] as const] : [];
      }),
    ]),
  };
}

const saysNothing = ({ reads, holds }: Columns): boolean =>
  reads.size === 0 && Object.keys(holds).length === 0;

/** A row under the columns that its unit has said they are. */
export function rowAsSaid<R extends Pick<NumberedRow, 'cells' | 'doubts' | 'fault'>>(
  row: R,
  said: Columns,
): R {
  if (saysNothing(said)) return row;
  const named = <F extends Fault>(found: F): F => ({
    ...found,
    field: said.reads.get(normaliseHeader(found.field)) ?? found.field,
  });
  return {
    ...row,
    cells: asSaid(row.cells, said),
    fault: row.fault && named(row.fault),
    doubts: row.doubts.map(named),
  };
}

/** The cells of a row under those columns. Where there is another of that name, it stays what it was called. */
function asSaid(cells: NumberedRow['cells'], said: Columns): NumberedRow['cells'] {
  const read: Record<string, unknown> = { ...said.holds };
  for (const [header, cell] of Object.entries(cells)) {
    const reads = said.reads.get(normaliseHeader(header));
    if (reads === null) continue;
    const name = reads === undefined || Object.hasOwn(cells, reads) ? header : reads;
    read[Object.hasOwn(read, name) ? header : name] = cell;
  }
  return read;
}
