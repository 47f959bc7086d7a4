/** M53.1 A suspension ends only by a named handler's decision on a document, once nothing may be brought any more (Art. 53). */
import { beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { type ApplicationsCity, applicationsCity, faultsOf, told } from '../../support/applications.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firmRow } from '../../support/firm.ts';

const everybody = ['organ', 'bank', 'public', 'official', 'system', 'subject'];
const suspended = ['official', 'subject'];

let city: ApplicationsCity;
let record: string;
let id: string;
let etag: string;
beforeEach(async () => {
  city = await applicationsCity();
  record = await city.exempted();
  const reported = await city.suspend(record);
  id = reported.body.id;
  etag = String(reported.headers.etag);
});

const ending = (concluded: object | undefined, caller = callers.handler as Parameters<typeof city.call>[1]) =>
  city.decide('suspensions', id, { outcome: 'ended', ...(concluded ? { concluded } : {}) }, caller, etag);
const by = (how: string, on: string) => ({ how, on, document: '（2026）某行终9号' });

describe('M53.1 who ends it', () => {
  test.each([
    ['its provider', callers.colleague],
    ['who filed it', callers.provider],
    ['its subject', asFirm],
    ['the court', callers.court],
    ['supervision', callers.supervision],
  ])('not %s', async (_, caller) => {
    expect((await ending(by('withdrawn', '2026-12-01'), caller)).status).toBe(403);
    expect(await city.shownTo(record)).toEqual(suspended);
  });

  test.each([
    ['a system of the management body', { ...callers.handler, officialId: '', officialName: '' }, 403],
    ['a handler of another unit', { ...callers.handler, unit: 'transport' }, 404],
    ['the handler whom it is about', { ...callers.handler, subject: asFirm.subject }, 403],
  ])('not %s', async (_, caller, status) => {
    expect((await ending(by('withdrawn', '2026-12-01'), caller)).status).toBe(status);
    expect(await city.shownTo(record)).toEqual(suspended);
  });

  test('nobody takes it back: there is no such route, not for who reported it', async () => {
    expect((await city.withdrawn('repairs', id)).status).toBe(404);
    const { body } = await city.readOne('suspensions', id);
    expect(body.status).toBe('open');
  });

  test('no timer does: it reminds, again and again, and the record stays suspended', async () => {
    const { dueAt } = (await city.readOne('suspensions', id)).body;
    for (let round = 0; round < 3; round++) {
      const due = (await city.readOne('suspensions', id)).body.dueAt;
      city.clock.now = due;
      const { items } = (await city.call('GET /v1/worklist', callers.handler)).body;
      expect(items).toMatchObject([{ what: 'decide-suspension', dueAt: due, overdue: false }]);
      await sweep(city.wired, city.edge);
      const { body } = await city.readOne('suspensions', id);
      expect([body.status, body.remindedAt, body.overdue]).toEqual(['open', due, false]);
      expect(body.dueAt > due).toBe(true);
    }
    expect(city.clock.now > dueAt).toBe(true);
    expect(await city.work(callers.handler)).toEqual([['decide-suspension', id]]);
    expect(await city.shownTo(record)).toEqual(suspended);
  });
});

test('M53.1 A7 its provider does not have it shown again by withdrawing it and filing the decision anew', async () => {
  const row = firmRow({ 行政处罚决定书文号: '市监罚〔2026〕710号' });
  const exemption = { exemption: 'food-safety-risk' };
  record = (await city.submit([row], exemption)).body.results[0].record;
  const reported = await city.suspend(record);
  expect((await city.withdraw(record)).status).toBe(201);
  const filedAnew = async () => (await city.submit([row], exemption)).body.results[0];
  expect((await filedAnew()).faults.map(({ code }: { code: string }) => code)).toEqual(['already-filed']);

  city.at('2026-12-02');
  const over = { outcome: 'ended', concluded: by('withdrawn', '2026-12-01') };
  expect(told(await city.decide('suspensions', reported.body.id, over))).toEqual([201, undefined]);
  const anew = (await filedAnew()).record;
  expect(await city.shownTo(anew)).toEqual(everybody);
});

describe('M53.1 on what it ends', () => {
  test('on a document that says how and when: else it is refused', async () => {
    expect(faultsOf(await ending(undefined))).toEqual([422, 'concluded: concluded-misplaced']);
    expect((await ending({ how: 'withdrawn', on: '2026-12-01' })).status).toBe(422);
    expect((await ending({ ...by('withdrawn', '2026-12-01'), document: '\u3164' })).status).toBe(422);
    expect((await ending(by('forgotten', '2026-12-01'))).status).toBe(422);
    expect(await city.shownTo(record)).toEqual(suspended);
  });

  test.each([
    ['to come', '2026-12-02'],
    ['before the decision that they are about', '2026-11-19'],
  ])('not on a day %s', async (_, on) => {
    expect(faultsOf(await ending(by('withdrawn', on)))).toEqual([422, 'concluded.on: conclusion-day']);
    expect(await city.shownTo(record)).toEqual(suspended);
  });

  test.each([
    ['reconsideration-decided', '2026-12-01', '2026-12-17'],
    ['not-accepted', '2026-12-01', '2026-12-17'],
    ['first-judgment', '2026-12-01', '2026-12-17'],
    // The last day is a Saturday: it moves to the Monday after.
    ['first-judgment', '2026-12-04', '2026-12-22'],
    // The last day is the first of May, a Saturday: it moves to Monday the third.
    ['reconsideration-decided', '2027-04-16', '2027-05-04'],
  ])(
    '%s, served on %s: suit or appeal may still be brought, and it ends from %s on',
    async (how, on, first) => {
      if (how === 'reconsideration-decided') {
        record = await city.exempted();
        const reported = await city.suspend(record, asFirm, { ground: 'reconsideration' });
        id = reported.body.id;
        etag = String(reported.headers.etag);
      }
      city.at(on);
      const early = await ending(by(how, on));
      expect(told(early)).toEqual([409, 'proceedings-not-over']);
      const named = /\d{4}-\d{2}-\d{2}/.exec(early.body.detail)?.[0] ?? '';
      city.clock.now = new Date(Date.parse(`${named}T00:00:00.000+08:00`) - 1).toISOString();
      expect(told(await ending(by(how, on)))).toEqual([409, 'proceedings-not-over']);
      expect(await city.shownTo(record)).toEqual(suspended);
      city.at(named, '00:00:00.000');
      expect((await ending(by(how, on))).status).toBe(201);
      expect(await city.shownTo(record)).toEqual(everybody);
      expect(named).toBe(first);
    },
  );

  test('A15 a calendar that is published meanwhile moves the last day, too', async () => {
    const content = { year: 2027, holidays: ['2027-03-15', '2027-03-16'], workingWeekends: [] };
    const draft = { what: 'calendars', name: 'year-2027', content };
    const { body } = await city.call('POST /v1/publications', callers.drafter, { body: draft });
    await city.call('POST /v1/publications/{id}/approvals', callers.approver, {
      id: body.id,
      body: {},
      headers: { 'if-match': '"1"' },
    });
    // Fifteen days after 27 February are over on Sunday 14 March; then offices rest for two days.
    city.at('2027-03-15');
    expect((await ending(by('first-judgment', '2027-02-27'))).body.detail).toContain('2027-03-18');
    city.at('2027-03-18', '00:00:00.000');
    expect((await ending(by('first-judgment', '2027-02-27'))).status).toBe(201);
  });

  test('of two suits under numbers of their own, the record shows when the last is over', async () => {
    const another = await city.suspend(record, asFirm, { document: '（2026）99号' });
    expect(another.status).toBe(201);
    expect((await city.end(id, 'final-judgment', '2026-12-01')).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(suspended);
    expect((await city.end(another.body.id, 'withdrawn', '2026-12-01')).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(everybody);
  });

  test('the same number, however it is written, is the same suit; its subject reports so many that a court still may', async () => {
    const first = await city.suspend(record, asFirm, { document: '(2026) 99 号' });
    const again = await city.suspend(record, asFirm, { document: '（２０２６）99号' });
    expect([again.status, again.body.id]).toEqual([200, first.body.id]);
    for (const document of ['〔2026〕99号', '（2026）第99号', '【2026】99号。'])
      expect((await city.suspend(record, asFirm, { document })).body.id).toBe(first.body.id);
    const report = (number: number, as: Caller) => city.suspend(record, as, { document: `No. ${number}` });
    // With those of before.
    for (let more = 3; more <= 5; more++) expect((await report(more, asFirm)).status).toBe(201);
    expect(told(await report(6, asFirm))).toEqual([409, 'too-many-open']);
    for (let more = 6; more <= 10; more++) expect((await report(more, callers.court)).status).toBe(201);
    expect(told(await report(11, callers.court))).toEqual([409, 'too-many-open']);
  });

  test.each(['final-judgment', 'withdrawn', 'none-brought'])(
    '%s: nothing follows, and it shows in the same second',
    async (how) => {
      const { now } = city.clock;
      const { status, body } = await ending(by(how, '2026-12-01'));
      expect([status, body.status, body.decision.concluded]).toEqual([
        201,
        'decided',
        { how, on: '2026-12-01' },
      ]);
      expect(city.clock.now).toBe(now);
      expect(await city.shownTo(record)).toEqual(everybody);
      const [notice] = (await city.notices()).filter(({ kind }) => kind === 'suspension-decided');
      expect(notice).toMatchObject({ id, record, outcome: 'ended' });
      expect(await city.work(callers.handler)).toEqual([]);
      expect(city.wrong(record)).toEqual([]);
    },
  );

  test('ended twice is ending it once', async () => {
    const answers = await Promise.all([
      ending(by('withdrawn', '2026-12-01')),
      ending(by('withdrawn', '2026-12-01')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  test('not on what has changed since it was read', async () => {
    await city.correct(record);
    expect(told(await ending(by('withdrawn', '2026-12-01')))).toEqual([412, 'changed-meanwhile']);
    expect(await city.shownTo(record)).toEqual(suspended);
  });
});

describe('M53.1 several proceedings', () => {
  test.each([
    ['the first', 0],
    ['the second', 1],
  ])('of two %s ends: it stays suspended until the other is over', async (_, which) => {
    const other = (await city.suspend(record, callers.justice, { ground: 'reconsideration' })).body.id;
    const [first, last] = which === 0 ? [id, other] : [other, id];
    expect((await city.end(first, 'withdrawn', '2026-12-01')).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(suspended);
    expect((await city.end(last, 'withdrawn', '2026-12-01')).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(everybody);
  });

  test('after one is over the same may be reported again, and stops it again', async () => {
    await city.end(id, 'withdrawn', '2026-12-01');
    expect((await city.suspend(record)).status).toBe(201);
    expect(await city.shownTo(record)).toEqual(suspended);
  });
});
