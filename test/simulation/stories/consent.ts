/**
 * A person consents to what must not be collected without, and takes it back (Art. 15, 16). Of a person whom no other tale
 * is about: what stands of them is looked at here alone.
 */
import type { Client } from '../../../client/src/index.ts';
import { type Consent, giveConsent, readConsent, withdrawConsent } from '../../../local/acts/consent.ts';
import { type Basis, inquire } from '../../../local/acts/inquire.ts';
import { all, page } from '../../../local/acts/read.ts';
import { addDays, type CivilDate } from '../../../shared/time/civil.ts';
import { holds } from '../invariants/broken.ts';
import { dateOf, day, hour } from '../people/calendar.ts';
import { citizen, provider } from '../people/callers.ts';
import { type Subject, subjectOf } from '../people/population.ts';
import { commendation } from '../people/rows.ts';
import { submitRow } from './submission.ts';
import { Tale } from './tale.ts';

const promise = 'consents';
const item = 'kept-contracts';
const [named, other] = ['market-regulation', 'housing'] as const;
const purpose = 'commendations-and-rewards';

/** Behind all subjects that a run has: persons of other numbers. */
const lastPerson = 10_691;

export async function consentTale(tale: Tale): Promise<void> {
  const person = subjectOf(tale.city.simulated.keys, 2 * (lastPerson - tale.ledger.subject.index) + 1);
  const narrow = await given(tale, person, 'of other kinds', ['income', 'tax']);
  await comesBack(tale, person, 'of a kind that it does not name', named, narrow);
  await takenBack(tale, person, 'of other kinds', narrow);
  const consent = await given(tale, person, 'of its kind', ['market']);
  await comesBack(tale, person, 'without one', named, null);
  // A unit that is merged on the way files as another, which does not provide this.
  if (tale.city.merger.actsFor(other, tale.nowMs + 3 * day) === other)
    await comesBack(tale, person, 'by another unit', other, consent);
  const decidedOn = dateOf(tale.nowMs);
  const record = await sent(tale, person, 'covered', named, consent);
  holds(record !== null, promise, 'What a consent in force covers came back');
  await tale.later(hour);
  holds(isOf(await seenFor(tale, person, purpose), record), promise, 'What is consented to is not shown');
  const beyond = await seenFor(tale, person, 'other-provided');
  holds(beyond.length === 0, promise, 'It shows for a purpose that nobody consented to');
  holds(await isInForce(tale, consent), promise, 'Its unit does not see that it is in force');
  await tale.later(tale.chance('how long').between(day, 30 * day));
  await takenBack(tale, person, 'of its kind', consent);
  const after = await seenFor(tale, person, purpose);
  holds(after.length === 0, promise, 'What rests on a withdrawn consent goes on showing');
  holds(!(await isInForce(tale, consent)), promise, 'Its unit is told that a withdrawn one is in force');
  const own = await tale.city.door.look({
    as: citizen(person),
    act: (client: Client) => page(client, '/v1/me/records'),
  });
  holds(
    isOf(
      own.body.items.map(({ id }) => id),
      record,
    ),
    promise,
    'Its person sees it no more',
  );
  await comesBack(tale, person, 'after the withdrawal', named, consent);
  await overWithIt(tale, person, record, decidedOn);
}

/** What rested on it is over: whoever was shown it is told to stop, and the same decision is taken under another consent. */
async function overWithIt(
  tale: Tale,
  person: Subject,
  record: string | null,
  decidedOn: CivilDate,
): Promise<void> {
  await tale.later(day);
  const told: string[] = [];
  await tale.city.door.look({
    as: citizen(person),
    act: async (client: Client) => {
      const recalls = await all(client, '/v1/me/recalls');
      told.push(
        ...recalls.flatMap((each) => (each.record === record ? [`${each.unit} ${each.because}`] : [])),
      );
      return page(client, '/v1/me/recalls');
    },
  });
  holds(told.includes(`${named} consent-ended`), promise, 'Who saw what rested on a consent is not told');
  const anew = await given(tale, person, 'anew', ['market']);
  // By every clock it was given.
  await tale.later(hour);
  const again = await sent(tale, person, 'anew', named, anew, { of: 'covered', decidedOn });
  holds(again !== null, promise, 'What a withdrawn consent covered is not taken under another');
}

const isOf = (ids: readonly string[], record: string | null) => ids.some((id) => id === record);

async function given(tale: Tale, person: Subject, what: string, kinds: Consent['kinds']): Promise<string> {
  await tale.notAtMidnight();
  const until = addDays(dateOf(tale.nowMs), tale.chance(what).between(60, 300));
  const body: Consent = { notice: 1, to: named, kinds, purposes: [purpose], until };
  const ask = { as: citizen(person), act: (client: Client) => giveConsent(client, body) };
  const answer = await tale.city.door.send(`${tale.name}/consent ${what}`, ask);
  holds(answer.status === 201, promise, `A consent was answered with ${answer.status}`);
  return answer.body.id;
}

async function takenBack(tale: Tale, person: Subject, what: string, id: string): Promise<void> {
  const ask = { as: citizen(person), act: (client: Client) => withdrawConsent(client, id) };
  const { status } = await tale.city.door.send(`${tale.name}/withdraw ${what}`, ask);
  holds(status === 201, promise, `A withdrawal was answered with ${status}`);
}

/** Files a row under a consent; null where it came back. */
async function sent(
  tale: Tale,
  person: Subject,
  what: string,
  unit: string,
  consent: string | null,
  decision: { of: string; decidedOn?: CivilDate } = { of: what },
): Promise<string | null> {
  await tale.notAtMidnight();
  const number = `约〔${tale.name}/${decision.of}〕号`;
  const decided = commendation(unit, person, number, decision.decidedOn ?? dateOf(tale.nowMs), null);
  const row = { ...decided.row, ...(consent === null ? {} : { 同意编号: consent }) };
  const one = new Tale(tale.city, tale.ledger, `${tale.name}/${what}`);
  const [settled] = await submitRow(
    one,
    { filed: { ...decided, item, row }, provider: unit, exempt: false },
    ['clerk-1'],
  );
  return settled?.result.result === 'accepted' ? settled.result.record : null;
}

async function comesBack(tale: Tale, person: Subject, what: string, unit: string, consent: string | null) {
  const record = await sent(tale, person, what, unit, consent);
  holds(record === null, promise, `A row was taken ${what}`);
}

async function seenFor(
  { city }: Tale,
  { kind, code }: Subject,
  of: Extract<Basis, { type: 'duty' }>['purpose'],
): Promise<string[]> {
  const basis: Basis = { type: 'duty', purpose: of, matter: '评优' };
  const act = (client: Client) => inquire(client, { kind, code }, basis);
  const { body } = await city.door.look({ as: provider(named), act });
  return body.records.map(({ id }) => id);
}

async function isInForce({ city }: Tale, id: string): Promise<boolean> {
  const act = (client: Client) => readConsent(client, id);
  return (await city.door.look({ as: provider(named), act })).status === 200;
}
