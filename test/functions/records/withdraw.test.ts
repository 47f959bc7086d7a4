/** The unit that filed a record takes it back at any time: a quashed penalty does not stay because nobody objected. */
import { beforeEach, describe, expect, test } from 'vitest';
import { steps } from '../../../functions/steps/steps.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { callers } from '../../support/callers.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { measuredCity, unit } from '../../support/measures.ts';
import { because, exemption, type RecordsCity, recordsCity, standing } from '../../support/records.ts';

const number = '行政处罚决定书文号';

let city: RecordsCity;
beforeEach(async () => {
  city = await recordsCity();
});

const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

describe('M10.1 a record that is not over is withdrawn, by a document and for a reason', () => {
  test.each(standing)('while it is %s', async (status) => {
    const id = await city.fileIn(status);
    const answer = await city.withdraw(id);
    expect([answer.status, answer.body.status]).toEqual([201, 'withdrawn']);
    expect(answer.headers.etag).toBe(`"${answer.body.version}"`);
    expect(await city.inquired()).toEqual([]);
    expect((await city.own()).map((each) => [each.id, each.status])).toEqual([[id, 'withdrawn']]);
    expect(city.messages(id)).toContainEqual({ to: 'endings', record: id });
    for (const caller of [callers.colleague, callers.supervision]) {
      expect((await city.work(caller)).map(([, of]) => of)).not.toContain(id);
    }
  });

  test('in the same second it shows to nobody but those whom it is between', async () => {
    const id = await city.exempted();
    expect(await city.inquired()).toEqual([id]);
    await city.withdraw(id);
    expect(await city.inquired()).toEqual([]);
    const open = { subject: { kind: 'organization', code: '91990100MA0YL0001Q' }, basis: { type: 'public' } };
    expect((await city.call('POST /v1/inquiries', callers.bank, { body: open })).body.records).toEqual([]);
    const { body } = await city.call('GET /v1/records/{id}', callers.colleague, { id });
    expect(body.status).toBe('withdrawn');
  });

  test('its subject is told by whom, on which document and why, also once its period is over', async () => {
    const id = await city.fileIn('active');
    const at = city.clock.now;
    await city.withdraw(id);
    const told = async () => (await city.notices()).filter(({ kind }) => kind === 'record-withdrawn');
    const notice = {
      id,
      issuedAt: at,
      ...because,
      official: { id: 'MR-0002', name: 'Hui Shen' },
      columns: null,
    };
    expect(await told()).toMatchObject([{ ...notice, record: { id, status: 'withdrawn' } }]);
    city.clock.now = (await city.stored(id)).state.endsAt;
    expect(await told()).toMatchObject([{ ...notice, record: null }]);
  });

  test.each(['notifying', 'notified', 'contested'] as const)(
    'whatever step of its notice waits while %s is told that it is settled',
    async (status) => {
      const id = await city.fileIn(status);
      const step = { notifying: 'delivery', notified: 'reply', contested: 'decision' }[status];
      await steps(city.wired.cases, city.edge)({ workflow: 'notice', id, await: step, token: 'token' });
      await city.withdraw(id);
      expect(city.messages(id)).toContainEqual({
        to: 'waiting',
        answers: expect.objectContaining({ [step]: { settled: true } }),
      });
    },
  );

  test('the decision that it recorded may be filed anew', async () => {
    const row = { [number]: '市监罚〔2026〕9101号' };
    const id = await city.file(row);
    const refused = await city.submit([firmRow(row)]);
    expect(refused.body.results[0].faults[0].code).toBe('already-filed');
    await city.withdraw(id);
    const [{ result, record }] = (await city.submit([firmRow(row)])).body.results;
    expect([result, record === id]).toEqual(['accepted', false]);
  });

  describe('R2 under an objection that is open it is not filed anew, so that nobody is rid of the objection', () => {
    const row = { [number]: '市监罚〔2026〕9102号' };
    const filedAnew = async () => (await city.submit([firmRow(row)])).body.results[0];
    const later = () => {
      city.clock.now = new Date(Date.parse(city.clock.now) + 1000).toISOString();
    };

    const decided = async (objection: Awaited<ReturnType<typeof city.objected>>, decision: object) => {
      const { headers } = await city.call('GET /v1/objections/{id}', callers.handler, objection.body);
      return (await city.decideObjection(objection, decision, String(headers.etag))).status;
    };

    test.each([
      ['deleted', { outcome: 'deleted' }, 'decision-deleted'],
      ['corrected', { outcome: 'corrected', corrections: { facts: '另行查明。' } }, 'on-record-otherwise'],
    ])('nor once that is %s', async (_, decision, code) => {
      const id = await city.file(row);
      const objection = await city.objected(id);
      later();
      expect((await city.withdraw(id)).status).toBe(201);
      expect((await filedAnew()).faults[0].code).toBe('already-filed');
      expect(await decided(objection, decision)).toBe(201);
      expect((await filedAnew()).faults[0].code).toBe(code);
    });

    test.each<[string, (id: string) => Promise<unknown>]>([
      [
        'gives in to a reply',
        async (id) => {
          await city.acknowledge(id);
          await city.reply(id);
          await city.objected(id);
          later();
          expect((await city.decideReply(id, 'withdraw')).status).toBe(201);
        },
      ],
      [
        'lets its notice go back',
        async (id) => {
          await city.objected(id);
          await city.timer(id, { type: 'return' }, (await city.stored(id)).state.notice?.deliverBy ?? '');
        },
      ],
      [
        'withdraws it in the same millisecond',
        async (id) => {
          await city.objected(id);
          expect((await city.withdraw(id)).status).toBe(201);
        },
      ],
    ])('nor where its unit %s', async (_, comesToNothing) => {
      const id = await city.file(row);
      await comesToNothing(id);
      expect((await filedAnew()).faults[0].code).toBe('already-filed');
      const [{ application } = { application: '' }] = (await city.stored(id)).state.restrictions;
      const { headers } = await city.call('GET /v1/objections/{id}', callers.handler, { id: application });
      const objection = { body: { id: application }, headers } as Awaited<ReturnType<typeof city.objected>>;
      expect(await decided(objection, { outcome: 'deleted' })).toBe(201);
      expect((await filedAnew()).faults[0].code).toBe('decision-deleted');
    });

    test.each<[string, (id: string) => Promise<unknown>]>([
      ['withdraws it', (id) => city.withdraw(id)],
      [
        'gives in to a reply on it',
        async (id) => {
          await city.acknowledge(id);
          await city.reply(id);
          await city.decideReply(id, 'withdraw');
        },
      ],
      [
        'lets its notice go back',
        async (id) =>
          city.timer(id, { type: 'return' }, (await city.stored(id)).state.notice?.deliverBy ?? ''),
      ],
    ])('nor where an objection corrected it, and its unit then %s', async (_, comesToNothing) => {
      const id = await city.file(row);
      const objection = await city.objected(id);
      expect(await decided(objection, { outcome: 'corrected', corrections: { facts: '另行查明。' } })).toBe(
        201,
      );
      await comesToNothing(id);
      expect((await city.stored(id)).state.status).toMatch(/withdrawn|returned/);
      expect((await filedAnew()).faults[0].code).toBe('on-record-otherwise');
    });

    test('once it is upheld it is; and whoever objects to what is free already holds nothing', async () => {
      const id = await city.file(row);
      const objection = await city.objected(id);
      later();
      await city.withdraw(id);
      expect(await decided(objection, { outcome: 'upheld' })).toBe(201);
      const [again] = [(await filedAnew()).record];
      expect(again).toEqual(expect.any(String));
      await city.withdraw(again);
      later();
      await city.objected(again);
      expect((await filedAnew()).result).toBe('accepted');
    });
  });

  test.each([
    ['without a document', { reason: 'r' }, 'document'],
    ['without a reason', { document: 'd' }, 'reason'],
    ['by a document that says there is none', { document: '无', reason: 'r' }, 'document'],
    ['with somebody’s number', { document: 'd', reason: '应处罚 990101189505200028。' }, 'reason'],
    ['with it in letters that look like digits', { document: '99O1O118950520OO28', reason: 'r' }, 'document'],
    ['with somebody’s illness', { document: 'd', reason: '王某患有精神分裂症。' }, 'reason'],
    ['by a document of invisible signs', { document: '\u200b\u3164', reason: 'r' }, 'document'],
    ['with more than that', { ...because, outcome: 'withdraw' }, 'outcome'],
  ])('not %s', async (_, body, field) => {
    const id = await city.exempted();
    const answer = await city.call('POST /v1/records/{id}/withdrawals', callers.colleague, {
      id,
      body,
      headers: { 'if-match': '"1"' },
    });
    expect([answer.status, answer.body.errors[0].field]).toEqual([422, field]);
  });
});

describe('who withdraws', () => {
  test('who filed it may: it only lessens', async () => {
    expect((await city.withdraw(await city.exempted(), callers.provider)).status).toBe(201);
  });

  test('nobody does about themselves', async () => {
    const himself = { ...callers.colleague, subject: firm };
    expect(codeOf(await city.withdraw(await city.exempted(), himself, '"1"'))).toEqual([
      403,
      'about-oneself',
    ]);
  });

  test('the unit’s own system does not', async () => {
    const machine = { ...callers.colleague, officialId: '', officialName: '' };
    expect(codeOf(await city.withdraw(await city.exempted(), machine, '"1"'))).toEqual([
      403,
      'official-needed',
    ]);
  });

  test.each([
    ['another unit', { ...callers.colleague, unit: 'transport' }],
    ['a handler with the scope', { ...callers.handler, scope: 'records:submit' }],
    ['supervision with the scope', { ...callers.supervision, scope: 'records:submit' }],
  ])('%s learns no more than of nothing, whatever version it names', async (_, caller) => {
    const id = await city.exempted();
    const nothing = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    for (const act of [
      city.withdraw,
      (...of: Parameters<typeof city.withdraw>) => city.correct(of[0], { facts: 'x。' }, of[1], of[2]),
    ]) {
      for (const version of ['"0"', '"1"']) {
        const [one, other] = [await act(id, caller, version), await act(nothing, caller, version)];
        expect([one.status, one.body]).toEqual([404, other.body]);
        expect(Object.keys(one.headers)).toEqual(Object.keys(other.headers));
      }
    }
    expect((await city.stored(id)).state.status).toBe('active');
  });
});

describe('what is over is over', () => {
  test('withdrawn once: not again, and not corrected', async () => {
    const id = await city.exempted();
    await city.withdraw(id);
    expect(codeOf(await city.withdraw(id))).toEqual([409, 'not-possible-now']);
    expect(codeOf(await city.correct(id))).toEqual([409, 'not-possible-now']);
  });

  test('the same request twice is one withdrawal', async () => {
    const id = await city.exempted();
    const key = { 'idempotency-key': 'one' };
    const first = await city.withdraw(id, callers.colleague, '"1"', key);
    const again = await city.withdraw(id, callers.colleague, '"1"', key);
    expect([again.status, again.body, again.headers['idempotent-replayed']]).toEqual([
      201,
      first.body,
      'true',
    ]);
    expect((await city.stored(id)).seq).toBe(2);
  });

  test('of what an objection deleted nothing is left to withdraw or correct', async () => {
    const id = await city.exempted();
    await city.decideObjection(await city.objected(id), { outcome: 'deleted' });
    expect((await city.withdraw(id, callers.colleague, '"4"')).status).toBe(404);
    expect((await city.correct(id, { facts: 'x。' }, callers.colleague, '"4"')).status).toBe(404);
  });

  test('nor from the second on in which its period is over, whether or not it was swept', async () => {
    const id = await city.exempted();
    city.clock.now = (await city.stored(id)).state.endsAt;
    for (const swept of [false, true]) {
      if (swept) await sweep(city.wired, city.edge);
      expect((await city.withdraw(id, callers.colleague, '"1"')).status).toBe(404);
      expect((await city.correct(id, { facts: 'x。' }, callers.colleague, '"1"')).status).toBe(404);
    }
  });
});

describe('M11.2, M33.2 a withdrawal and what happens to the record in the same moment leave one outcome', () => {
  const events = async (id: string): Promise<string[]> =>
    (await city.wired.history.caseHistory(id)).map(({ body }) => JSON.parse(body).type);

  test('the decision on a reply: whoever is second reads again', async () => {
    const id = await city.fileIn('contested');
    const etag = await city.etagOf(id);
    const decision = city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
      id,
      body: { outcome: 'withdraw', reasons: 'r' },
      headers: { 'if-match': etag },
    });
    const answers = await Promise.all([city.withdraw(id, callers.colleague, etag), decision]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await events(id)).filter((type) => /ReplyDecided|RecordWithdrawn/.test(type))).toHaveLength(1);
    expect((await city.stored(id)).state).toMatchObject({ status: 'withdrawn', cameToNothing: true });
  });

  test('an objection decided: it is decided on the record as it is by then', async () => {
    const id = await city.exempted();
    const raised = await city.objected(id);
    await city.withdraw(id);
    // Its answer showed the record as it was.
    const stale = await city.decideObjection(raised, { outcome: 'deleted' });
    expect(codeOf(stale)).toEqual([412, 'changed-meanwhile']);
    // What is in somebody's hands shows them what it is about.
    const { id: objection } = raised.body;
    await city.call('POST /v1/objections/{id}/claims', callers.handler, { id: objection, body: {} });
    const { headers, body } = await city.call('GET /v1/objections/{id}', callers.handler, { id: objection });
    expect([body.status, body.about.status]).toEqual(['open', 'withdrawn']);
    const decided = await city.decideObjection(raised, { outcome: 'deleted' }, String(headers.etag));
    expect(decided.status).toBe(201);
    expect((await city.stored(id)).state).toMatchObject({ status: 'deleted', restrictions: [] });
  });

  test('the timer that would put it into effect leaves it', async () => {
    const id = await city.fileIn('notified');
    const { state } = await city.stored(id);
    await city.withdraw(id);
    city.clock.now = state.notice?.endsAt ?? '';
    const activate = steps(city.wired.cases, city.edge)({ workflow: 'notice', id, command: 'activate' });
    await expect(activate).rejects.toThrow('Overtaken');
    expect((await city.stored(id)).state.status).toBe('withdrawn');
    expect(await events(id)).not.toContain('RecordActivated');
  });

  test('the sweep archives it at its end, and its decision stays free', async () => {
    const row = { [number]: '市监罚〔2026〕9102号' };
    const id = await city.file(row, { exemption });
    const names = async () => [...(await city.wired.cases.names(city.home, '')).values()];
    expect(await names()).toEqual([id]);
    await city.withdraw(id);
    city.clock.now = (await city.stored(id)).state.endsAt;
    // What others are owed of it first, then its end.
    for (const _ of [1, 2]) expect(await sweep(city.wired, city.edge)).toBe(1);
    expect((await city.stored(id)).state).toMatchObject({ status: 'archived', cameToNothing: true });
    expect(await names()).toEqual([]);
  });
});

test('A10 the measure that rests on it ends with it, and whoever implemented it is asked to lift it', async () => {
  const measured = await measuredCity();
  const record = await measured.designated();
  const { body } = await measured.start(record);
  await measured.feedback(body.id, 'procurement-centre');
  const headers = { 'if-match': '"1"' };
  const call = { id: record, body: because, headers };
  const answer = await measured.call('POST /v1/records/{id}/withdrawals', callers.colleague, call);
  expect(answer.status).toBe(201);
  // At once, whether or not the message has come.
  const seen = await measured.read(body.id, unit('transport'));
  expect([seen.body.reason, seen.body.target, seen.body.ended.because]).toEqual([null, null, 'withdrawn']);
  await measured.told(record);
  expect(await measured.work('procurement-centre')).toContainEqual(['lift-measure', body.id]);
  const kinds = (await measured.call('GET /v1/me/notices', asFirm)).body.items.map(
    ({ kind }: { kind: string }) => kind,
  );
  expect(kinds).toEqual(expect.arrayContaining(['joint-measure-ended', 'record-withdrawn']));
});
