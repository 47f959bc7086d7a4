/** An official of the unit answers for the rows of a file that wait, or nobody does and they lapse (Art. 10, 11). */
import type { Client } from '../../../client/src/index.ts';
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import { confirm, readSubmission } from '../../../local/acts/file.ts';
import { confirmFile, readFile } from '../../../local/acts/send-file.ts';
import { holds } from '../invariants/broken.ts';
import { outcomesOf, promise, type SentFile, settledWithinMs, submissionsOf } from '../invariants/files.ts';
import { sweptWithinMs } from '../invariants/looked.ts';
import { minute } from '../people/calendar.ts';
import { provider } from '../people/callers.ts';
import type { Files } from '../people/files.ts';
import { answeredInItsResult, type Sending } from './file-answered.ts';
import type { Tale } from './tale.ts';
import { answersTo } from './waiting.ts';

export async function confirmedOfFile(tale: Tale<Files>, sent: SentFile, send: Sending): Promise<void> {
  const { unit } = sent;
  const waiting = await waitingOf(tale, sent);
  if (waiting.length === 0) return;
  if (!tale.acts('confirmed', 0.6)) {
    const lastMs = Math.max(...waiting.map(({ confirmBy }) => Date.parse(confirmBy ?? '')));
    await tale.until(lastMs + sweptWithinMs);
    await outcomesOf(tale, sent, 'lapsed');
    return;
  }
  await tale.notAtMidnight();
  const by = provider(unit, 'clerk-2');
  if (tale.acts('in its result', 0.3) && (await answeredInItsResult(tale, sent, send)))
    return outcomesOf(tale, sent, 'confirmed');
  const left = tale.acts('as a whole', 0.5) ? await confirmedAsWhole(tale, sent, by) : waiting;
  for (const { id } of left) {
    const seen = await tale.city.door.look({ as: by, act: (client: Client) => readSubmission(client, id) });
    const answers = answersTo(seen.body.results);
    const ask = {
      as: by,
      act: (client: Client) => confirm(client, id, versionOf(seen), answers.length ? { answers } : {}),
    };
    const { status } = await tale.change(`confirmation of ${id}`, ask, () => {});
    holds(status === 201, promise, `A confirmation was answered with ${status}`);
    await tale.later(minute);
  }
  await tale.later(settledWithinMs);
  await outcomesOf(tale, sent, 'confirmed');
}

const waits = ({ result }: { result: string }): boolean => result === 'waiting';

const waitingOf = async (tale: Tale<Files>, sent: SentFile) =>
  (await submissionsOf(tale, sent)).filter(({ results }) => results.some(waits));

/** With one request: what waits then is what is asked about. Gives the submissions of which something still does. */
async function confirmedAsWhole(tale: Tale<Files>, sent: SentFile, by: AuthorizerContext) {
  const { id } = sent.file;
  const ask = { as: by, act: (client: Client) => confirmFile(client, id) };
  const { status } = await tale.change('confirmation of the file', ask, () => {});
  holds(status === 201, promise, `The confirmation of a file was answered with ${status}`);
  await tale.later(settledWithinMs);
  const { body } = await tale.city.door.look({ as: by, act: (client: Client) => readFile(client, id) });
  const { confirming } = body;
  holds(confirming?.doneAt != null, promise, 'Days after a file was confirmed that is not carried out');
  const left = await waitingOf(tale, sent);
  const rows = left.flatMap(({ results }) => results.filter(waits));
  const unasked = rows.filter((each) => !('doubts' in each) || each.doubts.length === 0);
  holds(unasked.length === 0, promise, `A file is confirmed, and ${unasked.length} rows wait unasked`);
  holds(confirming?.waiting === rows.length, promise, `${confirming?.waiting} of ${rows.length} rows wait`);
  return left;
}
