/** Makes a submission of some rows of a file, once, however often it is tried. */

import { submissionOf } from '../../shared/file/submissions.ts';
import type { FileRow } from '../../shared/files/table.ts';
import { counted, waitingRows } from '../../shared/submission/process.ts';
import { load } from '../cases.ts';
import { isProblem } from '../http/problem.ts';
import { rowAsSaid } from '../submissions/columns.ts';
import { consentsNamed } from '../submissions/consents.ts';
import { type OpenedSubmission, openedSubmission } from '../submissions/opened.ts';
import { readRowsSent } from '../submissions/read-rows.ts';
import { recordSubmission } from '../submissions/record.ts';
import { takenBy } from '../submissions/rows.ts';
import { keptCells } from './kept-cells.ts';
import type { KeptRow } from './kept-rows.ts';
import type { FileReading, Reading } from './reading.ts';

/** How many rows complied, came back, and wait. */
export type RowCounts = Readonly<Record<'accepted' | 'returned' | 'waiting', number>>;

export interface Submitted {
  counts: RowCounts;
  kept: KeptRow[];
}

/**
 * Checks the rows, opens their submission and records what of it is accepted. One that is there already is recorded, where
 * it is not yet; it is never made anew.
 * @param number of the submission, among those of its file
 * @param columns the file's, in their order
 */
export async function submitted(
  reading: FileReading,
  number: number,
  rows: FileRow[],
  columns: readonly string[],
): Promise<Submitted> {
  const { on, principal, offered, rests, said, items, file } = reading;
  const take = takenBy(offered.item);
  const taken = rows.map((row) => take(rowAsSaid(row, said)));
  const [keys, consents] = await Promise.all([
    on.keys(),
    consentsNamed(
      on.cases,
      taken.map(({ consent }) => consent),
    ),
  ]);
  const sending = { now: on.now(), newId: on.newId, principal };
  const read = await readRowsSent(on.cases, { keys, offered, rests, consents, items }, taken, sending);
  const id = submissionOf(file.id, number);
  const envelope = { exemption: file.exemption ?? undefined, inclusion: file.inclusion ?? undefined };
  const opened = openedSubmission(
    { keys, parameters: on.parameters },
    { ...read, id, file: file.id, offered, rests, envelope, unread: [] },
    sending,
  );
  if (isProblem(opened)) throw new Error(`Rows of a file make no submission: ${opened.because.code}.`);
  const isNew = await written(on, opened);
  // One that an earlier attempt made may have waited to be recorded.
  if (!isNew || opened.change.state.status === 'received')
    await recordSubmission(on, id, on.now(), isNew ? opened.payload : undefined);
  const { accepted, returned } = counted(read.results);
  const returnedRows = new Set(
    read.results.flatMap(({ row, result }) => (result === 'returned' ? [row] : [])),
  );
  return {
    counts: { accepted, returned, waiting: waitingRows({ secret: { rows: read.results } }).length },
    // What is left out was not read.
    kept: rows.map((row) => [
      row.row,
      keptCells(row, said.reads.size === 0 && !returnedRows.has(row.row), reading, columns),
      number,
    ]),
  };
}

/** How often it is tried where others write at the same moment: a message that fails comes again after an hour and more. */
const attempts = 8;

/** Writes an opened submission; false where it is there already. */
async function written({ cases }: Pick<Reading, 'cases'>, opened: OpenedSubmission): Promise<boolean> {
  const { change, pieces } = opened;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if ((await cases.write({ changes: [change], pieces }, null)).ok) return true;
    if ((await load(cases, { submission: change.state.id })).submission) return false;
  }
  throw new Error('Others are at the submissions of this file: it is tried again.');
}
