/** Reads the rows of a submission, as JSON or from a file, each with the number a person counts it by. */
import { isDeepStrictEqual } from 'node:util';
import { readTable } from '../../shared/files/csv.ts';
import type { Citation, Format } from '../../shared/formats/format.ts';
import type { Fault } from '../../shared/texts/said.ts';
import { invalidField, officialNeeded, type Problem, problem } from '../http/problem.ts';
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
  official: { id: string; name: string };
  exemption: Citation | null;
  inclusion: Citation | null;
}

const maximumRows = 500;

export function envelopeOf({ body, file, principal, query }: Submitting): Envelope | Problem {
  const { official } = principal;
  if (!official) return officialNeeded();
  if (!file) {
    const { item, exemption, inclusion } = body;
    if (body.official && !isDeepStrictEqual(body.official, official))
      return invalidField('official', 'official-from-token');
    return { item, official, exemption: exemption ?? null, inclusion: inclusion ?? null };
  }
  const { item, exemption_law, exemption_article, inclusion_law, inclusion_article } = query;
  if (!item) return invalidField('item', 'item-missing');
  const exemption = cite(exemption_law, exemption_article);
  const inclusion = cite(inclusion_law, inclusion_article);
  if (exemption === 'half') return invalidField('exemption_article', 'half-citation');
  if (inclusion === 'half') return invalidField('inclusion_article', 'half-citation');
  return { item, official, exemption, inclusion };
}

function cite(law: string | undefined, article: string | undefined): Citation | null | 'half' {
  if (law && article) return { law, article };
  return law || article ? 'half' : null;
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
