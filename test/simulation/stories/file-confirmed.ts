/** An official of the unit answers for the rows of a file that wait, or nobody does and they lapse (Art. 10, 11). */
import type { Client } from '../../../client/src/index.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import { confirm, readSubmission } from '../../../local/acts/file.ts';
import { holds } from '../invariants/broken.ts';
import { outcomesOf, promise, type SentFile, settledWithinMs, submissionsOf } from '../invariants/files.ts';
import { sweptWithinMs } from '../invariants/looked.ts';
import { minute } from '../people/calendar.ts';
import { provider } from '../people/callers.ts';
import type { Files } from '../people/files.ts';
import type { Tale } from './tale.ts';
import { answersTo } from './waiting.ts';

export async function confirmedOfFile(tale: Tale<Files>, sent: SentFile): Promise<void> {
  const { unit } = sent;
  const submissions = await submissionsOf(tale, sent);
  const waiting = submissions.filter(({ results }) => results.some(({ result }) => result === 'waiting'));
  if (waiting.length === 0) return;
  if (!tale.acts('confirmed', 0.6)) {
    const lastMs = Math.max(...waiting.map(({ confirmBy }) => Date.parse(confirmBy ?? '')));
    await tale.until(lastMs + sweptWithinMs);
    await outcomesOf(tale, sent, 'lapsed');
    return;
  }
  await tale.notAtMidnight();
  const by = provider(unit, 'clerk-2');
  for (const { id } of waiting) {
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
