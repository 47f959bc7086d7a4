/** Reads the rows of a submission, as JSON or from a file, each with the number a person counts it by. */
import { isDeepStrictEqual } from 'node:util';
import { consentColumn } from '../../shared/consent/column.ts';
import { asksConsent } from '../../shared/consent/state.ts';
import { doubtsOfSample } from '../../shared/files/sample.ts';
import type { TableReading } from '../../shared/files/table.ts';
import { readTableOf } from '../../shared/files/tables.ts';
import { normaliseHeader } from '../../shared/formats/text.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Fault } from '../../shared/texts/said.ts';
import { invalidField, type Problem, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import {
  type Columns,
  columnsSaid,
  knownBySaid,
  nothingSaid,
  questionAbout,
  rowAsSaid,
  saidOf,
} from './columns.ts';
import type { submissions } from './contract.ts';
import { headersOf } from './headers.ts';
import { keptUnread } from './kept-names.ts';
import type { Offered } from './offer.ts';

export type Submitting = Request<typeof submissions.submit>;

export interface NumberedRow {
  row: number;
  cells: Readonly<Record<string, unknown>>;
  /** The consent that it names: of rows of items that need one. Null where it names none. */
  consent: string | null;
  /** What is wrong with the row as such, before its fields are read. */
  fault: Fault | null;
  /** What is doubtful about how it stands in its file. */
  doubts: Fault[];
}

export interface Rows {
  rows: NumberedRow[];
  /** The sheets of its file that hold something else, which nobody has read. */
  unread: string[];
}

/** A submission's envelope, however it came. */
export interface Envelope {
  item: string;
  /** The provisions of the catalog that the submission says it rests on, by their names. */
  exemption: string | undefined;
  inclusion: string | undefined;
}

const maximumRows = 500;

export function envelopeOf({ body, file, principal, query }: Submitting): Envelope | Problem {
  if (file) {
    const { item, exemption, inclusion } = query;
    return item ? { item, exemption, inclusion } : invalidField('item', 'item-missing');
  }
  const { item, exemption, inclusion } = body;
  if (body.official && !isDeepStrictEqual(body.official, principal.official))
    return invalidField('official', 'official-from-token');
  return { item, exemption, inclusion };
}

export async function rowsOf(
  { body, file }: Submitting,
  offered: Offered,
  cases: Pick<CaseStore, 'load'>,
): Promise<Rows | Problem> {
  const take = takenBy(offered.item);
  if (!file) {
    const rows = body.records.map((cells, index) => take(rowOf(index + 1, cells)));
    return { rows, unread: [] };
  }
  const { table, said } = await tableOf(file, offered, cases);
  if (!table.ok) return { ...problem('invalid-fields', 'file-unreadable'), errors: [table.fault] };
  if (table.rows.length > maximumRows) {
    return invalidField('(file)', 'too-many-records', { most: maximumRows });
  }
  const headers = headersIn(table);
  const question = questionAbout(headers, offered, said);
  if (question) return { ...problem('invalid-fields', 'file-unreadable'), errors: [question] };
  const ofTable = saidOf(headers, offered, said);
  const rows = table.rows.map((row) => take(rowAsSaid(row, ofTable)));
  return { rows, unread: keptUnread(table.unread ?? [], offered) };
}

const headersIn = (table: Extract<TableReading, { ok: true }>): string[] =>
  Object.keys(table.rows[0]?.cells ?? {});

/**
 * The table of a file, with what its unit has said of its columns. That is looked up where the format alone does not know
 * them, and the file is read once more by it: what stands in a column is read as its kind is.
 */
async function tableOf(
  file: Uint8Array,
  offered: Offered,
  cases: Pick<CaseStore, 'load'>,
): Promise<{ table: TableReading; said: Columns }> {
  const table = await readTableOf(file, headersOf(offered), offered.format.kinds);
  const isKnown = table.ok
    ? questionAbout(headersIn(table), offered, nothingSaid) === null
    : table.fault.code !== 'no-header';
  if (isKnown) return { table, said: nothingSaid };
  const said = await columnsSaid(cases, offered.provider.id, offered.format);
  if (said.reads.size === 0) return { table, said };
  const { headers, kinds } = knownBySaid(offered, said);
  return { table: await readTableOf(file, headers, kinds), said };
}

/** How the rows of an item are taken: with the consent that each names, where the item asks for one. */
export const takenBy = (item: Offered['item']): ((read: Read) => NumberedRow) =>
  asksConsent(item) ? withConsent : withoutConsent;

/** One row that is sent again, by the number that it has. */
export const rowAgain = (row: number, cells: NumberedRow['cells'], item: Offered['item']): NumberedRow =>
  takenBy(item)(rowOf(row, cells));

/** A row that stands in no table. */
const rowOf = (row: number, cells: NumberedRow['cells']): Read => ({
  row,
  cells,
  fault: null,
  doubts: doubtsOfSample(Object.values(cells)),
});

type Read = Omit<NumberedRow, 'consent'>;

const withoutConsent = (read: Read): NumberedRow => ({ ...read, consent: null });

/** A row with the consent that it names apart from the columns of its format. */
function withConsent({ cells, ...read }: Read): NumberedRow {
  // Agencies mark what is required, as with any other column.
  const header = Object.keys(cells).find((each) => normaliseHeader(each) === consentColumn);
  const { [header ?? consentColumn]: named, ...others } = cells;
  const consent = typeof named === 'string' ? named.trim() : '';
  return { ...read, cells: others, consent: consent || null };
}
