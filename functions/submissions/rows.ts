/** Reads the rows of a submission, as JSON or from a file, each with the number a person counts it by. */

import { readTable } from '../../shared/files/csv.ts';
import type { Citation, Fault, Format } from '../../shared/formats/format.ts';
import { invalidFields, type ProblemDocument, problem } from '../http/problem.ts';
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

export function envelopeOf({ body, file, principal, query }: Submitting): Envelope | ProblemDocument {
  if (!file) {
    const { item, official, exemption, inclusion } = body;
    return { item, official, exemption: exemption ?? null, inclusion: inclusion ?? null };
  }
  const { item, exemption_law, exemption_article, inclusion_law, inclusion_article } = query;
  const { official } = principal;
  if (!item) return missing('item', 'Name the catalog item in the query: ?item=administrative-penalties.');
  if (!official)
    return missing(
      'official',
      'A file is submitted with a token that names the official who answers for it.',
    );
  const exemption = cite(exemption_law, exemption_article);
  const inclusion = cite(inclusion_law, inclusion_article);
  if (exemption === 'half' || inclusion === 'half') {
    return missing('exemption_article', 'A citation names both the law and the article.');
  }
  return { item, official, exemption, inclusion };
}

const missing = (field: string, detail: string): ProblemDocument =>
  invalidFields([{ field, code: 'missing', detail }]);

function cite(law: string | undefined, article: string | undefined): Citation | null | 'half' {
  if (law && article) return { law, article };
  return law || article ? 'half' : null;
}

export function rowsOf({ body, file }: Submitting, format: Format): NumberedRow[] | ProblemDocument {
  if (!file) return body.records.map((cells, index) => ({ row: index + 1, cells, fault: null }));
  const table = readTable(file, format.headers);
  if (!table.ok) return problem('invalid-fields', 'The file cannot be read as a table.', [table.fault]);
  if (table.rows.length > maximumRows) {
    return missing('(file)', `A submission holds at most ${maximumRows} records: split the file.`);
  }
  return table.rows.map(({ row, cells, fault }) => ({ row, cells, fault: fault ?? null }));
}
