/** M33.2 Corrections reach whoever saw: what a unit that was told does, and what the person sees of it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { callers } from '../../support/callers.ts';
import { asFirm, firm } from '../../support/firm.ts';
import { bank, organ, type RecallCity, recallCity, secondBanker } from '../../support/recalls.ts';

let city: RecallCity;
let record: string;
let authorization: string;
let id: string;
beforeEach(async () => {
  city = await recallCity();
  ({ record, authorization } = await city.seenByBank());
  await city.correct(record);
  await city.tell(record);
  ({ id } = await city.ownLast());
});

const codeOf = ({
  status,
  body,
}: {
  status: number;
  body: { code?: string; errors?: { code: string }[] };
}) => [status, body.errors?.[0]?.code ?? body.code];

describe('M33.2 a unit that was told says what it did', () => {
  test('once; the person reads who was told, and the answer with its official', async () => {
    const answered = await city.acknowledge(id);
    expect(answered.status).toBe(201);
    const answer = {
      at: city.clock.now,
      outcome: 'stopped',
      official: { id: 'HB-0001', name: 'Sun Li' },
      late: false,
      text: '已撤出授信材料。',
    };
    expect(answered.body).toMatchObject({ status: 'answered', answer });
    expect(await city.own()).toMatchObject([
      { id, record, unit: 'harbour-bank', status: 'answered', answer },
    ]);
    expect(await city.work(bank)).toEqual([]);
    expect(codeOf(await city.acknowledge(id))).toEqual([409, 'already-answered']);
    expect(codeOf(await city.acknowledge(id, bank, { outcome: 'not-used', text: 'No.' }))).toEqual([
      409,
      'already-answered',
    ]);
  });

  test('with words, by a named official, and not about oneself', async () => {
    for (const text of ['', '  ', '\u200b']) {
      expect((await city.acknowledge(id, bank, { outcome: 'not-used', text })).status).toBe(422);
    }
    expect((await city.acknowledge(id, callers.bank)).status).toBe(403);
    expect(codeOf(await city.acknowledge(id, { ...bank, subject: firm }))).toEqual([403, 'about-oneself']);
    expect((await city.own())[0]).toMatchObject({ status: 'open' });
  });

  test('of two officials at once one does, and the other is told so', async () => {
    const answers = await Promise.all([city.acknowledge(id), city.acknowledge(id, secondBanker)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('the same request again is answered as it was', async () => {
    const parts = { id, body: { outcome: 'stopped', text: 'Done.' }, headers: { 'idempotency-key': 'one' } };
    const [first, again] = [
      await city.call('POST /v1/recalls/{id}/acknowledgements', bank, parts),
      await city.call('POST /v1/recalls/{id}/acknowledgements', bank, parts),
    ];
    expect([again.status, again.body]).toEqual([201, first.body]);
  });

  test('A4 for another it finds what nothing gives: the same words, the same calls', async () => {
    const nothing = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    const body = { outcome: 'stopped', text: 'Done.' };
    for (const [route, parts] of [
      ['POST /v1/recalls/{id}/acknowledgements', { body }],
      ['GET /v1/recalls/{id}', {}],
    ] as const) {
      for (const as of [organ, { ...callers.colleague }, { ...callers.organ, scope: 'measures:respond' }]) {
        const asked = async (of: string) => {
          const before = city.sent.length;
          const { status, body: said, headers } = await city.call(route, as, { ...parts, id: of });
          return {
            status,
            said: JSON.stringify(said).replaceAll(of, ''),
            headers,
            sent: city.sent.slice(before),
          };
        };
        const foreign = await asked(id);
        expect(foreign).toEqual(await asked(nothing));
        expect(foreign.status).toBe(404);
      }
    }
  });

  test('the look of the unit at what it is told is on the person’s access list', async () => {
    await city.read(id);
    const { body } = await city.call('GET /v1/me/accesses', asFirm);
    expect(body.items[0]).toMatchObject({
      unit: 'harbour-bank',
      basis: { type: 'recall', case: id },
      seen: [{ case: id, version: 1 }],
    });
  });

  test('nobody is told of the look at what they are told', async () => {
    await city.read(id);
    await city.withdraw(record);
    await city.tell(record);
    expect((await city.ownLast()).looks).toBe(1);
  });
});

describe('M33.2 who does not answer in time', () => {
  test('is overdue from its instant on; supervision hears of it, reads it, and until then nothing', async () => {
    const { dueAt } = await city.ownLast();
    expect((await city.read(id, callers.supervision)).status).toBe(404);
    city.clock.now = new Date(Date.parse(dueAt) - 1).toISOString();
    await sweep(city.wired, city.edge);
    expect(await city.work(callers.supervision)).not.toContainEqual(['recall-overdue', id]);
    city.clock.now = dueAt;
    expect(await city.ownLast()).toMatchObject({ overdue: true });
    expect(await sweep(city.wired, city.edge)).toBe(1);
    expect(await sweep(city.wired, city.edge)).toBe(0);
    expect(await city.work(callers.supervision)).toContainEqual(['recall-overdue', id]);
    expect(await city.work(bank)).toEqual([['stop-using', id]]);
    expect((await city.read(id, callers.supervision)).body).toMatchObject({
      overdue: true,
      unit: 'harbour-bank',
    });
    expect((await city.read(id, { ...callers.supervision, unit: 'housing' })).status).toBe(404);
  });

  test('answers late all the same, and that is marked; then it is off every list', async () => {
    city.clock.now = (await city.ownLast()).dueAt;
    await sweep(city.wired, city.edge);
    expect((await city.acknowledge(id)).body).toMatchObject({ status: 'answered', answer: { late: true } });
    expect(await city.work(callers.supervision)).not.toContainEqual(['recall-overdue', id]);
    expect((await city.read(id, callers.supervision)).status).toBe(404);
    expect(await sweep(city.wired, city.edge)).toBe(0);
  });
});

describe('M33.2 a record that changes once more', () => {
  test('before the answer: the later one takes the place of the earlier, with its own full time', async () => {
    city.later(14);
    await city.correct(record, { facts: '再行查明。' });
    await city.tell(record);
    const [later, earlier] = await city.own();
    expect(earlier).toMatchObject({ id, status: 'replaced', followedBy: later.id, overdue: false });
    expect(later).toMatchObject({ status: 'open', lastDay: '2026-12-30', followedBy: null });
    expect(await city.work(bank)).toEqual([['stop-using', later.id]]);
    city.clock.now = earlier.dueAt;
    await sweep(city.wired, city.edge);
    expect((await city.own())[1]).toEqual(earlier);
    expect(codeOf(await city.acknowledge(id))).toEqual([409, 'recall-replaced']);
    expect((await city.acknowledge(later.id)).status).toBe(201);
  });

  test('after the answer: that stays, and the unit is told anew, whether or not it looked since', async () => {
    await city.acknowledge(id);
    await city.withdraw(record);
    await city.tell(record);
    const [later, earlier] = await city.own();
    expect(earlier).toMatchObject({ id, status: 'answered', followedBy: later.id });
    expect(later).toMatchObject({ status: 'open', because: 'withdrawn', looks: 1 });
  });

  test('who looked anew on a basis of its own saw the corrected version, which is recalled by the next change only', async () => {
    await city.acknowledge(id);
    await city.lookBy(authorization);
    await city.tell(record);
    expect(await city.own()).toHaveLength(1);
    await city.correct(record, { facts: '再行查明。' });
    await city.tell(record);
    expect(await city.ownLast()).toMatchObject({ status: 'open', looks: 2 });
  });

  test.each([
    ['at once', true],
    ['the later first', false],
  ])('messages of both that come %s leave one recall open, of the later change', async (_, together) => {
    const [first] = city.wrong(record);
    await city.correct(record, { facts: '再行查明。' });
    const [second] = city.wrong(record);
    if (!first || !second) throw new Error('Nothing was sent.');
    if (together) {
      await Promise.all([city.takeAll({ recall: first }), city.takeAll({ recall: second })]);
    } else {
      await city.takeAll({ recall: second });
      await city.takeAll({ recall: first });
    }
    const all = await city.own();
    expect(all.map(({ status }) => status)).toEqual(['open', 'replaced']);
    expect(await city.work(bank)).toEqual([['stop-using', all[0].id]]);
  });
});

test('M33.2 the person’s list is theirs alone, the newest first, page by page', async () => {
  city.later(1);
  await city.withdraw(record);
  await city.tell(record);
  const page = async (query?: Record<string, string>) =>
    (await city.call('GET /v1/me/recalls', asFirm, { query })).body;
  const first = await page({ limit: '1' });
  const second = await page({ limit: '1', cursor: first.cursor });
  expect([first, second].map(({ items }) => items[0].because)).toEqual(['withdrawn', 'corrected']);
  expect(second.cursor).toBeNull();
  expect((await city.call('GET /v1/me/recalls', callers.bank)).status).toBe(403);
});
