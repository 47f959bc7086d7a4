/** A10: the life of a measure is that of its record; when it ends, asks end, and who implemented it lifts it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { steps } from '../../../functions/steps/steps.ts';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { parameters } from '../../../shared/regulation.ts';
import { civilDateOf } from '../../../shared/time/civil.ts';
import { periodEnd } from '../../../shared/time/period.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { begun, measuredCity, unit } from '../../support/measures.ts';
import { penaltyRow } from '../../support/penalties.ts';
import { decidedBy } from '../../support/published.ts';

let city: Awaited<ReturnType<typeof measuredCity>>;
let record: string;
beforeEach(async () => {
  city = await measuredCity();
  record = await city.designated();
});

const day = 24 * 60 * 60_000;
const withinDays = (days: number, from = begun) => periodEnd(civilDateOf(from), { days });
const units = ['procurement-centre', 'housing', 'transport'];

const swept = () => sweep(city.wired, city.edge);

/** A measure that one unit implemented and one did not; the third has not answered. */
async function started(): Promise<string> {
  const { body } = await city.start(record);
  await city.feedback(body.id, 'procurement-centre');
  await city.feedback(body.id, 'housing', 'not-implemented');
  return body.id;
}

interface Unit {
  unit: string;
  state: string;
  text: string | null;
  lifting: { state: string; text: string | null; official: object | null; late: boolean } | null;
}

const ofUnit = (body: { units: Unit[] }, name: string) => body.units.find((each) => each.unit === name);

describe('A10 one measure is open on a record once', () => {
  test('a second start is refused, with what to do; after its end it is free again', async () => {
    const id = await started();
    const again = await city.start(record);
    expect([again.status, again.body.code]).toEqual([409, 'measure-already-open']);
    const names = () => city.register.partition(`S#${id.split('_')[1]}`).map(({ sk }) => sk?.S);
    expect(names()).toContainEqual(expect.stringMatching(/^nam~rec/));
    await city.deleted(record);
    await city.told(record);
    expect(names()).not.toContainEqual(expect.stringMatching(/^nam~rec/));
  });

  test('of ten starts at once one is, and the others are told', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => city.start(record)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
    expect(new Set(answers.map(({ body }) => body.code))).toEqual(
      new Set([undefined, 'measure-already-open']),
    );
  });

  test('another record, and the same request again, are not in its way', async () => {
    const headers = { 'idempotency-key': 'one' };
    const first = await city.start(record, callers.provider, headers);
    const again = await city.start(record, callers.provider, headers);
    expect([again.status, again.body.id]).toEqual([201, first.body.id]);
    expect((await city.start(await city.designated())).status).toBe(201);
  });

  test('a unit that may not initiate learns nothing of it', async () => {
    const nothing = `${record.slice(0, -1)}${record.endsWith('0') ? '1' : '0'}`;
    await started();
    const stranger = { ...callers.provider, unit: 'transport', client: 'transport' };
    const answers = await Promise.all([record, nothing].map((each) => city.start(each, stranger)));
    expect(answers[0]?.body).toEqual(answers[1]?.body);
  });
});

describe('A10 Invariant 1: another unit’s record that carries no measure is as nothing to who would start one', () => {
  const otherUnit = { ...callers.provider, unit: 'transport', client: 'transport' };

  async function filedByAnother(): Promise<string> {
    const body = { item: 'administrative-penalties', records: [penaltyRow(decidedBy('transport'))] };
    const receipt = await city.call('POST /v1/submissions', otherUnit, { body });
    await recordSubmission(city.wired, receipt.body.id, city.clock.now);
    const { id } = receipt.body;
    return (await city.call('GET /v1/submissions/{id}', otherUnit, { id })).body.results[0].record;
  }

  /** Puts a record into effect: its notice is served, and its period runs. */
  async function inEffect(id: string): Promise<void> {
    const body = { method: 'in-person', servedOn: '2026-12-01', proof: 'receipt' };
    const delivered = await city.call('POST /v1/notices/{id}/deliveries', otherUnit, { id, body });
    city.clock.now = delivered.body.replyUntil;
    const step = steps(city.wired.cases, city.edge);
    expect(await step({ workflow: 'notice', id, command: 'activate' })).toEqual({ done: 'command' });
  }

  async function starting(id: string) {
    const before = city.sent.length;
    const answer = await city.start(id);
    return { answer, calls: city.sent.slice(before) };
  }

  test.each([
    ['in effect', inEffect],
    ['before its notice', async () => {}],
  ])('%s: in status, body, headers and calls', async (_, become) => {
    const penalty = await filedByAnother();
    await become(penalty);
    const nothing = `${penalty.slice(0, -1)}${penalty.endsWith('0') ? '1' : '0'}`;
    // What is published is in memory then, for either.
    await city.start(record);
    const [one, other] = [await starting(penalty), await starting(nothing)];
    expect(one.answer.status).toBe(404);
    expect(one).toEqual(other);
  });

  test('of its own record the unit is told why', async () => {
    const rows = await city.submit([penaltyRow()], { exemption: 'food-safety-risk' });
    expect((await city.start(rows.body.results[0].record)).body.code).toBe('unrelated-conduct');
  });
});

describe('A10 Invariant 10: from the second of its record’s end on a measure asks nothing of anybody', () => {
  const ends = {
    'deleted on objection': async () => void (await city.deleted(record)),
    'its period over': async () => {
      const { body } = await city.call('GET /v1/records/{id}', callers.provider, { id: record });
      city.clock.now = body.recordedUntil;
    },
  };

  test.each(Object.entries(ends))('%s, before any timer or message has been', async (_, end) => {
    const id = await started();
    await end();
    const { status, body } = await city.read(id);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'lifting', reason: null, target: null });
    expect(body.ended.at).toBe(city.clock.now);
    expect(ofUnit(body, 'transport')).toMatchObject({ state: 'ended', lifting: null });
    expect(ofUnit(body, 'housing')).toMatchObject({ state: 'not-implemented', text: null, lifting: null });
    expect(ofUnit(body, 'procurement-centre')?.lifting).toMatchObject({ state: 'asked' });
    for (const outcome of ['implemented', 'not-implemented']) {
      const answer = await city.feedback(id, 'transport', outcome);
      expect([answer.status, answer.body.code]).toEqual([409, 'measure-ended']);
    }
    for (const name of units) expect(await city.work(name)).toEqual([]);
    const notices = await city.notices();
    expect(notices.map(({ kind, endedAt }: { kind: string; endedAt: string }) => [kind, endedAt])).toEqual([
      ['joint-measure', city.clock.now],
    ]);
  });

  test('one that is over before its deadline makes nobody overdue, then or later', async () => {
    const { body } = await city.start(record);
    city.clock.now = shift(body.dueAt, -60_000);
    await city.deleted(record);
    city.clock.now = shift(body.dueAt, 5 * day);
    expect(ofUnit((await city.read(body.id)).body, 'transport')?.state).toBe('ended');
    await swept();
    expect((await city.read(body.id)).body).toMatchObject({ status: 'ended', ended: { liftBy: null } });
    expect(await city.work('supervision', 'audit:read')).toEqual([]);
    expect(await city.work('market-regulation')).toEqual([]);
  });

  test('where its deadline and its end come at once, the workflow ends it and marks nobody', async () => {
    const { body } = await city.start(record);
    city.clock.now = body.dueAt;
    await city.deleted(record);
    const step = steps(city.wired.cases, city.edge);
    const marking = { workflow: 'joint-response', id: body.id, command: 'mark-overdue' } as const;
    expect(await step(marking)).toEqual({ done: 'command' });
    expect(await step(marking)).toEqual({ done: 'left' });
    const events = await city.wired.history.caseHistory(body.id);
    expect(events.map((event) => JSON.parse(event.body).type)).toEqual([
      'JointResponseStarted',
      'MeasureEnded',
    ]);
  });

  test('under objection it stands, annotated, and so does what it asks', async () => {
    const id = await started();
    await city.object(record);
    const { body } = await city.read(id);
    expect([body.status, body.target.annotations.length, body.ended]).toEqual(['asked', 1, null]);
    expect(await city.work('transport')).toEqual([['give-feedback', id]]);
    expect((await city.feedback(id, 'transport')).status).toBe(201);
  });
});

describe('A10 M22.1 when it ends, who implemented it is asked to lift it and replies', () => {
  const liftBy = withinDays(parameters.liftingDays.default);

  async function ended(): Promise<string> {
    const id = await started();
    await city.deleted(record);
    await city.told(record);
    return id;
  }

  test('the change of the record sends one message, and what it brings ends the measure', async () => {
    const id = await started();
    await city.deleted(record);
    expect(city.messages(record).filter((each) => 'record' in each)).toEqual([{ to: 'endings', record }]);
    await city.told(record);
    await city.told(record, 'again');
    const { body } = await city.read(id);
    expect(body.ended).toEqual({ at: begun, because: 'deleted', liftBy, liftLastDay: '2026-12-16' });
    expect(body.version).toBe(4);
    expect(await city.work('procurement-centre')).toEqual([['lift-measure', id]]);
    expect(await city.work('housing')).toEqual([]);
  });

  test('a named official says what was done; what was said is read by the initiating unit', async () => {
    const id = await ended();
    const lifted = await city.lift(id, 'procurement-centre');
    expect(lifted.status).toBe(201);
    expect(ofUnit(lifted.body, 'procurement-centre')?.lifting).toMatchObject({
      state: 'lifted',
      text: 'Let in again.',
    });
    const { body } = await city.read(id);
    expect(body.status).toBe('ended');
    expect(ofUnit(body, 'procurement-centre')?.lifting).toMatchObject({
      state: 'lifted',
      late: false,
      text: 'Let in again.',
      official: { id: 'procurement-centre-1' },
    });
    expect(ofUnit(body, 'procurement-centre')?.text).toBeNull();
    expect(ofUnit((await city.read(id, unit('procurement-centre'))).body, 'procurement-centre')?.text).toBe(
      'Barred.',
    );
    expect(await city.work('procurement-centre')).toEqual([]);
  });

  test('it may reply first why it has not yet, once: the deadline holds, and then it lifts', async () => {
    const id = await ended();
    const notYet = { outcome: 'not-yet-lifted', explanation: 'The tender is being opened.' };
    expect((await city.lift(id, 'procurement-centre', notYet)).body.status).toBe('lifting');
    expect((await city.lift(id, 'procurement-centre', notYet)).body.code).toBe('already-answered');
    city.clock.now = liftBy;
    expect(ofUnit((await city.read(id)).body, 'procurement-centre')?.lifting?.state).toBe('overdue');
    expect((await city.lift(id, 'procurement-centre')).body.status).toBe('ended');
    expect(ofUnit((await city.read(id)).body, 'procurement-centre')?.lifting?.late).toBe(true);
    expect((await city.lift(id, 'procurement-centre')).status).toBe(409);
  });

  test('who does not lift it in time is overdue on the second, for the initiating unit and supervision to see', async () => {
    const id = await ended();
    city.clock.now = shift(liftBy, -1);
    await swept();
    expect(await city.work('supervision', 'audit:read')).toEqual([]);
    city.clock.now = liftBy;
    expect(await swept()).toBe(1);
    expect(await swept()).toBe(0);
    expect(await city.work('supervision', 'audit:read')).toEqual([['lifting-overdue', id]]);
    expect(await city.work('market-regulation')).toEqual([['lifting-overdue', id]]);
    await city.lift(id, 'procurement-centre');
    expect(await city.work('supervision', 'audit:read')).toEqual([]);
  });

  test.each([
    ['no words of what was done', { outcome: 'lifted' }, 'lifting-words-required'],
    ['signs that nobody sees', { outcome: 'lifted', action: '\u200b\u2060' }, 'lifting-words-required'],
    ['no reason why not', { outcome: 'not-yet-lifted', action: 'Let in again.' }, 'lifting-words-required'],
  ])('%s is no reply', async (_, body, code) => {
    const id = await ended();
    const answer = await city.lift(id, 'procurement-centre', body);
    expect([answer.status, answer.body.code]).toEqual([409, code]);
  });

  test('who did not implement it has nothing to lift, and while it stands nobody has', async () => {
    const id = await started();
    expect((await city.lift(id, 'procurement-centre')).body.code).toBe('measure-stands');
    await city.deleted(record);
    expect((await city.lift(id, 'housing')).body.code).toBe('nothing-to-lift');
    expect((await city.lift(id, 'transport')).body.code).toBe('nothing-to-lift');
    expect((await city.lift(id, 'harbour-bank')).status).toBe(404);
  });

  test('who lifts it before any message has come is taken at their word', async () => {
    const id = await started();
    await city.deleted(record);
    expect((await city.lift(id, 'procurement-centre')).body.status).toBe('ended');
    expect((await city.read(id)).body.version).toBe(5);
  });

  test('M32.1 the firm is told that it ended, who is asked to lift it until when, and who did', async () => {
    const id = await ended();
    const [end] = await city.notices();
    expect(end).toMatchObject({
      id,
      kind: 'joint-measure-ended',
      issuedAt: begun,
      because: 'deleted',
      liftBy,
      lifting: [{ unit: 'procurement-centre', state: 'asked', official: null }],
    });
    city.clock.now = shift(begun, day);
    await city.lift(id, 'procurement-centre');
    const [lifted, again, first] = await city.notices();
    expect(lifted).toMatchObject({
      kind: 'joint-measure-lifted',
      issuedAt: city.clock.now,
      lifting: [
        { unit: 'procurement-centre', state: 'lifted', official: { name: 'Official of procurement-centre' } },
      ],
    });
    expect([again.kind, first.kind, first.endedAt]).toEqual(['joint-measure-ended', 'joint-measure', begun]);
  });
});

describe('A10 Invariant 11: where a message is lost the sweep finds what it would have brought', () => {
  test('of a deleted record, at the next instant of the measure', async () => {
    const { body } = await city.start(record);
    await city.feedback(body.id, 'procurement-centre');
    await city.deleted(record);
    city.clock.now = body.dueAt;
    expect(await swept()).toBeGreaterThan(0);
    expect(await city.work('procurement-centre')).toEqual([['lift-measure', body.id]]);
  });

  test('of one whose period is over, with the record, however all have answered', async () => {
    const { body } = await city.start(record);
    for (const name of units) await city.feedback(body.id, name);
    const { recordedUntil } = (await city.call('GET /v1/records/{id}', callers.provider, { id: record }))
      .body;
    city.clock.now = recordedUntil;
    expect(await swept()).toBe(2);
    expect((await city.read(body.id)).body).toMatchObject({
      status: 'lifting',
      ended: { because: 'recording-period-over' },
    });
    for (const name of units) expect(await city.work(name)).toEqual([['lift-measure', body.id]]);
  });

  test('what no workflow marked as overdue is', async () => {
    const id = await started();
    const dueAt = withinDays(parameters.jointResponseDays.default);
    city.clock.now = dueAt;
    expect(await swept()).toBe(0);
    city.clock.now = shift(dueAt, 10 * 60_000);
    expect(await swept()).toBe(1);
    expect(await city.work('market-regulation')).toEqual([['feedback-overdue', id]]);
    expect((await city.start(record)).body.code).toBe('measure-already-open');
  });
});

describe('A8 A10 the ETag of a joint response is of all that its answer shows', () => {
  test('its own version and its target’s, after every answer alike', async () => {
    const { body, headers } = await city.start(record);
    expect(headers.etag).toBe('"1-1"');
    expect((await city.read(body.id)).headers.etag).toBe('"1-1"');
    expect((await city.feedback(body.id, 'housing')).headers.etag).toBe('"2-1"');
    await city.object(record);
    expect((await city.read(body.id)).headers.etag).toBe('"2-2"');
    expect((await city.feedback(body.id, 'transport')).headers.etag).toBe('"3-2"');
  });

  test('no feedback is lost over a record that is objected to, nor over a mark of the platform', async () => {
    const { body } = await city.start(record);
    city.clock.now = body.dueAt;
    await swept();
    await city.object(record);
    expect((await city.feedback(body.id, 'transport')).status).toBe(201);
  });
});

test.each(['无', 'N/A', '— —', 'ー'])(
  'A17 a unit says in words what it did or why not: %s is none',
  async (nothing) => {
    const id = await started();
    for (const said of [
      { outcome: 'implemented', action: nothing },
      { outcome: 'not-implemented', explanation: nothing },
    ]) {
      const body = { id, body: said };
      const answer = await city.call('POST /v1/joint-responses/{id}/feedback', unit('transport'), body);
      expect(answer.status).toBeGreaterThanOrEqual(409);
    }
    expect(ofUnit((await city.read(id)).body, 'transport')).toMatchObject({ state: 'asked', text: null });
  },
);

test('A16 what a unit says is kept as it is read, without what hides or turns around', async () => {
  const id = await started();
  const explanation = '\u202eNo\u200b case.\u0000 ';
  const body = { outcome: 'not-implemented', explanation };
  const answered = await city.call('POST /v1/joint-responses/{id}/feedback', unit('transport'), { id, body });
  expect(ofUnit(answered.body, 'transport')).toMatchObject({ text: 'No case.' });
  expect(ofUnit((await city.read(id)).body, 'transport')).toMatchObject({ text: 'No case.' });
});

describe('M16.1 what units tell each other of a measure names nobody by number and tells nothing that is not collected', () => {
  test.each([
    ['张某患有精神分裂症，应当限制。', 'said-not-collected'],
    ['负责人 990101189505200028 失信。', 'identity-number-said'],
  ])('%s', async (words, code) => {
    const body = { record, measure: 'restricted-procurement-and-subsidies', reason: words };
    const begun = await city.call('POST /v1/joint-responses', callers.provider, { body });
    expect([begun.status, begun.body.errors.map((each: { code: string }) => each.code)]).toEqual([
      422,
      [code],
    ]);
    const { id } = (await city.start(record)).body;
    for (const said of [
      { outcome: 'implemented', action: words },
      { outcome: 'not-implemented', explanation: words },
    ]) {
      const answer = await city.call('POST /v1/joint-responses/{id}/feedback', unit('housing'), {
        id,
        body: said,
      });
      expect([answer.status, answer.body.errors.map((each: { code: string }) => each.code)]).toEqual([
        422,
        [code],
      ]);
      expect(JSON.stringify(answer.body)).not.toContain(words);
    }
    expect(ofUnit((await city.read(id)).body, 'housing')?.state).toBe('asked');
  });
});
