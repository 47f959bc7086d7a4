/** What is asked about rows of a file is answered in its result: a reason beside each row that waits, sent again (Art. 10). */
import { holds } from '../invariants/broken.ts';
import {
  type FileRead,
  promise,
  type SentFile,
  settledWithinMs,
  submissionsOf,
} from '../invariants/files.ts';
import type { Files } from '../people/files.ts';
import { tableBytes } from '../people/tables.ts';
import type { Tale } from './tale.ts';

/** Sends bytes as a file of the same unit and item; gives it as it was read. */
export type Sending = (tale: Tale<Files>, bytes: Uint8Array) => Promise<FileRead>;

const reason = '与决定书核对无误';

/**
 * Answers for all that waits; false where a file with answers came too late to be read. A clerk has the result before them; here
 * it is put together from what was sent and its receipts, as nothing is written to a disk in a simulated year.
 */
export async function answeredInItsResult(
  tale: Tale<Files>,
  sent: SentFile,
  send: Sending,
): Promise<boolean> {
  const rows = new Map(sent.rows.map((each) => [each.row, each.filed.row]));
  const answers = (await submissionsOf(tale, sent)).flatMap(({ id, results }) =>
    results.flatMap(({ row, result }) =>
      result === 'waiting'
        ? [{ ...rows.get(row), 平台核对理由: reason, 平台报送编号: id, 平台行号: row }]
        : [],
    ),
  );
  if (tale.acts('another decision answered for', 0.4)) {
    const others = answers.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [column, String(cell).replace('文〔', '另〔')]),
      ),
    );
    const { fault, progress } = await send(tale.chapter('otherwise'), tableBytes('csv', others));
    if (fault !== null) return false;
    holds(
      progress.accepted === 0,
      promise,
      `${progress.accepted} rows were answered for that read otherwise`,
    );
  }
  const { fault, progress } = await send(tale.chapter('answers'), tableBytes('csv', answers));
  if (fault !== null) return false;
  // One whose decision is on record by then comes back; none waits on.
  const { rows: read, waiting } = progress;
  holds(read === answers.length, promise, `${read} of ${answers.length} answers were read`);
  holds(waiting === 0, promise, `${waiting} of ${answers.length} rows wait, though they were answered for`);
  await tale.later(settledWithinMs);
  return true;
}
