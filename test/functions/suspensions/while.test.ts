/** M53.1 M37.1 What else happens to a record while it is suspended: the most protective counts, and nothing comes back that has ended. */
import { beforeEach, describe, expect, test } from 'vitest';
import { shift } from '../../support/actors.ts';
import { type ApplicationsCity, applicationsCity, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import { asFirm } from '../../support/firm.ts';
import { measuredCity, unit } from '../../support/measures.ts';

const everybody = ['organ', 'bank', 'public', 'official', 'system', 'subject'];
const suspended = ['official', 'subject'];
const parties = ['official', 'system', 'subject'];

let city: ApplicationsCity;
beforeEach(async () => {
  city = await applicationsCity();
});

const suspend = async (record: string): Promise<string> => (await city.suspend(record)).body.id;
const over = (id: string) => city.end(id, 'withdrawn', '2026-12-01');

describe('M53.1 invariant 5: while it is suspended', () => {
  test.each(['notifying', 'notified', 'contested'] as const)(
    'a record that is %s takes effect seen by nobody, and shows once it is over',
    async (status) => {
      const record = await city.fileIn(status);
      const id = await suspend(record);
      const delivery = { id: record, body: { method: 'acknowledged' } };
      if (status === 'notifying') await city.call('POST /v1/notices/{id}/deliveries', asFirm, delivery);
      const endsAt = (await city.stored(record)).state.notice?.endsAt ?? '';
      if (status === 'contested') {
        city.clock.now = endsAt;
        expect((await city.decideReply(record, 'confirm')).status).toBe(201);
      } else {
        await city.timer(record, { type: 'activate' }, endsAt);
      }
      expect((await city.stored(record)).state.status).toBe('active');
      expect(await city.shownTo(record)).toEqual(suspended);
      await over(id);
      expect(await city.shownTo(record)).toEqual(everybody);
    },
  );

  test('M34.1 its repair is asked for and granted, and the end of the proceedings brings nothing back', async () => {
    const record = await city.repairable();
    const id = await suspend(record);
    const { body } = await city.repair(record);
    expect((await city.grant('repairs', body.id)).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(['subject']);
    expect((await over(id)).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(['subject']);
    expect(await city.marksOf(record)).toEqual(['repaired']);
  });

  test('M34.1 repaired before, proceedings about it are reported and end, and it stays repaired', async () => {
    const record = await city.repairable();
    await city.grant('repairs', (await city.repair(record)).body.id);
    const id = await suspend(record);
    expect(await city.shownTo(record)).toEqual(['subject']);
    await over(id);
    expect(await city.shownTo(record)).toEqual(['subject']);
  });

  test('M34.1 repair refused, it stays suspended', async () => {
    const record = await city.repairable();
    await suspend(record);
    const { body } = await city.repair(record);
    await city.decide('repairs', body.id, { outcome: 'refused', unmet: ['other-law'] });
    expect(await city.shownTo(record)).toEqual(suspended);
  });

  test.each([
    ['upheld', { outcome: 'upheld' }],
    [
      'corrected',
      {
        outcome: 'corrected',
        corrections: { '罚款金额（万元）': 3, 处罚内容: '罚款3万元；没收违法所得1.2万元。' },
      },
    ],
    ['deleted', { outcome: 'deleted' }],
  ])(
    'M33.2 an objection is %s, and the record stays suspended until that is over',
    async (outcome, decision) => {
      const record = await city.exempted();
      await city.look();
      const objection = (await city.object(record)).body.id;
      const id = await suspend(record);
      await city.claim('objections', objection);
      expect((await city.readOne('objections', objection, callers.handler)).body.about.id).toBe(record);
      expect((await city.decide('objections', objection, decision)).status).toBe(201);
      expect(city.wrong(record)).toHaveLength(outcome === 'upheld' ? 0 : 1);
      const isLeft = outcome !== 'deleted';
      expect(await city.shownTo(record)).toEqual(isLeft ? suspended : []);
      expect((await over(id)).status).toBe(201);
      expect(await city.shownTo(record)).toEqual(isLeft ? everybody : []);
    },
  );

  test('M33.1 what was objected to meanwhile comes back with its annotation', async () => {
    const record = await city.exempted();
    const id = await suspend(record);
    await city.object(record);
    await over(id);
    const { body } = await city.look();
    expect(body.records[0].annotations).toMatchObject([{ kind: 'objection', mark: 'annotated' }]);
    expect(body.records[0].annotations).toHaveLength(1);
  });

  test.each([
    ['corrects it, and it stays suspended', 'correct', suspended],
    ['withdraws it, and it is withdrawn when that is over', 'withdraw', suspended],
  ] as const)('M10.1 its provider’s named official %s', async (_, act, shown) => {
    const record = await city.exempted();
    const id = await suspend(record);
    expect((await city[act](record)).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(shown);
    expect((await over(id)).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(act === 'correct' ? everybody : parties);
  });

  test('M36.1 its period ends on its second, and the end of the proceedings brings nothing back', async () => {
    const record = await city.exempted();
    const id = await suspend(record);
    const { endsAt } = (await city.stored(record)).state;
    city.clock.now = shift(endsAt, -1);
    expect(await city.shownTo(record)).toEqual(suspended);
    city.clock.now = endsAt;
    expect(await city.shownTo(record)).toEqual([]);
    await city.timer(record, { type: 'archive' }, endsAt);
    expect((await over(id)).status).toBe(201);
    expect(await city.shownTo(record)).toEqual([]);
    expect((await city.stored(record)).state.restrictions).toEqual([]);
  });

  test('M33.2 an objection whose record ended is still decided, and its correction still sent', async () => {
    const { record } = await city.seenByBank();
    const { endsAt } = (await city.stored(record)).state;
    city.clock.now = shift(endsAt, -86_400_000);
    await suspend(record);
    const objection = (await city.object(record)).body.id;
    await city.timer(record, { type: 'archive' }, endsAt);
    await city.claim('objections', objection);
    const corrections = { '罚款金额（万元）': 3, 处罚内容: '罚款3万元；没收违法所得1.2万元。' };
    const decided = await city.decide('objections', objection, { outcome: 'corrected', corrections });
    expect(decided.status).toBe(201);
    await city.tell(record);
    expect(await city.toldUnits()).toContain('harbour-bank');
  });
});

describe('M53.1 M25.1 measures on what is suspended', () => {
  test('wait in the same second, start anew with none, and go on when it is over', async () => {
    const city = await measuredCity();
    const record = await city.designated();
    const { body } = await city.start(record);
    await city.feedback(body.id, 'transport');
    const report = { record, ground: 'litigation', statement: 'A suit runs.', document: '（2026）某行初1号' };
    const reported = await city.call('POST /v1/suspensions', asFirm, { body: report });
    expect(reported.status).toBe(201);
    for (const name of ['transport', 'housing']) {
      const read = await city.read(body.id, unit(name));
      expect([read.body.ended, read.body.reason, read.body.target]).toEqual([null, null, null]);
    }
    // What others say that they did says why it was begun.
    for (const [reader, text] of [
      [unit('transport'), 'Barred.'],
      [callers.provider, null],
    ] as const) {
      const { units } = (await city.read(body.id, reader)).body;
      expect(units).toContainEqual(expect.objectContaining({ unit: 'transport', text }));
    }
    expect(told(await city.feedback(body.id, 'housing'))).toEqual([409, 'measure-paused']);
    expect(told(await city.start(record))).toEqual([404, 'not-found']);
    await city.told(record);
    const list = await city.call('GET /v1/worklist', unit('transport'));
    expect(list.body.items).toMatchObject([{ case: body.id, what: 'measure-contested', overdue: false }]);
    expect(await city.work('housing')).toEqual([]);
    const ended = await city.call('POST /v1/suspensions/{id}/decisions', callers.handler, {
      id: reported.body.id,
      body: {
        outcome: 'ended',
        reasons: 'Withdrawn.',
        concluded: { how: 'withdrawn', on: '2026-12-01', document: '（2026）某行终9号' },
      },
      headers: { 'if-match': String(reported.headers.etag) },
    });
    expect(ended.status).toBe(201);
    await city.told(record, 'two');
    expect(await city.work('housing')).toEqual([['give-feedback', body.id]]);
    expect((await city.feedback(body.id, 'housing')).status).toBe(201);
    expect((await city.read(body.id, unit('transport'))).body.reason).not.toBeNull();
  });
});
