/**
 * A firm pledges, and the unit in charge says whether it was kept (Art. 27). Of a firm whom no other tale is about: what
 * stands of it is looked at here alone.
 */
import type { Client } from '../../../client/src/index.ts';
import { versionOf } from '../../../local/acts/answered.ts';
import { inquire } from '../../../local/acts/inquire.ts';
import {
  decidePledge,
  givePledge,
  inquirePledges,
  type Pledge,
  readPledge,
  withdrawPledge,
} from '../../../local/acts/pledge.ts';
import { all } from '../../../local/acts/read.ts';
import { withdrawRecord } from '../../../local/acts/record.ts';
import { addDays } from '../../../shared/time/civil.ts';
import { holds } from '../invariants/broken.ts';
import { dateOf, day, endAfterDays, endOf, hour } from '../people/calendar.ts';
import { bank, citizen, provider, stranger, supervision } from '../people/callers.ts';
import { type Subject, subjectOf } from '../people/population.ts';
import { penalty } from '../people/rows.ts';
import { submitRow } from './submission.ts';
import { Tale } from './tale.ts';

const promise = 'pledges';
const matter = 'food-safety-inspection';
const unit = 'market-regulation';
const decisionDays = 30;
const because = { document: '生效文书', reason: '原决定已被撤销' };

/** Behind all subjects that a run has; every fourth, which are no individual businesses. */
const lastFirm = 400_000;

export async function pledgeTale(tale: Tale): Promise<void> {
  const { keys } = tale.city.simulated;
  const firm = subjectOf(keys, 2 * 4 * (lastFirm - 2 * tale.ledger.subject.index));
  const other = subjectOf(keys, 2 * 4 * (lastFirm - 2 * tale.ledger.subject.index - 1));
  await tale.notAtMidnight();
  await ofAnother(tale, other, firm);
  const days = tale.chance('how long').between(5, 40);
  const lastDay = addDays(dateOf(tale.nowMs), days);
  const pledge = await given(tale, firm, 'first', lastDay);
  await seen(tale, firm, pledge, 'given', true);
  if (tale.acts('taken back', 0.25)) return takenBack(tale, firm, pledge);
  await broken(tale, firm, pledge, lastDay);
  const late = await given(tale, firm, 'late', addDays(dateOf(tale.nowMs), 3));
  await overdue(tale, late, endOf(addDays(dateOf(tale.nowMs), 3)));
}

/** Nobody pledges for somebody else. */
async function ofAnother(tale: Tale, by: Subject, firm: Subject): Promise<void> {
  const act = (client: Client) =>
    givePledge(client, saying(firm, '为他人承诺', addDays(dateOf(tale.nowMs), 9)));
  await tale.refused(promise, 'pledged for another', { as: citizen(by), act }, [422]);
}

const saying = ({ kind, code, name }: Subject, text: string, lastDay: string): Pledge => ({
  subject: { kind, code },
  name,
  matter,
  text,
  lastDay,
});

async function given(tale: Tale, firm: Subject, what: string, lastDay: string): Promise<string> {
  const ask = {
    as: citizen(firm),
    act: (client: Client) => givePledge(client, saying(firm, `按期整改（${tale.name}/${what}）`, lastDay)),
  };
  const answer = await tale.city.door.send(`${tale.name}/pledge ${what}`, ask);
  holds(answer.status === 201, promise, `A pledge was answered with ${answer.status}`);
  return answer.body.id;
}

async function takenBack(tale: Tale, firm: Subject, id: string): Promise<void> {
  await tale.later(day);
  const ask = { as: citizen(firm), act: (client: Client) => withdrawPledge(client, id) };
  const { status } = await tale.city.door.send(`${tale.name}/take back`, ask);
  holds(status === 201, promise, `Taking a pledge back was answered with ${status}`);
  await seen(tale, firm, id, 'withdrawn', false);
}

/** Whether anybody sees a pledge: in the list of its matter, and by an inquiry on each basis; its subject always does. */
async function seen(tale: Tale, firm: Subject, id: string, status: string, isShown: boolean): Promise<void> {
  const { door } = tale.city;
  const own = await door.look({ as: citizen(firm), act: (client: Client) => readPledge(client, id) });
  holds(
    own.body.status === status,
    promise,
    `Its subject reads it as ${own.body.status}, and it is ${status}`,
  );
  const subject = { kind: firm.kind, code: firm.code } as const;
  const publicly = await door.look({
    as: bank,
    act: (client: Client) => inquirePledges(client, { subject, basis: { type: 'public' } }),
  });
  const inquired = publicly.body.pledges.some((each) => each.id === id && each.status === status);
  const listed: string[] = [];
  await door.look({
    as: stranger,
    act: async (client: Client) => {
      listed.push(...(await all(client, '/v1/disclosures/pledges', { matter })).map((each) => each.id));
      return own;
    },
  });
  holds(
    inquired === isShown,
    promise,
    `A pledge that is ${status} is ${inquired ? '' : 'not '}shown to the public`,
  );
  holds(
    listed.includes(id) === isShown,
    promise,
    `A pledge that is ${status} is ${isShown ? 'not ' : ''}in the list of its matter`,
  );
}

const decided = async (tale: Tale, id: string, what: string, body: Parameters<typeof decidePledge>[3]) => {
  const as = provider(unit, 'pledge-clerk');
  const version = versionOf(await tale.city.door.look({ as, act: (client) => readPledge(client, id) }));
  const act = (client: Client) => decidePledge(client, id, version, body);
  return (await tale.city.door.send(`${tale.name}/${what}`, { as, act })).status;
};

/** Only by a record in effect, and only as long as that shows. */
async function broken(tale: Tale, firm: Subject, id: string, lastDay: string): Promise<void> {
  const noticed = await filed(tale, firm, 'noticed', false);
  if (noticed) {
    const status = await decided(tale, id, 'broken too early', { outcome: 'broken', record: noticed });
    holds(status === 409, promise, `Broken by a record that is not in effect was answered with ${status}`);
  }
  if (tale.acts('called kept first', 0.5)) await kept(tale, firm, id, lastDay);
  const record = await filed(tale, firm, 'exempt', true);
  if (!record) return;
  const status = await decided(tale, id, 'broken', { outcome: 'broken', record });
  holds(status === 201, promise, `That it was broken was answered with ${status}`);
  // The catalog may have closed the item of the breach meanwhile: as that shows, so does the pledge.
  await seen(tale, firm, id, 'broken', await isPublic(tale, firm, record));
  await tale.later(tale.chance('until withdrawn').between(hour, 9 * day));
  await tale.notAtMidnight();
  const act = (client: Client) => withdrawRecord(client, record, '"1"', because);
  const ask = { as: provider(unit, 'pledge-clerk'), act };
  const { status: withdrawn } = await tale.city.door.send(`${tale.name}/withdraw`, ask);
  holds(withdrawn === 201, promise, `The withdrawal of the breach was answered with ${withdrawn}`);
  await seen(tale, firm, id, 'broken', false);
}

/** On its last day, and not a day before: what is found broken afterwards is entered all the same. */
async function kept(tale: Tale, firm: Subject, id: string, lastDay: string): Promise<void> {
  if (dateOf(tale.nowMs) < lastDay) {
    const early = await decided(tale, id, 'kept too early', { outcome: 'kept' });
    holds(early === 409, promise, `That it was kept, before its last day, was answered with ${early}`);
    await tale.until(endOf(addDays(lastDay, -1)) + hour);
  }
  const status = await decided(tale, id, 'kept', { outcome: 'kept' });
  holds(status === 201, promise, `That it was kept was answered with ${status}`);
  await seen(tale, firm, id, 'kept', true);
}

const isPublic = async ({ city }: Tale, { kind, code }: Subject, record: string): Promise<boolean> => {
  const act = (client: Client) => inquire(client, { kind, code }, { type: 'public' });
  const { body } = await city.door.look({ as: bank, act });
  return body.records.some(({ id }) => id === record);
};

/** Files a penalty of the firm; null where it came back. */
async function filed(tale: Tale, firm: Subject, what: string, exempt: boolean): Promise<string | null> {
  await tale.notAtMidnight();
  const number = `诺〔${tale.name}/${what}〕号`;
  const row = penalty(unit, firm, 'general', number, dateOf(tale.nowMs), null);
  const one = new Tale(tale.city, tale.ledger, `${tale.name}/${what}`);
  const [settled] = await submitRow(one, { filed: row, provider: unit, exempt }, ['pledge-clerk']);
  return settled?.result.result === 'accepted' ? settled.result.record : null;
}

/** Undecided too long it is on supervision's worklist, and may be decided all the same. */
async function overdue(tale: Tale, id: string, untilMs: number): Promise<void> {
  await tale.until(endAfterDays(untilMs - hour, decisionDays) + 2 * day);
  await tale.notAtMidnight();
  const { door } = tale.city;
  let isTold = false;
  await door.look({
    as: supervision,
    act: async (client: Client) => {
      isTold = (await all(client, '/v1/worklist')).some((each) => each.case === id);
      return readPledge(client, id);
    },
  });
  holds(isTold, promise, 'Supervision hears of no pledge that nobody has decided on');
  const status = await decided(tale, id, 'kept late', { outcome: 'kept' });
  holds(status === 201, promise, `A late decision was answered with ${status}`);
}
