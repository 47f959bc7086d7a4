/** M8.1, A4: the open duties of a unit that has ended are done by whom the register names for them, and by nobody else. */
import { beforeEach, describe, expect, test } from 'vitest';
import { callers } from '../../support/callers.ts';
import { contestedIn } from '../../support/contested.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { measuredCity, unit } from '../../support/measures.ts';
import { published } from '../../support/publish.ts';
import { contentOf } from '../../support/published.ts';

let city: Awaited<ReturnType<typeof measuredCity>>;
beforeEach(async () => {
  city = await measuredCity();
});

const publish = (name: string, change: object) => published(city, 'units', name, change);
const whole = (to: string) => ({ provider: to, respondent: to, designator: to });
const ends = (name: string, to: string) => publish(name, { status: 'ended', successors: whole(to) });

const transport = (scope = 'records:submit', change: Partial<Caller> = {}): Caller => ({
  ...unit('transport'),
  scope,
  ...change,
});
const housing = (scope = 'records:submit'): Caller => ({ ...unit('housing'), scope });
const said = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

const contested = () => contestedIn(city);

const decide = (as: Caller, id: string) =>
  city.call('POST /v1/notices/{id}/decisions', as, {
    id,
    body: { outcome: 'withdraw', reasons: 'It was paid.' },
    headers: { 'if-match': '"3"' },
  });

const withdraw = (as: Caller, id: string, etag = '"1"') =>
  city.call('POST /v1/records/{id}/withdrawals', as, {
    id,
    body: { document: '撤销决定', reason: 'It was quashed.' },
    headers: { 'if-match': etag },
  });

const exempted = async (): Promise<string> =>
  (await city.submit([firmRow()], { exemption: 'food-safety-risk' })).body.results[0].record;

const worklist = async (as: Caller) =>
  (await city.call('GET /v1/worklist', as)).body.items.map(
    (each: { unit: string; what: string }) => `${each.unit}: ${each.what}`,
  );

const actorOf = async (type: string) =>
  (await city.call('GET /v1/me/history', asFirm)).body.items.find(
    (each: { type: string }) => each.type === type,
  )?.by;

describe('M8.1 M11.3 a reply to a notice of a unit that has ended', () => {
  test('is decided by an official of its successor, who is named, and for which unit', async () => {
    const id = await contested();
    expect(said(await decide(transport(), id))).toEqual([404, 'not-found']);
    await ends('market-regulation', 'transport');
    const read = await city.call('GET /v1/notices/{id}', transport(), { id });
    expect(read.body.replies).toHaveLength(1);
    expect((await decide(transport(), id)).status).toBe(201);
    expect(await actorOf('ReplyDecided')).toEqual({
      as: 'official',
      unit: 'transport',
      official: { id: 'transport-1', name: 'Official of transport' },
      insteadOf: 'market-regulation',
    });
  });

  test('by nobody of the ended unit any more, nor of a third', async () => {
    const id = await contested();
    await ends('market-regulation', 'transport');
    for (const as of [callers.colleague, callers.provider, housing()]) {
      expect(said(await decide(as, id))).toEqual([404, 'not-found']);
      expect((await city.call('GET /v1/records/{id}', as, { id })).status).toBe(404);
    }
  });

  test('A4 by nobody who filed it, whatever their number now, nor about themselves', async () => {
    const id = await contested();
    await ends('market-regulation', 'transport');
    const moved = transport('records:submit', { officialName: 'Lin Zhao' });
    const sameNumber = transport('records:submit', { officialId: 'MR-0001' });
    expect(said(await decide(moved, id))).toEqual([403, 'brought-by-oneself']);
    expect(said(await decide(sameNumber, id))).toEqual([403, 'brought-by-oneself']);
    const himself = transport('records:submit', { subject: firm });
    expect(said(await decide(himself, id))).toEqual([403, 'about-oneself']);
  });

  test.each(['LIN ZHAO', 'Lin\u3000Zhao', 'Lin·Zhao', 'ＬｉｎＺｈａｏ'])(
    'A4 nor where the name is written %s',
    async (officialName) => {
      const id = await contested();
      await ends('market-regulation', 'transport');
      const moved = transport('records:submit', { officialName });
      expect(said(await decide(moved, id))).toEqual([403, 'brought-by-oneself']);
    },
  );

  test('in no other role than that of the duty', async () => {
    const id = await contested();
    await ends('market-regulation', 'transport');
    const answers = await Promise.all([
      decide(transport('measures:respond lists:designate'), id),
      city.call('GET /v1/records/{id}', transport('platform:handle'), { id }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 404]);
  });

  test('a look of the successor is on the person’s list, as its own', async () => {
    const id = await contested();
    await ends('market-regulation', 'transport');
    await city.call('GET /v1/records/{id}', transport(), { id });
    const [look] = (await city.call('GET /v1/me/accesses', asFirm)).body.items;
    expect(look).toMatchObject({ unit: 'transport', basis: { type: 'provider', case: id } });
  });
});

describe('M8.1 M10.1 what a unit that has ended filed is taken back and corrected by its successor', () => {
  test('a withdrawal, with its worklist told nobody else', async () => {
    const id = await exempted();
    await ends('market-regulation', 'transport');
    expect(said(await withdraw(callers.colleague, id))).toEqual([404, 'not-found']);
    expect((await withdraw(transport(), id)).status).toBe(201);
    expect(await actorOf('RecordWithdrawn')).toMatchObject({
      unit: 'transport',
      insteadOf: 'market-regulation',
    });
  });

  test('a correction', async () => {
    const id = await exempted();
    await ends('market-regulation', 'transport');
    const corrected = await city.call('POST /v1/records/{id}/corrections', transport(), {
      id,
      body: { document: '更正决定', reason: 'A slip.', corrections: { facts: '更正后的违法事实。' } },
      headers: { 'if-match': '"1"' },
    });
    expect(corrected.status).toBe(201);
  });

  test('what came back is seen to; what its system had sent and nobody confirmed is filed by nobody', async () => {
    const { officialId: _, officialName: __, ...machine } = callers.provider;
    const bad = { ...firmRow(), 处罚机关统一社会信用代码: 'X' };
    const { id } = (await city.submit([firmRow(), bad], {}, machine)).body;
    await ends('market-regulation', 'transport');
    expect(await worklist(transport())).toEqual(['market-regulation: rows-returned']);
    expect((await city.call('GET /v1/submissions/{id}', transport(), { id })).status).toBe(200);
    const confirm = await city.call('POST /v1/submissions/{id}/confirmations', transport(), {
      id,
      body: {},
      headers: { 'if-match': '"1"' },
    });
    expect(said(confirm)).toEqual([403, 'sender-ended']);
    const reviewed = await city.call('POST /v1/submissions/{id}/reviews', transport(), { id, body: {} });
    expect(reviewed.status).toBe(201);
    expect(await worklist(transport())).toEqual([]);
  });
});

describe('M8.1 M25.1 a joint measure of units that have ended', () => {
  async function started(): Promise<string> {
    return (await city.start(await city.designated())).body.id;
  }
  const feedback = (as: Caller, id: string, more: object = {}) =>
    city.call('POST /v1/joint-responses/{id}/feedback', as, {
      id,
      body: { outcome: 'implemented', action: 'Barred.', ...more },
    });

  test('what one was asked its successor answers, for itself and for the other, each once', async () => {
    const id = await started();
    await ends('housing', 'transport');
    const as = transport('measures:respond');
    expect((await worklist(as)).sort()).toEqual(['housing: give-feedback', 'transport: give-feedback']);
    expect((await feedback(as, id)).status).toBe(201);
    expect(said(await feedback(as, id))).toEqual([409, 'already-answered']);
    expect(await worklist(as)).toEqual(['housing: give-feedback']);
    const answered = await feedback(as, id, { unit: 'housing' });
    expect(answered.status).toBe(201);
    expect(
      answered.body.units.map((each: { unit: string; state: string }) => [each.unit, each.state]),
    ).toEqual([
      ['housing', 'implemented'],
      ['transport', 'implemented'],
    ]);
    expect(await worklist(as)).toEqual([]);
    const types = (await city.call('GET /v1/me/history', asFirm)).body.items
      .filter(({ type }: { type: string }) => type === 'FeedbackGiven')
      .map(({ data, by }: { data: { unit: string }; by: { unit: string; insteadOf?: string } }) => [
        data.unit,
        by.unit,
        by.insteadOf,
      ]);
    expect(types.sort()).toEqual([
      ['housing', 'transport', 'housing'],
      ['transport', 'transport', undefined],
    ]);
  });

  test('nobody answers for a unit that is there, nor for one that left its duties to another', async () => {
    const id = await started();
    expect(said(await feedback(transport('measures:respond'), id, { unit: 'housing' }))).toEqual([
      422,
      'invalid-fields',
    ]);
    await ends('housing', 'market-regulation');
    expect((await feedback(transport('measures:respond'), id, { unit: 'housing' })).status).toBe(422);
    expect((await feedback(unit('housing'), id)).status).toBe(404);
    const successor = { ...callers.provider, scope: 'measures:respond' };
    expect((await feedback(successor, id)).status).toBe(201);
  });

  test('who has the duties of several and was not asked itself says for which', async () => {
    const id = await started();
    await ends('housing', 'market-regulation');
    await ends('transport', 'market-regulation');
    const as = { ...callers.provider, scope: 'measures:respond' };
    const unsaid = await feedback(as, id);
    expect(unsaid.body.errors[0]).toMatchObject({ field: 'unit', code: 'which-unit' });
    expect((await feedback(as, id, { unit: 'transport' })).status).toBe(201);
  });

  test('A10 what one implemented its successor lifts; who initiated it is told through its own', async () => {
    const record = await city.designated();
    const { id } = (await city.start(record)).body;
    await city.feedback(id, 'procurement-centre');
    await ends('procurement-centre', 'transport');
    await ends('market-regulation', 'housing');
    await city.deleted(record);
    await city.told(record);
    expect(await worklist(transport('measures:respond'))).toEqual(['procurement-centre: lift-measure']);
    const lifted = await city.call('POST /v1/joint-responses/{id}/lifting', transport('measures:respond'), {
      id,
      body: { unit: 'procurement-centre', outcome: 'lifted', action: 'Let in again.' },
    });
    expect(lifted.status).toBe(201);
    const read = await city.call('GET /v1/joint-responses/{id}', housing('lists:designate'), { id });
    expect(read.body.units).toHaveLength(3);
    expect((await city.call('GET /v1/joint-responses/{id}', callers.provider, { id })).status).toBe(404);
  });

  test('of a split each has the duties of its kind', async () => {
    const id = await started();
    const record = await exempted();
    const successors = { provider: 'transport', respondent: 'housing', designator: 'housing' };
    await publish('market-regulation', { status: 'ended', successors });
    expect((await city.call('GET /v1/joint-responses/{id}', housing('lists:designate'), { id })).status).toBe(
      200,
    );
    expect((await withdraw(housing(), record)).status).toBe(404);
    expect((await withdraw(transport(), record)).status).toBe(201);
  });
});

describe('M8.1 the register decides, at its instant', () => {
  test('from the instant on and not before; and no more once the unit is there again', async () => {
    const id = await contested();
    const before = city.clock.now;
    await ends('market-regulation', 'transport');
    const from = city.clock.now;
    city.clock.now = before;
    expect((await decide(transport(), id)).status).toBe(404);
    city.clock.now = from;
    expect((await city.call('GET /v1/notices/{id}', transport(), { id })).status).toBe(200);
    await publish('market-regulation', {});
    expect((await decide(transport(), id)).status).toBe(404);
    expect((await decide(callers.colleague, id)).status).toBe(201);
  });

  test('from one that has ended to the next', async () => {
    const id = await contested();
    await ends('market-regulation', 'transport');
    await ends('transport', 'housing');
    expect((await decide(transport(), id)).status).toBe(404);
    expect((await decide(housing(), id)).status).toBe(201);
  });

  test('a renamed unit, and one that ends and names nobody, keep what they owe', async () => {
    const id = await contested();
    await publish('market-regulation', { name: { zh: '市监督管理局', en: 'Regulation bureau' } });
    expect((await city.call('GET /v1/notices/{id}', callers.colleague, { id })).status).toBe(200);
    expect((await decide(callers.colleague, id)).status).toBe(201);
    const later = await exempted();
    expect((await publish('market-regulation', { status: 'ended' })).status).toBe(201);
    expect((await withdraw(callers.colleague, later)).status).toBe(201);
  });

  test('what a person allowed a unit is allowed to no other', async () => {
    await exempted();
    const body = { to: 'harbour-bank', purpose: 'A loan.', until: '2027-06-01' };
    const { id } = (await city.call('POST /v1/authorizations', asFirm, { body })).body;
    await ends('harbour-bank', 'transport');
    const asking = await city.call('POST /v1/inquiries', transport('inquiries:make'), {
      body: {
        subject: { kind: 'organization', code: '91990100MA0YL0001Q' },
        basis: { type: 'authorization', authorization: id },
      },
    });
    expect(asking.status).toBe(403);
  });

  test('M13.2 the unit itself uses it no more once it has ended, and the person sees that it tried', async () => {
    await exempted();
    const body = { to: 'harbour-bank', purpose: 'A loan.', until: '2027-06-01' };
    const { id } = (await city.call('POST /v1/authorizations', asFirm, { body })).body;
    const bank: Caller = { ...unit('harbour-bank'), scope: 'inquiries:make' };
    const inquire = () =>
      city.call('POST /v1/inquiries', bank, {
        body: {
          subject: { kind: 'organization', code: '91990100MA0YL0001Q' },
          basis: { type: 'authorization', authorization: id },
        },
      });
    expect((await inquire()).status).toBe(200);
    await ends('harbour-bank', 'transport');
    expect(said(await inquire())).toEqual([403, 'unit-not-registered']);
    const [look] = (await city.call('GET /v1/me/accesses', asFirm)).body.items;
    expect(look).toMatchObject({ unit: 'harbour-bank', outcome: 'refused' });
  });

  test('M25.1 a unit that has ended starts no joint measure', async () => {
    const record = await city.designated();
    await ends('market-regulation', 'transport');
    expect(said(await city.start(record))).toEqual([403, 'unit-not-registered']);
  });

  test('M8.1 what its system sent and nobody answered for is read by nobody else', async () => {
    const { officialId: _, officialName: __, ...machine } = callers.provider;
    const { id } = (await city.submit([firmRow()], {}, machine)).body;
    await ends('market-regulation', 'transport');
    expect(said(await city.call('GET /v1/submissions/{id}/rows', transport(), { id }))).toEqual([
      404,
      'not-found',
    ]);
  });
});

describe('M8.1 M9.1 an end that would leave duties to nobody is not published', () => {
  const faultOf = async (name: string, change: object) => {
    const { status, body } = await publish(name, change);
    return [status, body.errors?.[0].field, body.errors?.[0].code];
  };

  test.each([
    ['transport', whole('transport'), 'content.successors.provider', 'own-successor'],
    ['transport', whole('management-body'), 'content.successors.provider', 'successor-of-platform'],
    ['management-body', {}, 'content.status', 'unit-of-platform'],
    ['supervision', whole('transport'), 'content.status', 'unit-of-platform'],
  ])('%s, with %j', async (name, successors, field, code) => {
    expect(await faultOf(name, { status: 'ended', successors })).toEqual([422, field, code]);
  });

  test('by one that has ended, in a circle, or that leaves what it has itself', async () => {
    await ends('housing', 'transport');
    expect(await faultOf('transport', { status: 'ended', successors: whole('housing') })).toEqual([
      422,
      'content.successors.provider',
      'successors-in-circle',
    ]);
    expect(await faultOf('transport', { status: 'ended' })).toEqual([
      422,
      'content.successors.provider',
      'successor-needed',
    ]);
    await publish('harbour-bank', { status: 'ended' });
    expect(await faultOf('transport', { status: 'ended', successors: whole('harbour-bank') })).toEqual([
      422,
      'content.successors.provider',
      'successor-ended',
    ]);
  });

  test('of two drafts that name each other the second is not approved', async () => {
    const drafted = async (name: string, to: string) => {
      const content = { ...contentOf(name), status: 'ended', successors: whole(to) };
      const body = { what: 'units', name, content };
      return (await city.call('POST /v1/publications', callers.drafter, { body })).body.id;
    };
    const approve = (id: string) =>
      city.call('POST /v1/publications/{id}/approvals', callers.approver, {
        id,
        body: {},
        headers: { 'if-match': '"1"' },
      });
    const [one, other] = [await drafted('housing', 'transport'), await drafted('transport', 'housing')];
    expect((await approve(one)).status).toBe(201);
    expect(said(await approve(other))).toEqual([409, 'successors-changed']);
  });
});

describe('M8.1 the worklists of several units are one', () => {
  test('in the order of what is due, each entry once, however many are on a page', async () => {
    const ids = [await contested()];
    for (let index = 0; index < 3; index++) {
      ids.push((await city.start(await city.designated())).body.id);
    }
    await ends('market-regulation', 'transport');
    await ends('housing', 'transport');
    const as = transport('measures:respond');
    const whole = (await city.call('GET /v1/worklist', as)).body.items;
    expect(whole).toHaveLength(7);
    expect(whole.map(({ dueAt }: { dueAt: string }) => dueAt)).toEqual(
      whole.map(({ dueAt }: { dueAt: string }) => dueAt).sort(),
    );
    for (const limit of ['1', '2', '3', '6']) {
      const paged: object[] = [];
      let cursor: string | null = null;
      do {
        const query: Record<string, string> = cursor === null ? { limit } : { limit, cursor };
        const { body } = await city.call('GET /v1/worklist', as, { query });
        paged.push(...body.items);
        cursor = body.cursor;
      } while (cursor !== null);
      expect(paged).toEqual(whole);
    }
  });
});
