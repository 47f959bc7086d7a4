/** Puts the rows of a file together as submissions take them. */
import type { FileRow } from '../../shared/files/table.ts';

/** As many as a submission has. */
const mostRows = 500;
/** In characters, of the cells of a submission: closed, they stay well within one transaction. */
const mostText = 400_000;

/**
 * The rows behind a row, in the companies in which they become submissions: the same at every attempt that begins behind
 * the same row.
 */
export async function* gathered(
  rows: AsyncIterable<FileRow>,
  behind: number,
): AsyncGenerator<FileRow[], void> {
  let company: FileRow[] = [];
  let text = 0;
  for await (const row of rows) {
    if (row.row <= behind) continue;
    const length = textIn(row);
    if (company.length === mostRows || (company.length > 0 && text + length > mostText)) {
      yield company;
      [company, text] = [[], 0];
    }
    company.push(row);
    text += length;
  }
  if (company.length > 0) yield company;
}

const textIn = ({ cells }: FileRow): number =>
  Object.values(cells).reduce(
    (sum: number, cell) => sum + (typeof cell === 'string' ? cell : (JSON.stringify(cell) ?? '')).length,
    0,
  );
