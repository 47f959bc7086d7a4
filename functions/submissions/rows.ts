/** Reads the rows of a submission, as JSON or from a file, each with the number a person counts it by. */

import { readTable } from '../../shared/files/csv.ts';
import type { Citation, Fault, Format } from '../../shared/formats/format.ts';
import type { Principal } from '../http/principal.ts';
import { type ProblemDocument, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { SubmissionBody } from './contract.ts';

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

export function envelopeOf(
  request: Request<SubmissionBody>,
): { value: Envelope } | { problem: ProblemDocument } {
  if (!request.file) {
    const { item, official, exemption, inclusion } = request.body;
    return { value: { item, official, exemption: exemption ?? null, inclusion: inclusion ?? null } };
  }
  const { item, exemption_law, exemption_article, inclusion_law, inclusion_article } = request.query;
  const official = officialOf(request.principal);
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
  return { value: { item, official, exemption, inclusion } };
}

const officialOf = ({ official }: Principal) => official;

const missing = (field: string, detail: string): { problem: ProblemDocument } => ({
  problem: problem('invalid-fields', 'Some fields do not comply: see "errors" for each.', [
    { field, code: 'missing', detail },
  ]),
});

function cite(law: string | undefined, article: string | undefined): Citation | null | 'half' {
  if (law && article) return { law, article };
  return law || article ? 'half' : null;
}

export function rowsOf(
  request: Request<SubmissionBody>,
  format: Format,
): { value: NumberedRow[] } | { problem: ProblemDocument } {
  if (!request.file) {
    return { value: request.body.records.map((cells, index) => ({ row: index + 1, cells, fault: null })) };
  }
  const table = readTable(request.file, format.headers);
  if (!table.ok)
    return { problem: problem('invalid-fields', 'The file cannot be read as a table.', [table.fault]) };
  if (table.rows.length > maximumRows) {
    return missing('(file)', `A submission holds at most ${maximumRows} records: split the file.`);
  }
  return { value: table.rows.map(({ row, cells, fault }) => ({ row, cells, fault: fault ?? null })) };
}
