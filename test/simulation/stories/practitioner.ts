/**
 * A practitioner is found by the exact number of the licence, one at a time, and sees who looked (Art. 50). Of a person whom no
 * other tale is about.
 */
import type { Client } from '../../../client/src/index.ts';
import { inquireLicence } from '../../../local/acts/inquire.ts';
import { page } from '../../../local/acts/read.ts';
import { withdrawRecord } from '../../../local/acts/record.ts';
import { holds } from '../invariants/broken.ts';
import { dateOf, day, hour } from '../people/calendar.ts';
import { citizen, procurement, provider } from '../people/callers.ts';
import { type Subject, subjectOf } from '../people/population.ts';
import { licence } from '../people/rows.ts';
import { submitRow } from './submission.ts';
import { Tale } from './tale.ts';

const promise = 'practitioners';
const unit = 'market-regulation';
const because = { document: '注销文书', reason: '许可已注销' };

/** Behind all subjects that a run has: persons of other numbers, and a firm. */
const lastPerson = 8_599;
const firmNumber = 4 * 500_000;

export async function practitionerTale(tale: Tale): Promise<void> {
  const { keys } = tale.city.simulated;
  const person = subjectOf(keys, 2 * (lastPerson - tale.ledger.subject.index) + 1);
  const firm = await filed(tale, subjectOf(keys, 2 * firmNumber), 'of a firm');
  holds(firm === null, promise, 'A firm is filed as a practitioner');
  const record = await filed(tale, person, 'of a person');
  holds(record !== null, promise, 'A practitioner’s licence came back');
  await tale.later(hour);
  holds((await found(tale, 'of a person')) === record, promise, 'A practitioner is not found by the number');
  holds((await found(tale, 'of a p')) === null, promise, 'The beginning of a number finds somebody');
  const own = await tale.city.door.look({
    as: citizen(person),
    act: (client: Client) => page(client, '/v1/me/accesses'),
  });
  const isTold = own.body.items.some((look) => look.seen.some((each) => each.case === record));
  holds(isTold, promise, 'A practitioner does not see who looked');
  await tale.later(tale.chance('how long').between(hour, 20 * day));
  await tale.notAtMidnight();
  const ask = {
    as: provider(unit, 'clerk-1'),
    act: (client: Client) => withdrawRecord(client, record ?? '', '"1"', because),
  };
  const { status } = await tale.city.door.send(`${tale.name}/withdraw`, ask);
  holds(status === 201, promise, `A withdrawal was answered with ${status}`);
  holds((await found(tale, 'of a person')) === null, promise, 'A licence that is withdrawn is found');
}

const numberOf = ({ name }: Tale, what: string) => `执〔${name}/${what}〕`;

/** Files a licence; null where it came back. */
async function filed(tale: Tale, subject: Subject, what: string): Promise<string | null> {
  await tale.notAtMidnight();
  const row = licence(unit, subject, numberOf(tale, what), dateOf(tale.nowMs));
  const one = new Tale(tale.city, tale.ledger, `${tale.name}/${what}`);
  const [settled] = await submitRow(one, { filed: row, provider: unit, exempt: false }, ['clerk-1']);
  return settled?.result.result === 'accepted' ? settled.result.record : null;
}

async function found(tale: Tale, what: string): Promise<string | null> {
  const body = {
    item: 'practitioners',
    licence: numberOf(tale, what),
    basis: { type: 'duty', purpose: 'procurement-and-projects', matter: '评标' },
  } as const;
  const act = (client: Client) => inquireLicence(client, body);
  return (await tale.city.door.look({ as: procurement, act })).body.record?.id ?? null;
}
