/** R9 M10.2: a row that calls itself a sample is never recorded in silence, in whatever form it comes, nor when it is sent again. */
import { beforeEach, describe, expect, test } from 'vitest';
import { streamJsonLines } from '../../../shared/files/ndjson.ts';
import { doubtsOfSample } from '../../../shared/files/sample.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { firmRow } from '../../support/firm.ts';
import { type RecordsCity, recordsCity } from '../../support/records.ts';

let city: RecordsCity;
beforeEach(async () => {
  city = await recordsCity();
});

const asked = (text: unknown) => doubtsOfSample(['2026-03-01', text]).length > 0;

test.each([
  ...[
    '示例',
    '样例',
    '範例',
    '（示例）',
    '【样例1】',
    '*示例*',
    '示 例',
    '填报示例',
    '示例行',
    '样表',
    '演示数据',
  ],
  ...[
    '此行为示例',
    '本条为示例，请删除',
    '示例（请勿导入）',
    '以下为示例',
    '例：',
    '例子',
    'Sample',
    'example row',
  ],
  ...['例：某某公司', '例如：张三', '示例：2026-03-01'],
])('%s says that its row is a sample', (text) => {
  expect(asked(text)).toBe(true);
});

test.each([
  ...['例行', '例行检查', '例会', '比例：5%', '案例：某案', '示例店', '示范单位', '2026年度诚信经营示范单位'],
  ...['样品', '样本检验不合格', '范例科技有限公司', '例外', 'demonstration', 5, null, ['示例']],
])('%j says nothing of the kind', (text) => {
  expect(asked(text)).toBe(false);
});

describe('R9 M10.2 a row that calls itself a sample is asked about', () => {
  test.each([{ 序号: '示例' }, { 备注: '此行为示例' }, { 行政相对人名称: '例：云岭鲜品食品有限公司' }])(
    'in a request: %j',
    async (cells) => {
      const { body } = await city.submit([
        firmRow(cells),
        firmRow({ 行政处罚决定书文号: '市监罚〔2026〕8号' }),
      ]);
      expect(body.results).toMatchObject([
        { row: 1, result: 'waiting', doubts: [{ field: '(row)', code: 'sample-row' }] },
        { row: 2, result: 'accepted' },
      ]);
    },
  );

  test('in lines of JSON', async () => {
    const lines = [{ 序号: '示例' }, { 序号: 1 }].map((each) => JSON.stringify(each)).join('\n');
    const rows = [];
    const beginning = Buffer.from(lines);
    const { rows: read } = streamJsonLines({
      beginning,
      bytes: (async function* () {
        yield beginning;
      })(),
    });
    for await (const row of read) rows.push(row.doubts.map(({ code }) => code));
    expect(rows).toEqual([['sample-row'], []]);
  });

  test('in a row that is sent again: it goes on where an official says why it is none', async () => {
    const { body } = await city.submit([firmRow({ 处罚决定日期: '', 序号: '示例' })]);
    const again = async (more: object = {}): Promise<Body> => {
      const { headers } = await city.call('GET /v1/submissions/{id}', callers.provider, { id: body.id });
      return city.call('POST /v1/submissions/{id}/resubmissions', callers.provider, {
        id: body.id,
        body: { row: 1, record: firmRow({ 序号: '示例' }), ...more },
        headers: { 'if-match': String(headers.etag) },
      });
    };
    expect((await again()).body.errors).toMatchObject([{ field: 'record', code: 'sample-row' }]);
    const reason = '示例是本单位对首批数据的叫法，决定书在卷';
    const answers = [{ field: '(row)', code: 'sample-row', reason }];
    expect((await again({ answers })).status).toBeLessThan(300);
  });
});
