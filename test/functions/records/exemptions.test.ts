/** A1: each use of an exemption is on supervision's worklist; its subject is told at once, may reply, and is answered. */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { parameters } from '../../../shared/regulation.ts';
import { civilDateOf } from '../../../shared/time/civil.ts';
import { periodEnd } from '../../../shared/time/period.ts';
import { callers } from '../../support/callers.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { exemption, filedAt, type RecordsCity, recordsCity } from '../../support/records.ts';
import { byIntake } from '../../support/served.ts';
import { endToAct } from '../../support/to-act.ts';

let city: RecordsCity;
let id: string;
beforeEach(async () => {
  city = await recordsCity(undefined, byIntake);
  id = await city.exempted();
});

const swept = () => sweep(city.wired, city.edge);
const today = civilDateOf(filedAt);
const reviewBy = periodEnd(today, { days: parameters.exemptionReviewDays.default });
const replyUntil = endToAct(today, { days: parameters.noticePeriodDays.default }, []);
const decideBy = periodEnd('2026-12-11', { days: parameters.replyDecisionDays.default });
const ofSupervision = async () =>
  (await city.work(callers.supervision)).filter(([, each]) => each === id).map(([what]) => what);

describe('A1 the use of an exemption is on the worklist of supervision until a named official has seen to it', () => {
  test('it is there with the record, with when it is due', async () => {
    const { body } = await city.call('GET /v1/worklist', callers.supervision);
    expect(body.items).toMatchObject([{ case: id, what: 'exemption-used', dueAt: reviewBy, overdue: false }]);
    city.clock.now = reviewBy;
    const later = await city.call('GET /v1/worklist', callers.supervision);
    expect(later.body.items).toMatchObject([{ case: id, overdue: true }]);
  });

  test('one entry a record, of many in one submission, and none where notice goes before', async () => {
    const rows = [firmRow(), firmRow(), firmRow()];
    const { body } = await city.submit(rows, { exemption });
    await city.submit([firmRow()]);
    const records = body.results.map(({ record }: { record: string }) => record);
    expect((await city.work(callers.supervision)).map(([, each]) => each).sort()).toEqual(
      [id, ...records].sort(),
    );
  });

  test('it is seen to, once, with a finding; the record stays as it is', async () => {
    const before = (await city.stored(id)).state;
    const reading = { id };
    const seen = await city.call('GET /v1/records/{id}', callers.supervision, reading);
    expect([seen.status, seen.body.noticeExemption]).toEqual([
      200,
      { law: 'Food Safety Law', article: 'Art. 118' },
    ]);
    const answer = await city.review(id);
    expect([answer.status, answer.body]).toEqual([201, { id, version: 2, status: 'active' }]);
    expect(await ofSupervision()).toEqual([]);
    const { state } = await city.stored(id);
    expect(state).toMatchObject({
      exemption: { review: { at: filedAt, official: { id: 'SV-0001' } } },
      secret: { finding: 'It was imminent.', filing: before.secret.filing },
    });
    expect(await city.inquired()).toEqual([id]);
    const again = await city.review(id);
    expect([again.status, again.body.code]).toEqual([409, 'not-possible-now']);
    // What was seen to is no more to be looked at.
    expect((await city.call('GET /v1/records/{id}', callers.supervision, reading)).status).toBe(404);
  });

  test('whatever became of the record meanwhile', async () => {
    await city.withdraw(id);
    expect(await ofSupervision()).toEqual(['exemption-used']);
    expect((await city.review(id)).body.status).toBe('withdrawn');
    expect(await ofSupervision()).toEqual([]);
  });

  test.each([
    ['an official of another unit with the scope', { ...callers.supervision, unit: 'transport' }, 404],
    ['the unit that filed, with the scope', { ...callers.colleague, scope: 'audit:read' }, 404],
    ['a system of supervision', { ...callers.supervision, officialId: '', officialName: '' }, 403],
    ['whoever it is about', { ...callers.supervision, subject: firm }, 403],
    ['a handler', callers.handler, 403],
  ])('not by %s', async (_, caller, status) => {
    expect((await city.review(id, caller)).status).toBe(status);
    expect((await city.stored(id)).seq).toBe(1);
  });

  test('a record that took effect after its notice is nothing to supervision', async () => {
    const noticed = await city.fileIn('active');
    const nothing = `${noticed.slice(0, -1)}${noticed.endsWith('0') ? '1' : '0'}`;
    for (const answer of [await city.review(noticed), await city.review(nothing)]) {
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    }
    const read = await city.call('GET /v1/records/{id}', callers.supervision, { id: noticed });
    expect(read.status).toBe(404);
  });

  test('the look of supervision is on the list of whom it is about, and shows no document of a person', async () => {
    const { body } = await city.call('GET /v1/records/{id}', callers.supervision, { id });
    expect(Object.keys(body.content)).not.toContain('identityDocumentNumber');
    const { items } = (await city.call('GET /v1/me/accesses', asFirm)).body;
    expect(items).toMatchObject([
      { unit: 'supervision', basis: { type: 'oversight', case: id }, official: { id: 'SV-0001' } },
    ]);
  });

  test('Invariant 11: a filing that is made again enters nothing that was seen to between', async () => {
    const body = { item: 'administrative-penalties', exemption, records: [firmRow()] };
    const receipt = await city.call('POST /v1/submissions', callers.provider, { body });
    // It dies before the submission is settled, and is tried again once supervision was there.
    const dying = { ...city.wired.cases, write: async () => Promise.reject(new Error('It died.')) };
    const recording = recordSubmission({ ...city.wired, cases: dying }, receipt.body.id, city.clock.now);
    await expect(recording).rejects.toThrow('It died.');
    const [, second = ''] = (await city.work(callers.supervision))
      .map(([, each]) => each)
      .sort((a) => (a === id ? -1 : 1));
    expect((await city.review(second)).status).toBe(201);
    await recordSubmission(city.wired, receipt.body.id, city.clock.now);
    expect((await city.work(callers.supervision)).map(([, each]) => each)).toEqual([id]);
  });
});

describe('A1 M11.2 its subject is told at once, and may reply while the record stands', () => {
  const notice = async () => (await city.call('GET /v1/notices/{id}', asFirm, { id })).body;

  test('the notice says until when, and how; counted from its own day', async () => {
    expect(await notice()).toMatchObject({
      kind: 'listed-under-exemption',
      issuedAt: filedAt,
      replyUntil,
      replyLastDay: '2026-12-11',
      howTo: { reply: expect.stringContaining('the record stands meanwhile') },
      exemption: { law: 'Food Safety Law', article: 'Art. 118' },
    });
  });

  test('a reply changes nothing of what shows; a decision is owed, by another official than who filed', async () => {
    const replied = await city.reply(id);
    expect([replied.status, replied.body]).toMatchObject([201, { status: 'active', decideBy }]);
    expect(await city.inquired()).toEqual([id]);
    expect((await city.work(callers.colleague)).filter(([, each]) => each === id)).toEqual([
      ['decide-reply', id],
    ]);
    expect((await notice()).replies).toMatchObject([{ text: 'It was paid.' }]);
    const own = await city.decideReply(id, 'withdraw', callers.provider);
    expect([own.status, own.body.code]).toEqual([403, 'brought-by-oneself']);
    const early = await city.decideReply(id, 'confirm');
    expect([early.status, early.body.code]).toEqual([409, 'notice-period-running']);
  });

  test('confirmed once the period is over, it stands as before, and nobody owes anything', async () => {
    await city.reply(id);
    city.clock.now = replyUntil;
    expect((await city.decideReply(id, 'confirm')).body.status).toBe('active');
    expect(await notice()).toMatchObject({ decision: { outcome: 'confirm', reasons: 'As the file says.' } });
    expect([await city.inquired(), await city.work(callers.colleague)]).toEqual([[id], []]);
  });

  test('withdrawn, at any time, it shows to nobody else and comes to nothing', async () => {
    await city.reply(id);
    expect((await city.decideReply(id, 'withdraw')).body.status).toBe('withdrawn');
    expect(await city.inquired()).toEqual([]);
    expect(city.messages(id)).toContainEqual({ to: 'endings', record: id });
  });

  test('in the last second of the period it is taken, in the next not; nor is one replied to that was decided', async () => {
    city.clock.now = new Date(Date.parse(replyUntil) - 1).toISOString();
    expect((await city.reply(id)).status).toBe(201);
    city.clock.now = replyUntil;
    expect((await city.reply(id)).body.code).toBe('notice-period-over');
    await city.decideReply(id, 'confirm');
    expect((await city.reply(id)).body.code).toBe('not-possible-now');
  });

  test('without a reply there is nothing to decide', async () => {
    const { status, body } = await city.decideReply(id, 'withdraw');
    expect([status, body.code]).toEqual([409, 'not-possible-now']);
  });
});

describe('E8 no workflow waits for the decision: the due index does', () => {
  const overdue = async () => (await city.stored(id)).state.exemption?.hearing.overdueSince;

  test('overdue on its second, whether or not the sweep has been; escalated by the sweep, once', async () => {
    await city.reply(id);
    city.clock.now = new Date(Date.parse(decideBy) - 1).toISOString();
    expect([await swept(), await overdue()]).toEqual([0, null]);
    city.clock.now = decideBy;
    const read = await city.call('GET /v1/notices/{id}', asFirm, { id });
    expect(read.body.overdue).toBe(true);
    expect([await swept(), await swept(), await overdue()]).toEqual([1, 0, decideBy]);
    expect((await ofSupervision()).sort()).toEqual(['decide-reply', 'exemption-used']);
    // The official who decides rests on what was read before the platform marked it.
    expect((await city.decideReply(id, 'confirm')).status).toBe(201);
    expect(await ofSupervision()).toEqual(['exemption-used']);
  });

  test('decided in time the sweep finds it at its end, and archives it', async () => {
    await city.reply(id);
    city.clock.now = replyUntil;
    await city.decideReply(id, 'confirm');
    city.clock.now = decideBy;
    expect(await swept()).toBe(0);
    city.clock.now = (await city.stored(id)).state.endsAt;
    expect(await swept()).toBe(1);
    expect((await city.stored(id)).state.status).toBe('archived');
  });

  test('one whose period ends before the decision is due is archived, and nobody is overdue', async () => {
    id = await city.exempted({ 公示截止期: '2026-12-15', 处罚有效期: '2026-12-15' });
    await city.reply(id);
    city.clock.now = decideBy;
    await swept();
    expect((await city.stored(id)).state).toMatchObject({
      status: 'archived',
      exemption: { hearing: { overdueSince: null } },
    });
    expect((await city.work(callers.colleague)).map(([, each]) => each)).not.toContain(id);
  });

  test('of twenty sweeps and a withdrawal at once one outcome is left', async () => {
    await city.reply(id);
    const version = await city.etagOf(id);
    city.clock.now = decideBy;
    const [answer] = await Promise.all([
      city.withdraw(id, callers.colleague, version),
      ...Array.from({ length: 20 }, swept),
    ]);
    expect(answer?.status).toBe(201);
    expect((await city.stored(id)).state.status).toBe('withdrawn');
    expect(await ofSupervision()).toEqual(['exemption-used']);
  });
});

test('the exemption is said in the language of its reader, wherever it is', async () => {
  const read = async (language: string) =>
    (
      await city.call('GET /v1/records/{id}', callers.colleague, {
        id,
        headers: { 'accept-language': language },
      })
    ).body.noticeExemption;
  expect(await read('zh')).toEqual({ law: '《中华人民共和国食品安全法》', article: '第一百一十八条' });
  expect(await read('en')).toEqual({ law: 'Food Safety Law', article: 'Art. 118' });
});
