/** Reads the rows of a submission, as JSON or from a file, each with the number a person counts it by. */
import { isDeepStrictEqual } from 'node:util';
import { readTable } from '../../shared/files/csv.ts';
import type { Format } from '../../shared/formats/format.ts';
import type { Fault } from '../../shared/texts/said.ts';
import { invalidField, type Problem, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { submissions } from './contract.ts';

export type Submitting = Request<typeof submissions.submit>;

export interface NumberedRow {
  row: number;
  cells: Readonly<Record<string, unknown>>;
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

export function rowsOf({ body, file }: Submitting, format: Format): NumberedRow[] | Problem {
  if (!file) return body.records.map((cells, index) => ({ row: index + 1, cells, fault: null }));
  const table = readTable(file, format.headers);
  if (!table.ok) return { ...problem('invalid-fields', 'file-unreadable'), errors: [table.fault] };
  if (table.rows.length > maximumRows) {
    return invalidField('(file)', 'too-many-records', { most: maximumRows });
  }
  return table.rows.map(({ row, cells, fault }) => ({ row, cells, fault: fault ?? null }));
}
