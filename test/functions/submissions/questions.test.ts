import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import type { Caller } from '../../support/event.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { because } from '../../support/records.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const { officialId: _, officialName: __, ...system } = callers.provider;
const FINE = '罚款金额（万元）';
/** Well-formed, and a thousand million. */
const doubtful = (change: Record<string, unknown> = {}) => firmRow({ [FINE]: '100001', ...change });
const answer = (row: number, more: Record<string, unknown> = {}) => ({
  row,
  field: FINE,
  code: 'suspicious-amount',
  reason: '决定书载明十亿零一万元',
  ...more,
});

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const read = async (id: string): Promise<Body> =>
  (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body;
const record = (id: string) => recordSubmission(city.wired, id, city.clock.now);
const held = async () => (await city.call('GET /v1/me/records', asFirm)).body.items;
const noticed = async () => (await city.call('GET /v1/me/notices', asFirm)).body.items;
const results = ({ results: each }: Body): string[] => each.map(({ result }: { result: string }) => result);

async function confirm(id: string, body: Record<string, unknown>, as: Caller = callers.provider) {
  const seen = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
  const headers = { 'if-match': String(seen.headers.etag) };
  return city.call('POST /v1/submissions/{id}/confirmations', as, { id, body, headers });
}

describe('M10.2 what is plausible and yet doubtful is asked, neither taken nor returned', () => {
  test('the row waits with its doubt, whoever sends it; the others are recorded beside it', async () => {
    const { id } = (await city.submit([firmRow(), doubtful()])).body;
    const seen = await read(id);
    expect(results(seen)).toEqual(['accepted', 'waiting']);
    expect(seen).toMatchObject({ status: 'waiting', waiting: 1, accepted: null, returned: 0 });
    expect(seen.results[1].doubts).toMatchObject([{ field: FINE, code: 'suspicious-amount' }]);
    expect(seen.results[1].doubts[0].detail).toMatch(/yuan/);
    expect(await noticed()).toHaveLength(1);
    const work = await city.call('GET /v1/worklist', callers.provider);
    expect(work.body.items).toMatchObject([{ what: 'confirm-rows', dueAt: seen.confirmBy }]);
  });

  test('a named official says why it is right; its subject reads on whose word it stands', async () => {
    const { id } = (await city.submit([doubtful()])).body;
    const confirmed = await confirm(id, { answers: [answer(1)] });
    expect(confirmed.status).toBe(201);
    await record(id);
    expect(results(await read(id))).toEqual(['accepted']);
    const [{ id: notice }] = await noticed();
    const { record: told } = (await city.call('GET /v1/notices/{id}', asFirm, { id: notice })).body;
    expect(told.confirmed).toMatchObject([
      {
        field: FINE,
        code: 'suspicious-amount',
        reason: '决定书载明十亿零一万元',
        official: { id: 'MR-0001' },
      },
    ]);
    expect(await held()).toMatchObject([{ confirmed: told.confirmed }]);
  });

  test('nobody confirms it without an answer, or with another’s; nothing is half done', async () => {
    const { id } = (await city.submit([firmRow(), doubtful(), doubtful()], {}, system)).body;
    for (const [body, code] of [
      [{ rows: [2] }, 'doubts-unanswered'],
      [{ rows: [1, 2], answers: [answer(3)] }, 'doubts-unanswered'],
    ] as const) {
      const refused = await confirm(id, body);
      expect([refused.status, refused.body.code]).toEqual([409, code]);
    }
    for (const wrong of [answer(1), answer(2, { code: 'date' }), answer(2, { field: '备注' }), answer(9)]) {
      const refused = await confirm(id, { answers: [wrong] });
      expect([refused.status, refused.body.errors[0]]).toEqual([
        422,
        expect.objectContaining({ field: 'answers.0', code: 'no-such-doubt' }),
      ]);
    }
    const empty = await confirm(id, { answers: [answer(2, { reason: ' \u200b' })] });
    expect([empty.status, empty.body.errors[0].field]).toEqual([422, 'answers.0.reason']);
    const named = await confirm(id, {
      answers: [answer(2, { reason: '当事人身份证 990101 18880412 00 15' })],
    });
    expect([named.status, named.body.errors[0]]).toMatchObject([
      422,
      { field: 'answers.0.reason', code: 'identity-number-said' },
    ]);
    const told = await confirm(id, { answers: [answer(2, { reason: '当事人患有精神分裂症，已核对' })] });
    expect([told.status, told.body.errors[0]]).toMatchObject([
      422,
      { field: 'answers.0.reason', code: 'said-not-collected' },
    ]);
    expect(results(await read(id))).toEqual(['waiting', 'waiting', 'waiting']);
    expect((await confirm(id, { answers: [answer(1)] }, system)).status).toBe(403);
  });

  test('where no rows are named, those without a question left are confirmed', async () => {
    const { id } = (await city.submit([firmRow(), doubtful(), doubtful()], {}, system)).body;
    const first = await confirm(id, { answers: [answer(3)] });
    expect(results(first.body)).toEqual(['received', 'waiting', 'received']);
    await record(id);
    expect(results(await read(id))).toEqual(['accepted', 'waiting', 'accepted']);
    const left = await confirm(id, {});
    expect([left.status, left.body.code]).toEqual([409, 'doubts-unanswered']);
  });

  test('what was on record beside it is not recorded again: it counts once, and a withdrawn one stays nameless', async () => {
    const row = firmRow();
    const { id } = (await city.submit([row, doubtful()])).body;
    const [{ id: first }] = await held();
    const seen = await city.call('GET /v1/records/{id}', callers.provider, { id: first });
    const headers = { 'if-match': String(seen.headers.etag) };
    const withdrawn = { id: first, body: because, headers };
    expect((await city.call('POST /v1/records/{id}/withdrawals', callers.provider, withdrawn)).status).toBe(
      201,
    );
    await confirm(id, { answers: [answer(2)] });
    await record(id);
    const query = { month: '2026-12' };
    const { body } = await city.call('GET /v1/audit/promptness', callers.supervision, { query });
    expect(body.items).toMatchObject([{ filed: 2 }]);
    // Its unit files the decision anew: nothing took its name again.
    expect(results(await read((await city.submit([row])).body.id))).toEqual(['accepted']);
  });

  test('one doubt has one answer', async () => {
    const { id } = (await city.submit([doubtful()])).body;
    const twice = await confirm(id, { answers: [answer(1), answer(1, { reason: '另一理由' })] });
    expect([twice.status, twice.body.errors[0]]).toMatchObject([
      422,
      { field: 'answers.1', code: 'answered-twice' },
    ]);
  });

  test('unanswered it lapses; sent again it is asked anew', async () => {
    const row = doubtful();
    const { id } = (await city.submit([row])).body;
    city.clock.now = (await read(id)).confirmBy;
    expect((await confirm(id, { answers: [answer(1)] })).body.code).toBe('rows-not-waiting');
    await sweep(city.wired, city.edge);
    expect(results(await read(id))).toEqual(['lapsed']);
    expect(await held()).toEqual([]);
    expect(results(await read((await city.submit([row])).body.id))).toEqual(['waiting']);
  });

  test('a correction that makes it doubtful is refused; what was confirmed once is not asked about again', async () => {
    const { id } = (await city.submit([doubtful()])).body;
    await confirm(id, { answers: [answer(1)] });
    await record(id);
    const [{ id: filed }] = await held();
    const correct = async (corrections: Body) => {
      const seen = await city.call('GET /v1/records/{id}', callers.provider, { id: filed });
      const headers = { 'if-match': String(seen.headers.etag) };
      const body = { ...because, corrections };
      return city.call('POST /v1/records/{id}/corrections', callers.colleague, { id: filed, body, headers });
    };
    expect((await correct({ facts: '另行查明。' })).status).toBe(201);
    const refused = await correct({ penalty: '没收10万元', confiscationInTenThousandYuan: 100_000.5 });
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'suspicious-amount']);
  });

  const TEXT = '处罚内容';
  test.each<[string, Record<string, string>, Record<string, string>, Body]>([
    [
      'a remark that the decision is contested, by one that it is void',
      { 备注: '行政复议期间，决定不停止执行' },
      { field: '备注', code: 'remarks-not-in-force' },
      { remarks: '本决定已被撤销' },
    ],
    [
      'a text of another fine, by one of a third',
      { [FINE]: '5', [TEXT]: '罚款4万元；没收违法所得1.2万元。' },
      { field: FINE, code: 'amount-not-stated' },
      { penalty: '罚款0.1万元；没收违法所得1.2万元。' },
    ],
    [
      'the same text beside another fine',
      { [FINE]: '5', [TEXT]: '罚款4万元；没收违法所得1.2万元。' },
      { field: FINE, code: 'amount-not-stated' },
      { fineInTenThousandYuan: 3 },
    ],
    [
      'a text of another kind, by one of a graver',
      { [TEXT]: '警告；罚款5万元；没收违法所得1.2万元。' },
      { field: '处罚类别', code: 'kinds-against-text' },
      { penalty: '罚款5万元；没收违法所得1.2万元；责令关闭。' },
    ],
  ])(
    'what was answered for is asked anew where it reads otherwise: %s',
    async (_, change, doubt, corrections) => {
      const { id } = (await city.submit([firmRow(change)])).body;
      expect((await confirm(id, { answers: [{ row: 1, ...doubt, reason: '已核对' }] })).status).toBe(201);
      await record(id);
      const [{ id: filed }] = await held();
      const correct = async (what: Body) => {
        const seen = await city.call('GET /v1/records/{id}', callers.provider, { id: filed });
        const headers = { 'if-match': String(seen.headers.etag) };
        const body = { ...because, corrections: what };
        return city.call('POST /v1/records/{id}/corrections', callers.colleague, {
          id: filed,
          body,
          headers,
        });
      };
      const refused = await correct(corrections);
      expect([refused.status, refused.body.errors[0].code]).toEqual([422, doubt.code]);
      expect((await correct({ facts: '另行查明。' })).status).toBe(201);
    },
  );
});
