/** 21.6: two rows of one submission that may be one decision are asked about, so that nobody has it on record twice. */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { csv } from '../../support/csv.ts';
import { fileRead } from '../../support/file-reading.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { inventedOrganization } from '../../support/penalties.ts';
import { served } from '../../support/served.ts';

const NUMBER = '行政处罚决定书文号';
const FACTS = '违法事实';
const CODE = '行政相对人代码_1（统一社会信用代码）';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

const read = async (id: string): Promise<Body> =>
  (await city.call('GET /v1/submissions/{id}', callers.provider, { id })).body;
const said = ({ result, faults, doubts }: Body): unknown[] => [
  result,
  ...(faults ?? doubts ?? []).map(({ field, code }: Body) => [field, code]),
];
const sent = async (...rows: object[]): Promise<unknown[][]> =>
  (await read((await city.submit(rows)).body.id)).results.map(said);

const accepted = ['accepted'];
const asked = ['waiting', [NUMBER, 'may-be-same-decision']];
/** The same decision as it was exported once more. */
const again = (row: Record<string, unknown>, changes: object = {}) => ({
  ...row,
  [NUMBER]: String(firmRow()[NUMBER]),
  ...changes,
});

describe('21.6 a row that says the same of the same subject and day as one before it', () => {
  test('under another number is asked about; the one before it is taken', async () => {
    const row = firmRow();
    expect(await sent(row, firmRow(), again(row))).toEqual([accepted, accepted, asked]);
  });

  test.each(['市监罚2026012号', '市监罚20260012', '市监处202612号'])(
    'of the same year and number, which nothing parts, is asked about: %s',
    async (number) => {
      const facts = { [FACTS]: '另一份文书所写的违法事实。' };
      const row = firmRow({ [NUMBER]: '市监罚〔2026〕12号' });
      expect(await sent(row, again(row, { [NUMBER]: number, ...facts }))).toEqual([accepted, asked]);
    },
  );

  test('with blanks in the place of brackets is the same decision', async () => {
    const row = firmRow({ [NUMBER]: '市监罚〔2026〕12号' });
    expect(await sent(row, again(row, { [NUMBER]: '市监罚 2026 12号' }))).toEqual([
      accepted,
      ['returned', [NUMBER, 'same-decision-twice']],
    ]);
  });

  test('is said by the row before it, and not by what that holds', async () => {
    const row = firmRow();
    const { results } = await read((await city.submit([firmRow(), row, again(row)])).body.id);
    expect(results[2].doubts[0].detail).toContain('Row 2');
    expect(results[2].doubts[0].detail).not.toContain(String(row[NUMBER]));
  });

  test.each([
    ['other marks', { [FACTS]: '抽查发现： 销售超过保质期的食品 48件；' }],
    ['another remark', { 备注: '补报' }],
    ['another end', { 公示截止期: '2027-10-20' }],
  ])('but for %s', async (_, changes) => {
    const row = firmRow({ [FACTS]: '抽查发现，销售超过保质期的食品48件。', 备注: '' });
    expect(await sent(row, again(row, changes))).toEqual([accepted, asked]);
  });

  test.each([
    ['another subject', () => ({ [CODE]: inventedOrganization() })],
    ['another day', () => ({ 处罚决定日期: '2026-11-19' })],
    ['other facts', () => ({ [FACTS]: '抽查发现无证经营。' })],
    ['another fine', () => ({ '罚款金额（万元）': '6', 处罚内容: '没收违法所得1.2万元，罚款6万元。' })],
  ])('of %s is another', async (_, changes) => {
    const row = firmRow();
    expect(await sent(row, again(row, changes()))).toEqual([accepted, accepted]);
  });

  test('of which only the number is the same, in another series, is asked about', async () => {
    const rows = [
      firmRow({ [NUMBER]: '市监罚〔2026〕907号' }),
      firmRow({ [NUMBER]: '云市监处罚〔2026〕907号', [FACTS]: '抽查发现无证经营。' }),
    ];
    expect(await sent(...rows)).toEqual([accepted, asked]);
    const others = [
      firmRow({ [NUMBER]: '市监罚〔2026〕908号' }),
      firmRow({ [NUMBER]: '市监罚〔2025〕908号', [FACTS]: '抽查发现无证经营。' }),
    ];
    expect(await sent(...others)).toEqual([accepted, accepted]);
  });

  test('goes on once an official says that they are two, and not before', async () => {
    const row = firmRow();
    const { id } = (await city.submit([row, again(row)])).body;
    const held = async () => (await city.call('GET /v1/me/records', asFirm)).body.items.length;
    expect(await held()).toBe(1);
    const seen = await city.call('GET /v1/submissions/{id}', callers.provider, { id });
    const confirmed = await city.call('POST /v1/submissions/{id}/confirmations', callers.provider, {
      id,
      body: {
        answers: [{ row: 2, field: NUMBER, code: 'may-be-same-decision', reason: '两次检查，分别立案' }],
      },
      headers: { 'if-match': String(seen.headers.etag) },
    });
    expect(confirmed.status).toBe(201);
    await recordSubmission(city.wired, id, city.clock.now);
    expect(await held()).toBe(2);
  });

  test('in a file is asked about, too', async () => {
    const row = firmRow();
    const file = await fileRead(city, csv([row, again(row)]));
    expect(file.progress).toMatchObject({ accepted: 1, waiting: 1 });
  });
});

test('21.6 what speaks for somebody is not asked about: twice on record it harms nobody', async () => {
  const body = csv(
    ['1', '2'].map((number) => ({
      行政相对人名称: '云岭鲜品食品有限公司',
      行政相对人类别: '法人及非法人组织',
      [CODE]: String(firmRow()[CODE]),
      行政许可决定文书名称: '食品经营许可决定书',
      行政许可决定文书号: `市监许〔2026〕${number}号`,
      许可类别: '普通',
      许可证书名称: '食品经营许可证',
      许可内容: '预包装食品销售',
      许可决定日期: '2026-11-12',
      许可机关: '市市场监督管理局',
      许可机关统一社会信用代码: '11990100MB0X0Y001E',
      数据来源单位: '市市场监督管理局',
      数据来源单位统一社会信用代码: '11990100MB0X0Y001E',
    })),
  );
  const { body: receipt } = await city.call('POST /v1/submissions', callers.provider, {
    body,
    query: { item: 'permits' },
    headers: { 'content-type': 'text/csv' },
  });
  expect(receipt).toMatchObject({ rows: 2 });
  expect((await read(receipt.id)).results.map(({ doubts }: Body) => doubts ?? [])).toEqual([[], []]);
});
