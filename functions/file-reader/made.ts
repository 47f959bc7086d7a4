/** The submissions of a file that were made and not noted: whoever made them died, and what is raw is gone since. */
import { rowsOfKey, rowsPrefix } from '../../shared/file/keys.ts';
import type { FileProgress, FileState } from '../../shared/file/state.ts';
import { submissionOf } from '../../shared/file/submissions.ts';
import { counted, waitingRows } from '../../shared/submission/process.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import { load } from '../cases.ts';
import { putRows } from './kept-rows.ts';
import type { Reading } from './reading.ts';

/**
 * How far a file is read that is read no further: with the submissions that are there behind those noted. Of a row that was
 * not kept before whoever read it died, what became of it goes back without its cells.
 */
export async function withMade(
  on: Pick<Reading, 'cases' | 'uploads'>,
  { id }: Pick<FileState, 'id'>,
  noted: FileProgress,
): Promise<FileProgress> {
  let progress = noted;
  for (;;) {
    const number = progress.submissions;
    const { submission } = await load(on.cases, { submission: submissionOf(id, number) });
    if (!submission) return progress;
    const { secret } = submission.state;
    const { rows, accepted, returned } = counted(secret.rows);
    await keepRows(on, id, number, submission.state);
    progress = {
      ...progress,
      through: secret.rows.at(-1)?.row ?? progress.through,
      rows: progress.rows + rows,
      accepted: progress.accepted + accepted,
      returned: progress.returned + returned,
      waiting: progress.waiting + waitingRows({ secret }).length,
      submissions: number + 1,
    };
  }
}

/** Rows of a submission are kept together with their cells, or not at all. */
async function keepRows(
  on: Pick<Reading, 'uploads'>,
  id: string,
  number: number,
  { secret }: SubmissionState,
): Promise<void> {
  const first = secret.rows.at(0)?.row ?? 0;
  const kept = [...(await on.uploads.list(rowsPrefix(id))).keys()].map((key) => rowsOfKey(id, key));
  if (kept.some((rows) => rows.first <= first && first <= rows.last)) return;
  await putRows(on, { id, rows: secret.rows.map(({ row }) => [row, [], number]) });
}
