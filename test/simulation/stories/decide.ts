import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import { holds } from '../invariants/broken.ts';
import type { Answered, Ask } from '../people/client.ts';
import type { Tale } from './tale.ts';

const mostRounds = 5;

export interface Decision {
  /** The case as officials read it, and where they send what they decide. */
  reading: string;
  id: string;
  officials: AuthorizerContext[];
  body(official: number): object;
  /** Hears of the decision that was taken, and by which of the officials. */
  known(answer: Answered, official: number): void;
  /** Whether it is too late to decide: the case has gone. */
  gone(): boolean;
}

/**
 * One or several officials decide at once, each on what they read; whoever read what has changed meanwhile reads
 * again. Exactly one of them decides.
 */
export async function decideOnce(tale: Tale, decision: Decision): Promise<void> {
  let decided = 0;
  const decide = async (as: AuthorizerContext, official: number, round: number) => {
    const { reading: path, id } = decision;
    const { headers } = await tale.city.client.look({ as, method: 'GET', path, id });
    const body = decision.body(official);
    const ask: Ask = {
      as,
      method: 'POST',
      path: `${path}/decisions`,
      id,
      ifMatch: String(headers.etag ?? '"0"'),
      body,
    };
    await tale.change(`decision-${official + 1}-${round}`, ask, (answer) => {
      holds(
        [201, 404, 409, 412].includes(answer.status),
        '11',
        `A decision was answered with ${answer.status}`,
      );
      if (answer.status !== 201) return;
      decided++;
      holds(decided === 1, '11', 'Two officials decided one case');
      decision.known(answer, official);
    });
  };
  for (let round = 1; round <= mostRounds && decided === 0 && !decision.gone(); round++) {
    await Promise.all(decision.officials.map((as, official) => decide(as, official, round)));
  }
  holds(decided === 1 || decision.gone(), '11', `A case could not be decided in ${mostRounds} rounds`);
}
