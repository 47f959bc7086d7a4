import type { Client } from '../../../client/src/index.ts';
import type { AuthorizerContext } from '../../../functions/http/principal.ts';
import { type Answered, versionOf } from '../../../local/acts/answered.ts';
import { holds } from '../invariants/broken.ts';
import type { RecordFacts } from '../people/ledger.ts';
import type { Tale } from './tale.ts';

const mostRounds = 5;

export interface Decision {
  /** Reads the case as officials do. */
  read(client: Client): Promise<Answered>;
  officials: AuthorizerContext[];
  /** Decides as one of them does, on the version that was read. */
  decide(client: Client, version: string, official: number): Promise<Answered>;
  /** Hears of the decision that was taken, and by which of the officials. */
  known(answer: Answered, official: number): void;
  /** Whether it is too late to decide: the case has gone. */
  gone(): boolean;
  /** The record that is decided on, by which others know that a decision on it is on its way. */
  on: RecordFacts | null;
}

/**
 * One or several officials decide at once, each on what they read; whoever read what has changed meanwhile reads
 * again. Exactly one of them decides.
 */
export async function decideOnce(tale: Tale, decision: Decision): Promise<void> {
  if (decision.on) decision.on.deciding++;
  try {
    await decideInRounds(tale, decision);
  } finally {
    if (decision.on) decision.on.deciding--;
  }
}

async function decideInRounds(tale: Tale, decision: Decision): Promise<void> {
  let decided = 0;
  const decide = async (as: AuthorizerContext, official: number, round: number) => {
    const read = await tale.city.door.look({ as, act: decision.read });
    const version = versionOf(read) || '"0"';
    const ask = { as, act: (client: Client) => decision.decide(client, version, official) };
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
  // What keeps a record from its unit may have been decided before anybody knows.
  const excused = decision.gone() || (decision.on?.keeping ?? 0) > 0;
  holds(decided === 1 || excused, '11', `A case could not be decided in ${mostRounds} rounds`);
}
