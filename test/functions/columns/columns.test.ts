/** What columns hold that the data format does not know: one question for the whole file, answered once (Art. 10, 16). */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { csv } from '../../support/csv.ts';
import type { Caller } from '../../support/event.ts';
import { fileRead, resultOf } from '../../support/file-reading.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';
import { rowsOf, workbook } from '../../support/workbook.ts';

const item = 'administrative-penalties';
const FACTS = '违法事实';
const CODE = '行政相对人代码_1（统一社会信用代码）';
const { officialId: _, officialName: __, ...system } = callers.provider;
const other: Caller = { ...callers.provider, client: 'transport', unit: 'transport', officialId: 'TR-1' };

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served('2026-12-01T02:00:00.000Z');
});

/** A row with one column called otherwise. */
function called(from: string, to: string, row: Record<string, unknown> = firmRow()): Record<string, unknown> {
  const { [from]: cell, ...others } = row;
  return { ...others, [to]: cell };
}

const say = (columns: object[], as: Caller = callers.provider, of = item) =>
  city.call('POST /v1/columns', as, { body: { item: of, columns } });
const said = async (as: Caller = callers.provider): Promise<Body[]> =>
  (await city.call('GET /v1/columns', as)).body.items;
const held = async (): Promise<Body[]> => (await city.call('GET /v1/me/records', asFirm)).body.items;
const faultOf = ({ status, fault }: Body): unknown[] => [status, fault?.field, fault?.code];
const raw = (): string[] => [...city.uploads.kept.keys()].filter((key) => key.startsWith('upload/'));

describe('M10.2 a column that the data format does not know', () => {
  test('is one question of the whole file: nothing is read of it, and nothing of it kept', async () => {
    const rows = [1, 2, 3].map((number) => ({ ...firmRow(), 内部编号: `内-${number}` }));
    const file = await fileRead(city, csv(rows));
    expect(faultOf(file)).toEqual(['refused', 'file', 'columns-unknown']);
    expect(file.fault.detail).toContain('内部编号');
    expect(file.progress).toMatchObject({ rows: 0, submissions: 0 });
    expect([raw(), await held()]).toEqual([[], []]);
  });

  test('is left out once an official has said so, of this file and of all to come', async () => {
    const rows = () => [1, 2].map((number) => ({ ...firmRow(), 内部编号: `内-${number}` }));
    const [first, second] = [rows(), rows()];
    expect((await fileRead(city, csv(first))).status).toBe('refused');
    expect((await say([{ header: '内部编号', reads: null }])).status).toBe(201);
    for (const sent of [first, second])
      expect(await fileRead(city, csv(sent))).toMatchObject({
        status: 'read',
        fault: null,
        progress: { accepted: 2, returned: 0 },
      });
    expect(await held()).toHaveLength(4);
    expect(JSON.stringify(await held())).not.toContain('内-1');
  });

  test('is read as the column that it is said to be, and goes back as it came', async () => {
    const row = firmRow();
    expect((await say([{ header: '* 违法 情况：', reads: FACTS }])).status).toBe(201);
    const file = await fileRead(city, csv([called(FACTS, '违法情况', row)]));
    expect(file).toMatchObject({ status: 'read', progress: { accepted: 1 } });
    expect((await held())[0].content.facts).toBe(row[FACTS]);
    const result = Buffer.from(await resultOf(city, file.id, 'csv')).toString();
    expect(result).toContain('违法情况');
    expect(result).toContain(String(row[FACTS]));
  });

  test('is left out of a result that is sent again, too', async () => {
    await say([{ header: '内部编号', reads: null }]);
    const wrong = { ...firmRow({ 处罚决定日期: '2026-10-32' }), 内部编号: '内-1' };
    const { id, progress } = await fileRead(city, csv([wrong]));
    expect(progress.returned).toBe(1);
    const result = Buffer.from(await resultOf(city, id, 'csv')).toString();
    const again = await fileRead(city, result.replace('2026-10-32', '2026-10-23'));
    expect(again).toMatchObject({ status: 'read', progress: { accepted: 1, returned: 0, submissions: 0 } });
  });

  test('is spoken of by several at once, and no word is lost', async () => {
    const each = ['甲', '乙', '丙', '丁'].map((header) => say([{ header, reads: null }]));
    expect((await Promise.all(each)).map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect((await said())[0].columns.map(({ header }: Body) => header).sort()).toEqual([
      '丁',
      '丙',
      '乙',
      '甲',
    ]);
  });

  test('is one of as many as a map holds, which goes on taking words about those', async () => {
    const many = (of: string) =>
      Array.from({ length: 100 }, (_, n) => ({ header: `${of}${n}`, reads: null }));
    expect([(await say(many('甲'))).status, (await say(many('乙'))).status]).toEqual([201, 201]);
    const more = await say([{ header: '丙', reads: null }]);
    expect([more.status, more.body.errors[0].code]).toEqual([409, 'too-many-mapped']);
    expect((await say([{ header: '甲1', reads: FACTS }])).status).toBe(201);
  });

  test('is no other unit’s to read about: as of nothing', async () => {
    const { id } = (await say([{ header: '内部编号', reads: null }])).body;
    const read = (as: Caller, of: string) => city.call('GET /v1/columns/{id}', as, { id: of });
    const [foreign, nothing] = [await read(other, id), await read(other, id.replace('penalty', 'penalti'))];
    expect([foreign.status, foreign.body]).toEqual([404, nothing.body]);
    expect((await read(callers.provider, id)).body.columns).toHaveLength(1);
  });

  test('is known by what was said last', async () => {
    await say([{ header: '违法情况', reads: null }]);
    await say([{ header: '违法情况', reads: FACTS }]);
    expect((await said())[0]).toMatchObject({
      version: 2,
      columns: [{ header: '违法情况', reads: FACTS, official: { id: 'MR-0001' } }],
    });
    // The same again is no other word.
    await say([{ header: '违法情况', reads: FACTS }]);
    expect((await said())[0].version).toBe(2);
  });

  test('of which another unit has spoken is a question all the same', async () => {
    expect((await say([{ header: '内部编号', reads: null }], other)).status).toBe(201);
    expect(await said()).toEqual([]);
    expect(faultOf(await fileRead(city, csv([{ ...firmRow(), 内部编号: '1' }])))[2]).toBe('columns-unknown');
  });

  test('comes back with its row where the file has the column that it is said to be', async () => {
    await say([{ header: '违法情况', reads: FACTS }]);
    const file = await fileRead(city, csv([{ ...firmRow(), 违法情况: '另有' }]));
    expect(file).toMatchObject({ status: 'read', progress: { accepted: 0, returned: 1 } });
  });

  test('is a question of a table that is sent by request, too', async () => {
    const body = csv([{ ...firmRow(), 内部编号: '1' }]);
    const request = { body, query: { item }, headers: { 'content-type': 'text/csv' } };
    const send = () => city.call('POST /v1/submissions', callers.provider, request);
    expect((await send()).body.errors).toMatchObject([{ field: 'file', code: 'columns-unknown' }]);
    await say([{ header: '内部编号', reads: null }]);
    expect(await send()).toMatchObject({ status: 201, body: { rows: 1, returned: 0 } });
  });
});

test('R11 codes that are known by a number alone are one question, and read as they are said to be', async () => {
  const rows = [called(CODE, '行政相对人代码_1')];
  expect(faultOf(await fileRead(city, csv(rows)))).toEqual(['refused', 'file', 'bare-code-headers']);
  expect((await say([{ header: '*行政相对人代码_1（必填）', reads: CODE }])).status).toBe(201);
  expect(await fileRead(city, csv(rows))).toMatchObject({ status: 'read', progress: { accepted: 1 } });
});

describe('M16.1 what is not collected', () => {
  test('is no question: each row with such a column comes back, and nobody says it away', async () => {
    const file = await fileRead(city, csv([{ ...firmRow(), 血型: 'AB' }]));
    expect(file).toMatchObject({ status: 'read', progress: { returned: 1, accepted: 0 } });
    expect((await say([{ header: '血型', reads: null }])).body.errors).toMatchObject([
      { field: 'columns.0.header', code: 'prohibited-information' },
    ]);
    expect(await said()).toEqual([]);
  });

  test('is looked for in what is left out, before that goes back', async () => {
    await say([{ header: '内部说明', reads: null }]);
    const row = { ...firmRow({ 处罚决定日期: '二〇二六年' }), 内部说明: '当事人血型：AB型' };
    const file = await fileRead(city, csv([row]));
    const result = Buffer.from(await resultOf(city, file.id, 'csv')).toString();
    expect(result).not.toContain('AB型');
  });
});

describe('M10.2 R11 a table of the set of 2016, which has no code of who imposed the penalty', () => {
  const AUTHORITY = '处罚机关统一社会信用代码';
  const ours = '11990100MB0X0Y001E';
  const old = (number: number): Record<string, string> => ({
    行政处罚决定书文号: `市监罚〔2026〕${number}号`,
    处罚名称: '某某公司虚假广告案',
    处罚类别: '罚款',
    处罚事由: '虚构商品获奖情况。',
    处罚依据: '《中华人民共和国广告法》第五十五条',
    行政相对人名称: '云岭食品有限公司',
    '行政相对人代码_1(统一社会信用代码)': String(firmRow()[CODE]),
    法定代表人姓名: '林小满',
    处罚结果: '罚款3万元',
    '罚款金额（万元）': '3',
    处罚决定日期: '2026年10月20日',
    处罚机关: '云岭市市场监督管理局',
    当前状态: '正常',
    地方编码: '990100',
    数据更新时间戳: '2026/10/21 10:30',
    备注: '',
  });
  const holds = (value: string, header = AUTHORITY, reads = AUTHORITY) =>
    say([{ header, reads, holds: value }]);

  test('is one question of the whole file, and of one that comes with a request', async () => {
    const file = await fileRead(city, csv([old(1), old(2)]));
    expect(faultOf(file)).toEqual(['refused', 'file', 'authority-by-no-code']);
    expect(file.fault.detail).toContain(AUTHORITY);
    expect([file.progress.rows, raw(), await held()]).toEqual([0, [], []]);
    const { status, body } = await city.call('POST /v1/submissions', callers.provider, {
      body: csv([old(1)]),
      query: { item },
      headers: { 'content-type': 'text/csv' },
    });
    expect([status, body.errors]).toMatchObject([422, [{ field: 'file', code: 'authority-by-no-code' }]]);
  });

  test('is answered once by an official, with a code of the unit, and read so ever after', async () => {
    expect((await holds(ours)).status).toBe(201);
    expect((await said())[0].columns).toMatchObject([{ header: AUTHORITY, reads: AUTHORITY, holds: ours }]);
    for (const sent of [old(1), old(2)])
      expect(await fileRead(city, csv([sent]))).toMatchObject({ status: 'read', progress: { accepted: 1 } });
    expect((await held())[0].content.authorityCode).toBe(ours);
  });

  test('a file that has the column is read by it, whatever was said of those that have none', async () => {
    await holds(ours);
    for (const header of [AUTHORITY, '处罚机关代码']) {
      const file = await fileRead(city, csv([{ ...old(1), [header]: '11990100MB0X0Y002H' }]));
      expect(file).toMatchObject({ status: 'read', progress: { returned: 1, accepted: 0 } });
    }
  });

  test('is not answered by the code of another, nor so for what differs from row to row', async () => {
    const other = await holds('11990100MB0X0Y002H');
    expect([other.status, other.body.errors]).toMatchObject([
      422,
      [{ field: 'columns.0.holds', code: 'not-its-authority' }],
    ]);
    const facts = await holds('无照经营', FACTS, FACTS);
    expect([facts.status, facts.body.errors]).toMatchObject([
      422,
      [{ field: 'columns.0.holds', code: 'holds-no-one-value' }],
    ]);
    expect(await said()).toEqual([]);
  });
});

describe('21.2 what stands in a column of the unit’s own is read and asked about as in the one that it is said to be', () => {
  const DAY = '处罚决定日期';
  const FINE = '罚款金额（万元）';
  const own = (row: Record<string, unknown>) => called(DAY, '决定日', called(FINE, '罚金', row));
  const sayBoth = () =>
    say([
      { header: '决定日', reads: DAY },
      { header: '罚金', reads: FINE },
    ]);
  /** By a file and by a request: what became of its first row. */
  async function became(content: string | Uint8Array): Promise<unknown[]> {
    const { id, fault, progress } = await fileRead(city, content);
    const ofFile = `${id.replace('fil_', 'sub_')}-${'0'.repeat(20)}`;
    const one = await city.call('GET /v1/submissions/{id}', callers.provider, { id: ofFile });
    const sent = await city.call('POST /v1/submissions', callers.provider, {
      body: content,
      query: { item },
      headers: { 'content-type': 'text/csv' },
    });
    const two = await city.call('GET /v1/submissions/{id}', callers.provider, { id: sent.body.id ?? '' });
    expect([fault, progress.rows]).toEqual([null, 1]);
    return [one, two].map(({ body }) => {
      const { faults, doubts } = body.results[0];
      return (faults ?? doubts ?? []).map(({ field, code }: Body) => [field, code]);
    });
  }
  const both = (...said: unknown[]) => [said, said];
  const inWorkbook = (cells: Record<string, unknown>, more: object = {}) => {
    const names = Object.keys(cells);
    const data = rowsOf([names, names.map((name) => cells[name] as string | number)]);
    return workbook({ sheets: [{ name: 'a', data }], ...more });
  };

  test('the bare number of a day in a workbook that counts from 1904', async () => {
    await sayBoth();
    const row = { ...own(firmRow()), 决定日: 44853 };
    expect(await became(inWorkbook(row, { date1904: true }))).toEqual(both([DAY, 'bare-day']));
  });

  test('a unit of money that a line gives', async () => {
    await sayBoth();
    expect(await became(`单位：元\n${csv([own(firmRow())])}`)).toEqual(
      both(['没收违法所得、没收非法财物的金额（万元）', 'unit-above'], [FINE, 'unit-above']),
    );
  });

  test.each([
    '2026/7/2 10:30',
    '02/07/26',
    '26-07-02',
    '2/7/2026',
    '2026-07-02、2026-07-03',
    '46205',
    '20260702',
    '长期',
  ])('the day %s', async (day) => {
    await sayBoth();
    const known = await became(csv([firmRow({ [DAY]: day })]));
    expect(await became(csv([own(firmRow({ [DAY]: day }))]))).toEqual(known);
  });

  test('a table all of whose columns are the unit’s own is found by what it said of them', async () => {
    const names = Object.keys(firmRow());
    await say(names.map((reads, at) => ({ header: `甲${at}栏`, reads })));
    const row = Object.fromEntries(Object.values(firmRow()).map((cell, at) => [`甲${at}栏`, cell]));
    expect(await became(csv([row]))).toEqual([[], []]);
  });
});

describe('what is said of columns is refused', () => {
  test('a column that counts money otherwise is named in the question as the file has it', async () => {
    const header = '罚款金额（单位：元)';
    const { '罚款金额（万元）': fine, ...others } = firmRow();
    const file = await fileRead(city, csv([{ ...others, [header]: fine }]));
    expect(JSON.stringify(file.fault)).toContain(header);
  });

  test.each([
    ['that the format knows', [{ header: FACTS, reads: null }], 'columns.0.header', 'header-known'],
    [
      'as one that counts money otherwise',
      [{ header: '罚款（元）', reads: '罚款金额（万元）' }],
      'columns.0.header',
      'header-of-other-unit',
    ],
    ['as a column that it has not', [{ header: '甲', reads: '乙' }], 'columns.0.reads', 'not-in-list'],
    [
      'twice',
      [
        { header: '内部编号', reads: null },
        { header: '内部 编号', reads: FACTS },
      ],
      'columns.1.header',
      'duplicate-header',
    ],
    ['of nothing', [{ header: '\u200b', reads: null }], 'columns.0.header', 'missing'],
    ['of marks alone', [{ header: '*(必填)：', reads: null }], 'columns.0.header', 'missing'],
  ])('%s', async (_, columns, field, code) => {
    const { status, body } = await say(columns);
    expect([status, body.errors[0].field, body.errors[0].code]).toEqual([422, field, code]);
    expect(await said()).toEqual([]);
  });

  test('from a system, from who provides no such item, of no item', async () => {
    const one = [{ header: '内部编号', reads: null }];
    expect((await say(one, system)).body.detail).toBeTruthy();
    expect((await say(one, system)).status).toBe(403);
    expect((await say(one, { ...callers.provider, unit: 'intermediate-court' })).status).toBe(403);
    expect((await say(one, callers.provider, 'nothing')).status).toBe(422);
  });
});

describe('M10.2 R11 a table of the older form, which has the code of nobody', () => {
  const short = (number: number): Record<string, string> => ({
    行政处罚决定文书号: `市监罚〔2014〕${number}号`,
    处罚名称: '销售不合格食品',
    处罚类别: '罚款',
    处罚事由: '销售不合格食品。',
    处罚依据: '《中华人民共和国食品安全法》第一百二十四条',
    行政相对人名称: '云岭食品有限公司',
    处罚结果: '罚款三万元',
    处罚决定日期: '2026-10-20',
    处罚机关: '云岭市市场监督管理局',
  });

  test('is told once of the whole file, with the columns that it lacks; nothing is read of it, and nothing kept', async () => {
    const file = await fileRead(city, csv([short(1), short(2), short(3)]));
    expect(faultOf(file)).toEqual(['refused', 'file', 'older-form']);
    for (const column of [CODE, '证件号码']) expect(file.fault.detail).toContain(column);
    expect(file.progress).toMatchObject({ rows: 0, submissions: 0 });
    expect([raw(), await held()]).toEqual([[], []]);
  });

  test('is told once of a table that comes with a request, too, with or without a row number in front', async () => {
    for (const rows of [[short(1), short(2)], [{ 序号: '1', ...short(1) }]]) {
      const { status, body } = await city.call('POST /v1/submissions', callers.provider, {
        body: csv(rows),
        query: { item },
        headers: { 'content-type': 'text/csv' },
      });
      expect([status, body.errors.map(({ field, code }: Body) => [field, code])]).toEqual([
        422,
        [['file', 'older-form']],
      ]);
    }
  });

  test('is none where a column of the unit’s own is said to hold the code', async () => {
    const row = called('行政相对人类别', '类别', called(CODE, '主体代码'));
    await say([
      { header: '主体代码', reads: CODE },
      { header: '类别', reads: '行政相对人类别' },
    ]);
    expect(await fileRead(city, csv([row]))).toMatchObject({ status: 'read', progress: { accepted: 1 } });
  });
});
