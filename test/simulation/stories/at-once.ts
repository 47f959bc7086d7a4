import type { Answered } from '../../../local/acts/answered.ts';
import { holds } from '../invariants/broken.ts';
import type { Ask } from '../people/door.ts';
import type { Known } from '../people/ledger.ts';
import type { Tale } from './tale.ts';

/**
 * Does the first of two things, or sometimes both at once; of both only one can be done, and the other is told so.
 * `known` hears of the one that was done, and which of the two it was. Where the record was deleted meanwhile, none is.
 */
export async function bothAtOnce<Data>(
  tale: Tale<Known>,
  what: string,
  asks: Ask<Data>[],
  probability: number,
  known: (answer: Answered<Data>, index: number) => void,
): Promise<void> {
  const sent = tale.acts(`two at once: ${what}`, probability) ? asks : asks.slice(0, 1);
  let done = 0;
  const answers = await Promise.all(
    sent.map((ask, index) =>
      tale.change(`${what}-${index + 1}`, ask, (answer) => {
        if (answer.status !== 201) return;
        done++;
        known(answer, index);
      }),
    ),
  );
  const statuses = answers.map(({ status }) => status).join(' and ');
  holds(done <= 1, '11', `${sent.length} at once (${what}): ${done} of them were done, ${statuses}`);
  const over = answers.every(({ status }) => status === 404);
  holds(done === 1 || over, '11', `${sent.length} at once (${what}): none of them was done, ${statuses}`);
}
