/** M8.1, M9.1: no version of a unit’s entry is published that leaves duties to nobody at any time. */
import { beforeEach, describe, expect, test } from 'vitest';
import { callers } from '../../support/callers.ts';
import { contestedIn } from '../../support/contested.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { measuredCity, unit } from '../../support/measures.ts';
import { published } from '../../support/publish.ts';
import { contentOf } from '../../support/published.ts';
import type { Answered } from '../../support/served.ts';

let city: Awaited<ReturnType<typeof measuredCity>>;
beforeEach(async () => {
  city = await measuredCity();
});

const june = '2027-06-01T00:00:00.000Z';
const july = '2027-07-01T00:00:00.000Z';

const whole = (to: string) => ({ provider: to, respondent: to, designator: to });
const ending = (to?: string) => ({ status: 'ended', successors: to ? whole(to) : {} });
const active = { status: 'active', successors: {} };

const publish = (name: string, change: object) => published(city, 'units', name, change);

const draft = (name: string, change: object): Promise<Answered> =>
  city.call('POST /v1/publications', callers.drafter, {
    body: { what: 'units', name, content: { ...contentOf(name), ...change } },
  });

const approve = (
  { body }: Answered,
  more: object = {},
  as: Caller = callers.approver,
  version = '"1"',
): Promise<Answered> =>
  city.call('POST /v1/publications/{id}/approvals', as, {
    id: body.id,
    body: more,
    headers: { 'if-match': version },
  });

const faults = ({ status, body }: Answered) => [
  status,
  body.code,
  ...(body.errors ?? []).map(({ field, code }: { field: string; code: string }) => [field, code]),
];

const withdrawn = async (id: string, as: Caller) => {
  const body = { document: '撤销决定', reason: 'It was quashed.' };
  const headers = { 'if-match': '"1"' };
  return (await city.call('POST /v1/records/{id}/withdrawals', as, { id, body, headers })).status;
};

const unitAs = (name: string): Caller => ({ ...unit(name), scope: 'records:submit' });

const exempted = async (): Promise<string> =>
  (await city.submit([firmRow()], { exemption: 'food-safety-risk' })).body.results[0].record;

describe('M8.1 A1 approvals at once leave no duty to nobody', () => {
  test.each([
    ['two that name each other', ['market-regulation', 'transport'], ['transport', 'market-regulation']],
    ['two others', ['housing', 'procurement-centre'], ['procurement-centre', 'housing']],
    [
      'three that lead round',
      ['housing', 'transport', 'procurement-centre'],
      ['transport', 'procurement-centre', 'housing'],
    ],
  ])('%s', async (_, names, into) => {
    const drafts = [];
    for (const [index, name] of names.entries()) drafts.push(await draft(name, ending(into[index])));
    expect(drafts.map(({ status }) => status)).toEqual(names.map(() => 201));
    const answers = await Promise.all(drafts.map((each) => approve(each)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...names.slice(1).map(() => 201), 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('successors-changed');
  });

  test('one that leaves what it is given to nobody, and who gives it, are not both approved', async () => {
    const [gives, leaves] = [await draft('housing', ending('transport')), await draft('transport', ending())];
    const answers = await Promise.all([approve(gives), approve(leaves)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('those that have nothing to do with each other are all approved', async () => {
    const drafts = [await draft('housing', ending('transport')), await draft('harbour-bank', ending())];
    const answers = await Promise.all(drafts.map((each) => approve(each)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  });
});

describe('M8.1 no duty is left to nobody at any instant from the effect on', () => {
  let filed: string;
  beforeEach(async () => {
    filed = await exempted();
    await publish('market-regulation', ending('transport'));
    const back = await draft('market-regulation', active);
    expect((await approve(back, { effectiveAt: june })).status).toBe(201);
  });

  test('not by a circle that lasts until a unit is there again', async () => {
    const circle = await draft('transport', ending('market-regulation'));
    expect(faults(await approve(circle))).toEqual([
      409,
      'successors-changed',
      ...['provider', 'respondent', 'designator'].map((duty) => [
        `content.successors.${duty}`,
        'successors-in-circle',
      ]),
    ]);
  });

  test('nor by naming nobody until then', async () => {
    const nobody = await approve(await draft('transport', ending()));
    expect(faults(nobody).slice(0, 3)).toEqual([
      409,
      'successors-changed',
      ['content.successors.provider', 'successor-needed'],
    ]);
  });

  test('from when it is there the same draft is approved, and who acts is always one', async () => {
    const id = filed;
    expect(await withdrawn(id, callers.colleague)).toBe(404);
    const late = await draft('transport', ending('market-regulation'));
    expect((await approve(late, { effectiveAt: '2027-05-31T23:59:59.999Z' })).status).toBe(409);
    expect((await approve(late, { effectiveAt: june })).status).toBe(201);
    city.clock.now = june;
    expect(await withdrawn(id, unitAs('transport'))).toBe(404);
    expect(await withdrawn(id, callers.colleague)).toBe(201);
  });

  test('not where the circle comes later than the version', async () => {
    // From July on market regulation has ended again, for housing; that transport ends into it in June is right.
    const again = await draft('market-regulation', ending('housing'));
    expect((await approve(again, { effectiveAt: july })).status).toBe(201);
    const round = await draft('housing', ending('transport'));
    expect((await approve(round)).status).toBe(201);
    const last = await draft('transport', ending('market-regulation'));
    expect([last.status, ...faults(last).slice(1, 2)]).toEqual([422, 'invalid-fields']);
  });

  test('nor to a unit that is not there yet', async () => {
    const { body } = await city.call('POST /v1/publications', callers.drafter, {
      body: {
        what: 'units',
        name: 'harbour-office',
        content: { ...contentOf('housing'), code: '11990100MB0X0Y0084' },
      },
    });
    expect((await approve({ status: 201, body, headers: {} }, { effectiveAt: june })).status).toBe(201);
    const early = await draft('procurement-centre', ending('harbour-office'));
    expect(faults(await approve(early)).slice(0, 3)).toEqual([
      409,
      'successors-changed',
      ['content.successors.provider', 'successor-to-come'],
    ]);
    expect((await approve(early, { effectiveAt: june })).status).toBe(201);
  });
});

describe('Invariant 4 who is not the department learns nothing of a draft by approving it', () => {
  const stranger = (name: string): Caller => ({ ...unit(name), scope: 'catalog:manage' });

  /** What came of a request: the answer without the identifier, and the calls that it took. */
  async function outcome(id: string, as: Caller, version: string, key?: string) {
    const before = city.sent.length;
    const { status, body, headers } = await city.call('POST /v1/publications/{id}/approvals', as, {
      id,
      body: {},
      headers: { 'if-match': version, ...(key ? { 'idempotency-key': key } : {}) },
    });
    const said = JSON.stringify([status, body, headers]).replaceAll(id, 'ID');
    return [said, ...city.sent.slice(before)];
  }

  const nothing = (id: string) => `${id.slice(0, -6)}zzzzzz`;

  test.each([
    ['harbour-bank', '"0"', undefined],
    ['housing', '"1"', undefined],
    ['market-regulation', '"7"', 'a-key-of-the-stranger'],
  ])('%s, with %s', async (name, version, key) => {
    const wrong = await draft('procurement-centre', ending('transport'));
    const right = await draft('procurement-centre', ending('housing'));
    await publish('transport', ending());
    for (const { body } of [wrong, right]) {
      const there = await outcome(body.id, stranger(name), version, key && `${key}-1`);
      const notThere = await outcome(nothing(body.id), stranger(name), version, key && `${key}-2`);
      expect(there).toEqual(notThere);
      expect(there[0]).toContain('404');
    }
  });

  test('of a calendar or an item neither', async () => {
    const content = { year: 2031, holidays: ['2031-01-01'], workingWeekends: [] };
    const { body } = await city.call('POST /v1/publications', callers.drafter, {
      body: { what: 'calendars', name: 'year-2031', content },
    });
    expect(await outcome(body.id, stranger('housing'), '"1"')).toEqual(
      await outcome(nothing(body.id), stranger('housing'), '"1"'),
    );
  });

  test('Invariant 13: whoever drafted it is told that another approves it, whatever else is wrong', async () => {
    const own = await draft('housing', ending('transport'));
    await publish('transport', ending());
    expect(faults(await approve(own, {}, callers.drafter))).toEqual([
      403,
      'own-draft',
      ['(case)', 'own-draft'],
    ]);
    expect(faults(await approve(own)).slice(0, 2)).toEqual([409, 'successors-changed']);
  });
});

describe('M8.1 a unit that still owes something ends only with who does it then', () => {
  const contested = () => contestedIn(city);

  test('a reply to be decided asks for who provides, and for nobody else', async () => {
    await contested();
    const bare = await draft('market-regulation', ending());
    expect(faults(bare)).toEqual([422, 'invalid-fields', ['content.successors.provider', 'successor-owed']]);
    expect(bare.body.errors[0].detail).toContain('decide-reply');
    const named = await draft('market-regulation', { status: 'ended', successors: { provider: 'housing' } });
    expect(named.status).toBe(201);
    expect((await approve(named)).status).toBe(201);
  });

  test('a measure to be answered asks for who responds', async () => {
    await city.start(await city.designated());
    expect(faults(await draft('housing', ending())).slice(2)).toEqual([
      ['content.successors.respondent', 'successor-owed'],
    ]);
    const successors = { respondent: 'transport' };
    expect((await draft('housing', { status: 'ended', successors })).status).toBe(201);
  });

  test('what came since the draft counts at the approval', async () => {
    const bare = await draft('market-regulation', ending());
    expect(bare.status).toBe(201);
    const id = await contested();
    expect(faults(await approve(bare))).toEqual([
      409,
      'successors-changed',
      ['content.successors.provider', 'successor-owed'],
    ]);
    const decided = await city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
      id,
      body: { outcome: 'withdraw', reasons: 'It was paid.' },
      headers: { 'if-match': '"3"' },
    });
    expect(decided.status).toBe(201);
    expect((await approve(bare)).status).toBe(201);
  });

  test('what is no duty of a successor’s, and what nobody owes any more, asks for nobody', async () => {
    const { officialId: _, officialName: __, ...machine } = callers.provider;
    await city.submit([firmRow()], {}, machine);
    const record = await city.designated({ document_number: '市监列〔2026〕77号' });
    await city.start(record);
    await withdrawn(record, callers.colleague);
    expect((await draft('market-regulation', ending())).status).toBe(201);
    expect((await draft('housing', ending())).status).toBe(201);
  });

  test('a worklist that is longer than is looked through asks for each', async () => {
    const rows = Array.from({ length: 120 }, (_, index) =>
      firmRow({ 行政处罚决定书文号: `市监罚〔2026〕${index + 1}号` }),
    );
    const { body } = await city.submit(rows.slice(0, 120));
    for (const { record } of body.results) {
      const method = { method: 'acknowledged' };
      await city.call('POST /v1/notices/{id}/deliveries', asFirm, { id: record, body: method });
      const text = { text: 'It was paid.' };
      await city.call('POST /v1/notices/{id}/replies', asFirm, { id: record, body: text });
    }
    expect(faults(await draft('market-regulation', ending())).slice(2)).toEqual([
      ['content.successors.provider', 'successor-owed'],
      ['content.successors.respondent', 'successor-unsure'],
      ['content.successors.designator', 'successor-unsure'],
    ]);
    expect((await draft('market-regulation', ending('housing'))).status).toBe(201);
  });
});
