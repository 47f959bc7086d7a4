/**
 * A person declares something about themselves, and takes it back (Art. 45). Of a person whom no other tale is about: what
 * stands of them is looked at here alone.
 */
import type { Client } from '../../../client/src/index.ts';
import {
  type Declaration,
  declare,
  inquireDeclarations,
  withdrawDeclaration,
} from '../../../local/acts/declaration.ts';
import { page } from '../../../local/acts/read.ts';
import { addDays } from '../../../shared/time/civil.ts';
import { holds } from '../invariants/broken.ts';
import { dateOf, day, hour } from '../people/calendar.ts';
import { citizen, provider } from '../people/callers.ts';
import { type Subject, subjectOf } from '../people/population.ts';
import type { Tale } from './tale.ts';

const promise = 'declarations';
const unit = 'market-regulation';
const purpose = 'commendations-and-rewards';

/** Behind all subjects that a run has: persons of other numbers. */
const lastPerson = 6_399;

export async function declarationTale(tale: Tale): Promise<void> {
  const person = subjectOf(tale.city.simulated.keys, 2 * (lastPerson - tale.ledger.subject.index) + 1);
  await tale.notAtMidnight();
  await tale.refused(promise, 'declared what is kept out', asking(tale, person, '隐名年收入二十万元'), [422]);
  const made = await tale.city.door.send(`${tale.name}/declare`, asking(tale, person, '隐名持有执业证书'));
  holds(made.status === 201, promise, `A declaration was answered with ${made.status}`);
  const { id } = made.body;
  const [shown] = await seenFor(tale, person, purpose);
  holds(shown?.id === id, promise, 'What is declared for a purpose is not shown for it');
  holds(shown?.examined === false, promise, 'What is declared is not marked as that');
  const beyond = await seenFor(tale, person, 'other-provided');
  holds(beyond.length === 0, promise, 'It shows for a purpose that its person did not name');
  await tale.later(tale.chance('how long').between(hour, 30 * day));
  const ask = { as: citizen(person), act: (client: Client) => withdrawDeclaration(client, id) };
  const { status } = await tale.city.door.send(`${tale.name}/take back`, ask);
  holds(status === 201, promise, `Taking it back was answered with ${status}`);
  const after = await seenFor(tale, person, purpose);
  holds(after.length === 0, promise, 'What was taken back goes on showing');
  const own = await tale.city.door.look({
    as: citizen(person),
    act: (client: Client) => page(client, '/v1/me/declarations'),
  });
  const kept = own.body.items.find((each) => each.id === id);
  holds(kept?.status === 'withdrawn', promise, `Its person reads it as ${kept?.status}`);
}

function asking(tale: Tale, { kind, code, ...person }: Subject, text: string) {
  const body: Declaration = {
    subject: { kind, code },
    about: 'qualification',
    text,
    lastDay: addDays(dateOf(tale.nowMs), 90),
    purposes: [purpose],
    everybody: false,
  };
  return { as: citizen({ kind, code, ...person }), act: (client: Client) => declare(client, body) };
}

async function seenFor({ city }: Tale, { kind, code }: Subject, of: typeof purpose | 'other-provided') {
  const act = (client: Client) =>
    inquireDeclarations(client, {
      subject: { kind, code },
      basis: { type: 'duty', purpose: of, matter: '评优' },
    });
  return (await city.door.look({ as: provider(unit), act })).body.declarations;
}
