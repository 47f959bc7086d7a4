import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';
import { reportsOwed } from '../../shared/file/process.ts';
import type { Filed } from '../../shared/process/message.ts';
import { type Edge, edge } from '../edge.ts';
import { confirmOn } from './confirmed.ts';
import { removeOver } from './kept-rows.ts';
import { readOn } from './read.ts';
import { fileNow, note, type Reading } from './reading.ts';
import { writeReport } from './report.ts';

/** What it reads of the messages that the queue hands it. */
interface Batch {
  Records: Pick<SQSRecord, 'messageId' | 'body'>[];
}

/** Does what is to be done with a file as it stands: doing it twice, or again after dying half-way, changes nothing more. */
async function seeTo(on: Reading, id: string): Promise<void> {
  const file = await fileNow(on, id);
  const read = file.state.status === 'reading' ? await readOn(on, file) : file.state;
  if (read === null) return;
  await removeOver(read, on);
  // Until that is noted the sweep sends word of it again.
  if (read.status === 'lapsed') await note(on, id, { type: 'clear' });
  // Before its results are written, which say what became of each row: another go writes them.
  if (!(await confirmOn(on, read))) return;
  for (const report of reportsOwed(read)) await writeReport(on, read, report);
}

/** Takes files from their queue. One that fails comes again. */
export const fileReader =
  (wired: Omit<Reading, 'now' | 'newId'>, world: Pick<Edge, 'now' | 'newId'> = edge) =>
  async (event: Batch): Promise<SQSBatchResponse> => {
    // With keys that do not fit it fails as a whole: an alarm, and every message comes again.
    await wired.keys();
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of event.Records) {
      try {
        const { file }: Filed = JSON.parse(body);
        await seeTo({ ...wired, now: world.now, newId: world.newId }, file);
      } catch (error) {
        console.error({ code: 'file-failed', messageId, error: (error as Error).name });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
