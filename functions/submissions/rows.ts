/** Reads the rows of a submission, as JSON or from a file, each with the number a person counts it by. */
import { isDeepStrictEqual } from 'node:util';
import { consentColumn } from '../../shared/consent/column.ts';
import { asksConsent } from '../../shared/consent/state.ts';
import { readTable } from '../../shared/files/csv.ts';
import { normaliseHeader } from '../../shared/formats/text.ts';
import type { Fault } from '../../shared/texts/said.ts';
import { invalidField, type Problem, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { submissions } from './contract.ts';
import type { Offered } from './offer.ts';

export type Submitting = Request<typeof submissions.submit>;

export interface NumberedRow {
  row: number;
  cells: Readonly<Record<string, unknown>>;
  /** The consent that it names: of rows of items that need one. Null where it names none. */
  consent: string | null;
  /** What is wrong with the row as such, before its fields are read. */
  fault: Fault | null;
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

export function rowsOf(
  { body, file }: Submitting,
  { format, item }: Pick<Offered, 'format' | 'item'>,
): NumberedRow[] | Problem {
  const take = asksConsent(item) ? withConsent : withoutConsent;
  if (!file) return body.records.map((cells, index) => take({ row: index + 1, cells, fault: null }));
  const headers = asksConsent(item) ? [...format.headers, consentColumn] : format.headers;
  const table = readTable(file, headers);
  if (!table.ok) return { ...problem('invalid-fields', 'file-unreadable'), errors: [table.fault] };
  if (table.rows.length > maximumRows) {
    return invalidField('(file)', 'too-many-records', { most: maximumRows });
  }
  return table.rows.map(({ row, cells, fault }) => take({ row, cells, fault: fault ?? null }));
}

/** One row that is sent again, by the number that it has. */
export const rowAgain = (row: number, cells: NumberedRow['cells'], item: Offered['item']): NumberedRow =>
  (asksConsent(item) ? withConsent : withoutConsent)({ row, cells, fault: null });

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
