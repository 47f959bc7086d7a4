import { beforeEach, describe, expect, test } from 'vitest';
import { steps } from '../../../functions/steps/steps.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { homeOf, readCaseId, recordOf } from '../../../shared/ids.ts';
import { subjectKey } from '../../../shared/keys/keys.ts';
import { shift } from '../../support/actors.ts';
import { callers } from '../../support/callers.ts';
import { keys } from '../../support/cases.ts';
import { unit } from '../../support/measures.ts';
import { published } from '../../support/publish.ts';
import { problemKind } from '../../support/refusals.ts';
import { served } from '../../support/served.ts';

const subject = subjectKey(keys, { kind: 'natural-person', code: '990101189505200028' });
const asPerson = callers.subject(subject);
const asOther = callers.subject(subjectKey(keys, { kind: 'natural-person', code: '990101199001010014' }));

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const missing = 'The volunteer service of May 2026';
const statement = 'The certificate is with the transport bureau.';

const object = (body: object = { missing, statement }, caller: Parameters<typeof city.call>[1] = asPerson) =>
  city.call('POST /v1/objections', caller, { body });

const decide = (id: string, etag: unknown, body: object) =>
  city.call('POST /v1/objections/{id}/decisions', callers.handler, {
    id,
    body: { reasons: 'The certificate was shown.', ...body },
    headers: { 'if-match': String(etag) },
  });

const asked = { unit: 'transport', what: 'File the certificate of May 2026.' };

describe('M33.1 an objection may be to what is missing', () => {
  test('its identifier names no record; it lies with the person, and is due in ten days', async () => {
    const { status, body } = await object();
    expect([status, body]).toMatchObject([
      201,
      { record: null, missing, ground: 'omission', statement, status: 'open', lastDay: '2026-12-11' },
    ]);
    expect(recordOf(body.id, 'objection')).toBeNull();
    expect(readCaseId(body.id)).toMatchObject({ kind: 'objection', home: homeOf.subject(subject) });
  });

  test('the management body has it to decide, is reminded, and from the end of the tenth day supervision has it too', async () => {
    const { id, dueAt } = (await object()).body;
    const step = steps(city.wired.cases, city.edge);
    const work = async (caller: Parameters<typeof city.call>[1]) =>
      (await city.call('GET /v1/worklist', caller)).body.items.map((each: { case: string }) => each.case);
    expect([await work(callers.handler), await work(callers.supervision)]).toEqual([[id], []]);
    city.clock.now = dueAt;
    await step({ workflow: 'objection', id, command: 'remind' });
    await step({ workflow: 'objection', id, command: 'escalate' });
    expect([await work(callers.handler), await work(callers.supervision)]).toEqual([[id], [id]]);
    const { body } = await city.call('GET /v1/objections/{id}', callers.handler, { id });
    expect(body).toMatchObject({ overdue: true, remindedAt: dueAt, about: null });
  });

  test('M33.2 what is owed is asked of a unit, and the applicant is told what was asked of whom', async () => {
    const raised = await object();
    const { id } = raised.body;
    const decided = await decide(id, raised.headers.etag, { outcome: 'requested', asked });
    expect([decided.status, decided.body.decision]).toMatchObject([
      201,
      { outcome: 'requested', asked, reasons: 'The certificate was shown.', official: { id: 'MB-0001' } },
    ]);
    const [told] = (await city.call('GET /v1/me/notices', asPerson)).body.items;
    expect(told).toMatchObject({ id, kind: 'objection-decided', record: null, missing, asked });
    expect((await city.call('GET /v1/worklist', callers.handler)).body.items).toEqual([]);
  });

  test('M33.2 rejected with reasons; then it may be brought again', async () => {
    const raised = await object();
    const decided = await decide(raised.body.id, raised.headers.etag, { outcome: 'rejected' });
    expect([decided.status, decided.body.decision.asked]).toEqual([201, null]);
    const again = await object();
    expect(again.status).toBe(201);
    expect(again.body.id).not.toBe(raised.body.id);
  });

  test.each([
    ['an outcome of records', { outcome: 'deleted' }, 409, 'outcome-of-another'],
    ['nobody asked', { outcome: 'requested' }, 422, 'asked-misplaced'],
    ['somebody asked, and rejected', { outcome: 'rejected', asked }, 422, 'asked-misplaced'],
    [
      'a unit that files nothing',
      { outcome: 'requested', asked: { ...asked, unit: 'no-such-unit' } },
      422,
      'not-in-list',
    ],
    [
      'what is asked looks empty',
      { outcome: 'requested', asked: { ...asked, what: '\u2060\u3164' } },
      422,
      'missing',
    ],
    [
      'corrections of nothing',
      { outcome: 'rejected', corrections: { facts: 'x' } },
      422,
      'corrections-misplaced',
    ],
  ])('not decided so: %s', async (_, body, status, code) => {
    const raised = await object();
    const answer = await decide(raised.body.id, raised.headers.etag, body);
    expect([answer.status, answer.body.errors[0].code]).toEqual([status, code]);
    const { body: now } = await city.call('GET /v1/objections/{id}', asPerson, { id: raised.body.id });
    expect(now.status).toBe('open');
  });

  test.each([
    ['to nothing', { statement }, 'record', 'missing'],
    [
      'to a record and to what is missing',
      { missing, statement, record: 'R' },
      'missing',
      'record-or-missing',
    ],
    ['to a record without a ground', { statement, record: 'R' }, 'ground', 'missing'],
    [
      'to what is missing on another ground',
      { missing, statement, ground: 'privacy' },
      'ground',
      'ground-of-missing',
    ],
    ['of what looks empty', { missing: '\u200b\u2060\u00ad\u3164', statement }, 'missing', 'missing'],
    ['with words that look empty', { missing, statement: '\u3164\u2800' }, 'statement', 'missing'],
    ['of what says nothing', { missing: '。', statement }, 'missing', 'missing'],
  ])('A16 refused: %s', async (_, body, field, code) => {
    const record = `rec_${subject}_${'0'.repeat(25)}`;
    const answer = await object('record' in body ? { ...body, record } : body);
    expect([answer.status, answer.body.errors]).toMatchObject([422, [{ field, code }]]);
  });

  test('M33.2 of two who decide at once, one decides; what is stored of it names no one and nothing in the open', async () => {
    const raised = await object();
    const { id } = raised.body;
    const answers = await Promise.all([
      decide(id, raised.headers.etag, { outcome: 'requested', asked }),
      decide(id, raised.headers.etag, { outcome: 'rejected' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    const history = JSON.stringify((await city.call('GET /v1/me/history', asPerson)).body);
    expect(history).not.toContain('volunteer');
    await city.sealAll();
    const proof = await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id });
    expect(proof.body).toMatchObject({ whole: true });
  });

  test('M32.1 who reads it is on the person’s list; to anybody else there is no such case', async () => {
    const { id } = (await object()).body;
    await city.call('GET /v1/objections/{id}', callers.handler, { id });
    const [look] = (await city.call('GET /v1/me/accesses', asPerson)).body.items;
    expect(look).toMatchObject({ unit: 'management-body', basis: { type: 'handling', case: id } });
    const nobody = `obj_${subject}_${'0'.repeat(25)}`;
    for (const each of [id, nobody]) {
      const answer = await city.call('GET /v1/objections/{id}', asOther, { id: each });
      expect([answer.status, problemKind(answer.body)]).toEqual([404, 'not-found']);
    }
  });

  test('who is nobody on record objects to nothing', async () => {
    const { status, body } = await object(undefined, { client: 'citizens', scope: 'subject' });
    expect([status, body.code]).toEqual([403, 'subject-needed']);
  });
});

describe('M33.2 the unit that is asked to file what is missing', () => {
  const transport = { ...unit('transport'), scope: 'records:submit' };
  const housing = { ...unit('housing'), scope: 'records:submit' };

  async function requested(): Promise<string> {
    const raised = await object();
    await decide(raised.body.id, raised.headers.etag, { outcome: 'requested', asked });
    return raised.body.id;
  }
  const read = (id: string, as: Parameters<typeof city.call>[1] = transport) =>
    city.call('GET /v1/objections/{id}/asking', as, { id });
  const answer = (id: string, body: object, as: Parameters<typeof city.call>[1] = transport) =>
    city.call('POST /v1/objections/{id}/answers', as, { id, body });
  const filed = { outcome: 'filed', action: 'Submission 12 of today.' };
  const work = async (as: Parameters<typeof city.call>[1]) =>
    (await city.call('GET /v1/worklist', as)).body.items.map(({ what }: { what: string }) => what);

  test.each(['无', 'N/A', '—', 'ー'])(
    'A17 says in words what it did or why not: %s is none',
    async (nothing) => {
      const id = await requested();
      for (const said of [
        { outcome: 'filed', action: nothing },
        { outcome: 'not-filed', explanation: nothing },
      ])
        expect((await answer(id, said)).status).toBeGreaterThanOrEqual(409);
      expect((await read(id)).body.answer).toBe(null);
    },
  );

  test('has it on its worklist, and reads what it is asked, and nothing of what the person said', async () => {
    const id = await requested();
    expect(await work(transport)).toEqual(['file-missing']);
    const { status, body } = await read(id);
    expect([status, body]).toMatchObject([
      200,
      { ...asked, id, official: { id: 'MB-0001' }, lastDay: '2026-12-16', overdue: false, answer: null },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/volunteer|certificate is with|was shown/);
    const [look] = (await city.call('GET /v1/me/accesses', asPerson)).body.items;
    expect(look).toMatchObject({ unit: 'transport', basis: { type: 'provider', case: id } });
  });

  test.each([
    ['another unit', housing],
    ['the unit in another role', { ...unit('transport'), scope: 'measures:respond' }],
    ['who asked', { ...callers.handler, scope: 'records:submit' }],
  ])('%s learns nothing of it', async (_, as) => {
    const id = await requested();
    const nobody = `obj_${subject}_${'0'.repeat(25)}`;
    for (const answers of [
      [await read(id, as), await read(nobody, as)],
      [await answer(id, filed, as), await answer(nobody, filed, as)],
    ]) {
      expect(answers[0]?.status).not.toBe(200);
      expect(answers[0]).toEqual(answers[1]);
    }
  });

  test('supervision reads it once it is overdue, and nothing of it before', async () => {
    const id = await requested();
    expect((await read(id, callers.supervision)).status).toBe(404);
    const { answerBy } = (await read(id)).body;
    await answer(id, filed);
    city.clock.now = answerBy;
    expect((await read(id, callers.supervision)).status).toBe(404);
  });

  test('of an objection in which nobody was asked it learns nothing', async () => {
    const { id } = (await object()).body;
    expect([(await read(id)).status, (await answer(id, filed)).status]).toEqual([404, 404]);
  });

  test.each([
    [filed, 'filed', filed.action],
    [{ outcome: 'not-filed', explanation: 'It was never issued.' }, 'not-filed', 'It was never issued.'],
  ])('says once whether it filed it, and the person reads what: %j', async (body, outcome, text) => {
    const id = await requested();
    expect((await answer(id, body)).status).toBe(201);
    expect((await answer(id, body)).body.code).toBe('already-answered');
    expect(await work(transport)).toEqual([]);
    const own = await city.call('GET /v1/objections/{id}', asPerson, { id });
    const said = { outcome, text, late: false, official: { id: 'transport-1' } };
    expect(own.body.decision).toMatchObject({ asked, answer: said });
    const told = (await city.call('GET /v1/me/notices', asPerson)).body.items;
    expect(told).toHaveLength(2);
    expect(told).toContainEqual(
      expect.objectContaining({
        kind: 'objection-asking-answered',
        answer: expect.objectContaining({ text }),
      }),
    );
  });

  test.each([
    [{ outcome: 'filed' }, 409, 'filing-words-required'],
    [{ outcome: 'not-filed', explanation: '\u3164' }, 409, 'asking-explanation-required'],
    [{ outcome: 'not-filed', explanation: 'No.', action: 'Yes.' }, 422, 'invalid-fields'],
  ])('A16 %j is no answer', async (body, status, code) => {
    const refused = await answer(await requested(), body);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });

  test('M33.1 overdue on its second, it is escalated by the sweep, once, and may still answer', async () => {
    const id = await requested();
    const { answerBy } = (await read(id)).body;
    const swept = () => sweep(city.wired, city.edge);
    city.clock.now = shift(answerBy, -1);
    expect([await swept(), (await read(id)).body.overdue]).toEqual([0, false]);
    city.clock.now = answerBy;
    expect((await read(id)).body.overdue).toBe(true);
    expect([await swept(), await swept()]).toEqual([1, 0]);
    expect(await work(callers.supervision)).toEqual(['file-missing']);
    expect((await read(id, callers.supervision)).body).toMatchObject({ ...asked, overdue: true });
    const [look] = (await city.call('GET /v1/me/accesses', asPerson)).body.items;
    expect(look).toMatchObject({ unit: 'supervision', basis: { type: 'oversight', case: id } });
    const late = (await answer(id, filed)).body;
    expect([late.answer.late, 'what' in late]).toEqual([true, false]);
    expect(await work(callers.supervision)).toEqual([]);
  });

  test('M8.1 where it has ended its successor has it', async () => {
    const id = await requested();
    const successors = { provider: 'housing' };
    await published(city, 'units', 'transport', { status: 'ended', successors });
    expect([await work(transport), await work(housing)]).toEqual([[], ['file-missing']]);
    expect((await answer(id, filed)).status).toBe(404);
    expect((await answer(id, filed, housing)).status).toBe(201);
  });
});
