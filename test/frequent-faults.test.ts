/** The clerk's page on what is met with most: each of its rows, played, so that it says what happens. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordSubmission } from '../functions/submissions/record.ts';
import { sweep } from '../functions/sweep/sweep.ts';
import { en } from '../shared/texts/en.ts';
import { callers } from './support/callers.ts';
import { asFirm, firmRow } from './support/firm.ts';
import { naturalPerson } from './support/penalties.ts';
import { served } from './support/served.ts';

const page = readFileSync(new URL('../docs/常见退回原因.md', import.meta.url), 'utf8');
const CODE = '行政相对人代码_1（统一社会信用代码）';
const FINE = '罚款金额（万元）';
const KINDS = '处罚类别';

/** What the page calls each outcome, and how an answer does. */
const outcomes: Readonly<Record<string, string>> = { 退回: 'returned', 等待确认: 'waiting' };

/** Only a fine, of three thousand yuan. */
const fineOnly = {
  [KINDS]: '罚款',
  '没收违法所得、没收非法财物的金额（万元）': '',
  处罚内容: '罚款3,000元',
};
/** A decision that is on record before any row is played. */
const onRecord = firmRow();

/** The rows that the page has as examples of each code. */
const examples: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  missing: [firmRow({ 违法事实: '' }), firmRow({ 违法事实: '无' })],
  'check-character': [
    firmRow({ [CODE]: '91990100MA0YL0002Q' }),
    firmRow(naturalPerson('990101189505200029')),
  ],
  'scientific-notation': [firmRow({ [CODE]: '9.19901E+17' })],
  masked: [firmRow(naturalPerson('3502**********1234'))],
  date: [firmRow({ 处罚决定日期: '2026-02-30' }), firmRow({ 处罚决定日期: '去年七月' })],
  unit: [firmRow({ [FINE]: '50000元' })],
  'suspicious-amount': [firmRow({ ...fineOnly, [FINE]: '3000' })],
  'not-all-in-list': [firmRow({ [KINDS]: '罚站' }), firmRow({ [KINDS]: '罚款、罚站' })],
  'already-filed': [onRecord],
  'recording-period-over': [
    firmRow({ 处罚决定日期: '2020-07-27', 处罚有效期: '2021-07-27', 公示截止期: '2021-07-27' }),
  ],
};

const rows = [...page.matchAll(/^\| `([a-z-]+)` [^|]+\| ([^|]+) \|/gm)].map(
  ([, code = '', outcome = '']) => ({
    code,
    outcome,
  }),
);

let city: Awaited<ReturnType<typeof served>>;
beforeAll(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
  await city.submit([onRecord]);
});

describe('the page of frequent faults says what happens', () => {
  test('it names codes that there are, and has ten rows', () => {
    const named = [...page.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code]) => code);
    expect(named.length).toBeGreaterThanOrEqual(9);
    for (const code of named) expect(Object.keys(en.codes)).toContain(code);
    expect(rows.map(({ code }) => code).sort()).toEqual(Object.keys(examples).sort());
  });

  test.each(rows)('$code: $outcome', async ({ code, outcome }) => {
    for (const row of examples[code] ?? []) {
      const { body } = await city.submit([row]);
      const [{ result, faults, doubts }] = body.results;
      expect([result, (faults ?? doubts)[0].code]).toEqual([outcomes[outcome], code]);
    }
  });

  test('what it says to write is taken: the ways of a day, of several kinds, of a converted amount', async () => {
    const days = ['2026-07-27', '2026/7/27', '2026年7月27日', '20260727'];
    const kinds = [
      '罚款、没收违法所得',
      '罚款,没收违法所得',
      '罚款，没收违法所得',
      '罚款;没收违法所得',
      '罚款；没收违法所得',
    ];
    const { body } = await city.submit([
      ...days.map((day) => firmRow({ 处罚决定日期: day })),
      ...kinds.map((kind) => firmRow({ [KINDS]: kind })),
      firmRow({ ...fineOnly, [FINE]: '0.3' }),
    ]);
    expect(body).toMatchObject({ accepted: 10, returned: 0, waiting: 0 });
  });

  test('a row that came back is sent again under its receipt, and the worklist is empty of it', async () => {
    const row = firmRow();
    const { id } = (await city.submit([{ ...row, [FINE]: '50000元' }])).body;
    expect(await leftToDo(id)).toEqual(['rows-returned']);
    const answer = await onReceipt(id, 'resubmissions', { row: 1, record: row });
    expect(answer.status).toBe(201);
    expect(await leftToDo(id)).toEqual([]);
  });

  test('a row that waits is confirmed with a reason, which its subject reads', async () => {
    const { id } = (await city.submit([firmRow({ ...fineOnly, [FINE]: '3000' })])).body;
    expect(await leftToDo(id)).toEqual(['confirm-rows']);
    const reason = '处罚内容漏写“万”字，金额列与决定书一致';
    const answers = [{ row: 1, field: FINE, code: 'suspicious-amount', reason }];
    expect((await onReceipt(id, 'confirmations', { answers })).status).toBe(201);
    expect(await leftToDo(id)).toEqual([]);
    await recordSubmission(city.wired, id, city.clock.now);
    const { items } = (await city.call('GET /v1/me/records', asFirm)).body;
    expect(items).toContainEqual(
      expect.objectContaining({ confirmed: [expect.objectContaining({ reason })] }),
    );
  });

  test('a row that waits and is wrong is sent anew, mended; the other one lapses', async () => {
    const row = firmRow({ ...fineOnly, [FINE]: '3000' });
    const { id, confirmBy } = (await city.submit([row])).body;
    expect((await city.submit([{ ...row, [FINE]: '0.3' }])).body).toMatchObject({ accepted: 1, waiting: 0 });
    city.clock.now = confirmBy;
    await sweep(city.wired, city.edge);
    const { body } = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
    expect(body.results[0].result).toBe('lapsed');
  });
});

/** What a submission leaves its unit to do. */
async function leftToDo(id: string): Promise<string[]> {
  const { items } = (await city.call('GET /v1/worklist', callers.provider)).body;
  return items.filter((each: { case: string }) => each.case === id).map(({ what }: { what: string }) => what);
}

/** What a named official of the unit does with a receipt, on its version as it is. */
async function onReceipt(id: string, what: 'confirmations' | 'resubmissions', body: object) {
  const seen = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
  const headers = { 'if-match': String(seen.headers.etag) };
  return city.call(`POST /v1/submissions/{id}/${what}`, callers.provider, { id, body, headers });
}
