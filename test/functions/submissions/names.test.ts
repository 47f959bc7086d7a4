import { beforeEach, describe, expect, test } from 'vitest';
import { steps } from '../../../functions/steps/steps.ts';
import { homeOf } from '../../../shared/ids.ts';
import { shift } from '../../support/actors.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { asFirm, firm, firmRow } from '../../support/firm.ts';
import { published } from '../../support/publish.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const day = 24 * 60 * 60_000;
const number = (text: string) => ({ 行政处罚决定书文号: text });

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const file = async (row: object, more: object = {}): Promise<Body> =>
  (await city.submit([row], more)).body.results[0];
const codes = (result: Body): string[] => (result.faults ?? []).map(({ code }: { code: string }) => code);

/** Lets the notice of a record go undelivered until it is returned. */
async function letReturn(id: string): Promise<void> {
  city.clock.now = shift(city.clock.now, 61 * day);
  await steps(city.wired.cases, city.edge)({ workflow: 'notice', id, command: 'return' });
}

/** Serves the notice of a record and withdraws it on a reply. */
async function withdraw(id: string): Promise<void> {
  await city.call('POST /v1/notices/{id}/deliveries', asFirm, { id, body: { method: 'acknowledged' } });
  await city.call('POST /v1/notices/{id}/replies', asFirm, { id, body: { text: '与事实不符。' } });
  const { headers } = await city.call('GET /v1/notices/{id}', callers.colleague, { id });
  const decided = await city.call('POST /v1/notices/{id}/decisions', callers.colleague, {
    id,
    body: { outcome: 'withdraw', reasons: '属实。' },
    headers: { 'if-match': String(headers.etag) },
  });
  expect(decided.status).toBe(201);
}

async function deleted(record: string): Promise<void> {
  const { body } = await city.call('POST /v1/objections', asFirm, {
    body: { record, ground: 'error', statement: '有误。' },
  });
  const { headers } = await city.call('GET /v1/objections/{id}', callers.handler, { id: body.id });
  const decided = await city.call('POST /v1/objections/{id}/decisions', callers.handler, {
    id: body.id,
    body: { outcome: 'deleted', reasons: '有误。' },
    headers: { 'if-match': String(headers.etag) },
  });
  expect(decided.status).toBe(201);
}

describe('A7 M10.1 a decision is no other under another authority of its unit', () => {
  const another = '11990100MB0X0Y0084';
  const column = '处罚机关统一社会信用代码';
  const own = firmRow(number('市监罚〔2026〕7号'));
  const code = String(Reflect.get(own, column));
  const under = { ...own, [column]: another };
  const files = (authorities: string[]): Promise<unknown> =>
    published(city, 'units', 'market-regulation', { authorities });

  test.each([
    ['that it has had all along', () => files([code, another]), [code, another]],
    ['that it was given since', async () => {}, [code, another]],
    ['that took the place of the other', async () => {}, [another]],
  ] as const)('deleted on an objection, it stays deleted under one %s', async (_, before, authorities) => {
    await before();
    const { record } = await file(own);
    await deleted(record);
    await files([...authorities]);
    expect(codes(await file(under))).toEqual(['decision-deleted']);
  });

  test('two rows of one submission are one decision, too, and what came to nothing is filed anew under either', async () => {
    await files([code, another]);
    const { results } = (await city.submit([own, under])).body;
    expect(results.map(({ result }: Body) => result)).toEqual(['accepted', 'returned']);
    expect(codes(results[1])).toEqual(['same-decision-twice']);
    await letReturn(results[0].record);
    expect((await file(under)).result).toBe('accepted');
    expect(codes(await file(own))).toEqual(['on-record-otherwise']);
  });

  test('a correction of the authority keeps every name', async () => {
    await files([code, another]);
    const { record } = await file(own, { exemption: 'food-safety-risk' });
    const { headers } = await city.call('GET /v1/records/{id}', callers.provider, { id: record });
    const corrected = await city.call('POST /v1/records/{id}/corrections', callers.colleague, {
      id: record,
      body: { document: '更正决定', reason: '机关代码有误。', corrections: { authorityCode: another } },
      headers: { 'if-match': String(headers.etag) },
    });
    expect(corrected.status).toBe(201);
    await deleted(record);
    for (const row of [own, under]) expect(codes(await file(row))).toEqual(['decision-deleted']);
  });
});

describe('A3 M10.1 a filing that came to nothing owns nothing', () => {
  test.each([
    ['one whose notice was not delivered', letReturn],
    ['one that was withdrawn on a reply', withdraw],
  ])('%s: its decision is filed anew, by whoever decided it', async (_, comesToNothing) => {
    const row = firmRow(number('市监罚〔2026〕7号'));
    const { record } = await file(row);
    expect(codes(await file(row))).toEqual(['already-filed']);
    await comesToNothing(record);
    const again = await file(row);
    expect(again.result).toBe('accepted');
    expect(again.record).not.toBe(record);
    expect(codes(await file(row))).toEqual(['already-filed']);
  });

  test('what an earlier release left with its name is let go, too', async () => {
    const row = firmRow(number('市监罚〔2026〕8号'));
    const { record } = await file(row);
    const [stored] = (await city.wired.cases.list(homeOf.subject(firm), 'record', null, 1)).items;
    if (!stored) throw new Error('There is no record.');
    await withdraw(record);
    // As it lay before names were let go: they stand beside the record that came to nothing.
    for (const name of stored.item.state.names)
      city.register.put({ pk: { S: `S#${firm}` }, sk: { S: `nam~${name}` }, case: { S: record } });
    expect((await file(row)).result).toBe('accepted');
  });

  test('however many an earlier release left, and two names of one', async () => {
    const rows = Array.from({ length: 101 }, (_, index) =>
      firmRow(number(`市监罚〔2026〕${1000 + index}号`)),
    );
    const { results } = (await city.submit(rows)).body;
    const records: string[] = results.map(({ record }: { record: string }) => record);
    const lying = () => city.register.partition(`S#${firm}`).filter(({ sk }) => sk?.S?.startsWith('nam~'));
    const names = lying();
    for (const id of records) {
      const body = { document: '判决书', reason: '已撤销。' };
      const headers = { 'if-match': '"1"' };
      await city.call('POST /v1/records/{id}/withdrawals', callers.provider, { id, body, headers });
    }
    expect(lying()).toEqual([]);
    // Of two decisions one record has both names, as after a correction of its number.
    const [one, two] = records;
    for (const item of names)
      city.register.put(item.case?.S === two ? { ...item, case: { S: one ?? '' } } : item);
    const again = (await city.submit(rows)).body;
    expect(again).toMatchObject({ returned: 1, accepted: 100 });
    expect((await city.submit(rows)).body).toMatchObject({ accepted: 0 });
  });

  test('of two who file it anew at once, one does', async () => {
    const row = firmRow(number('市监罚〔2026〕9号'));
    const { record } = await file(row);
    await withdraw(record);
    const results = await Promise.all([file(row), file(row)]);
    expect(results.map(({ result }) => result).sort()).toEqual(['accepted', 'returned']);
  });
});

describe('A3 M33.2 what was deleted stays deleted', () => {
  test.each(['市监罚〔2026〕11号', '市监罚[2026]011号', '市监罚（2026）第11号'])(
    'filed again as %s it comes back',
    async (again) => {
      const { record } = await file(firmRow(number('市监罚〔2026〕11号')));
      await deleted(record);
      expect(codes(await file(firmRow(number(again))))).toEqual(['decision-deleted']);
    },
  );

  test('also while its notice was to be delivered, and when another filing of it had come to nothing', async () => {
    const row = firmRow(number('市监罚〔2026〕12号'));
    const { record } = await file(row);
    await letReturn(record);
    const second = await file(row);
    await deleted(second.record);
    expect(codes(await file(row))).toEqual(['decision-deleted']);
  });
});

describe('M10.2 the same decision with other content comes back with what differs', () => {
  test('by the names of the columns, and nothing of what stands there', async () => {
    const row = firmRow({ ...number('市监罚〔2026〕21号'), 违法事实: '甲事实' });
    await file(row);
    const other = { ...row, 违法事实: '乙事实', ...number('市监罚〔2026〕021号') };
    const result = await file(other);
    expect(codes(result)).toEqual(['on-record-otherwise']);
    expect(result.faults[0].detail).toContain('违法事实');
    expect(JSON.stringify(result)).not.toMatch(/甲事实|文号”/);
  });

  test('written otherwise only, it is the same', async () => {
    const row = firmRow(number('市监罚〔2026〕22号'));
    await file(row);
    expect(codes(await file({ ...row, ...number('市监罚（2026）第022号') }))).toEqual(['already-filed']);
  });

  test('twice in one submission, written otherwise, the second comes back', async () => {
    const row = firmRow(number('市监罚〔2026〕23号'));
    const { body } = await city.submit([row, { ...row, ...number('市监罚【2026】023号') }]);
    expect(body.results[1].faults[0]).toMatchObject({ code: 'same-decision-twice' });
  });
});

describe('R2 a penalty is one, in the full set of columns or the short one', () => {
  /** The same penalty in the short set. */
  const short = (row: Record<string, unknown>): Record<string, unknown> => ({
    行政处罚决定书文号: row.行政处罚决定书文号,
    处罚名称: '行政处罚',
    处罚类别: row.处罚类别,
    处罚事由: row.违法事实,
    处罚依据: row.处罚依据,
    行政相对人名称: row.行政相对人名称,
    行政相对人类别: row.行政相对人类别,
    '行政相对人代码_1（统一社会信用代码）': row['行政相对人代码_1（统一社会信用代码）'],
    案件程序类别: row.案件程序类别,
    处罚结果: row.处罚内容,
    处罚决定日期: row.处罚决定日期,
    公示截止期: row.公示截止期,
    处罚机关: row.处罚机关,
    处罚机关统一社会信用代码: row.处罚机关统一社会信用代码,
  });
  const item = { item: 'administrative-penalties-short' };

  test.each([
    ['short behind full', {}, item],
    ['full behind short', item, {}],
    ['short behind short', item, item],
  ])('%s', async (_, first, second) => {
    const row = firmRow(number('市监罚〔2026〕77号'));
    const as = (which: object) => (which === item ? short(row) : row);
    expect((await file(as(first), first)).result).toBe('accepted');
    expect(codes(await file(as(second), second))).toEqual([
      first === second ? 'already-filed' : expect.stringMatching(/^(already-filed|on-record-otherwise)$/),
    ]);
  });

  test('what was deleted in one does not come back in the other', async () => {
    const row = firmRow(number('市监罚〔2026〕78号'));
    const { record } = await file(row);
    await deleted(record);
    expect(codes(await file(short(row), item))).toEqual(['decision-deleted']);
  });
});
