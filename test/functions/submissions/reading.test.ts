/** What agencies send, over HTTP: what is read, what is asked, and what comes back with row and column. */
import { beforeEach, describe, expect, test } from 'vitest';
import { recordSubmission } from '../../../functions/submissions/record.ts';
import { gbkBytes } from '../../../shared/formats/read-as-gbk.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { asFirm, firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';
const item = 'administrative-penalties';
const FINE = '罚款金额（万元）';
const CODE = '行政相对人代码_1（统一社会信用代码）';
const number = (text: string) => ({ 行政处罚决定书文号: text });

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const submit = async (row: object): Promise<Body> => (await city.submit([row])).body.results[0];
const said = ({ result, faults, doubts }: Body): unknown[] => [
  result,
  ...(faults ?? doubts ?? []).map(({ field, code }: Body) => [field, code]),
];
const held = async (): Promise<Body[]> => (await city.call('GET /v1/me/records', asFirm)).body.items;
const noticed = async (): Promise<Body[]> => (await city.call('GET /v1/me/notices', asFirm)).body.items;

/** A table of complying rows, as a file is sent. */
const tableOf = (rows: readonly object[], end = '\n'): string => {
  const names = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) =>
    Object.values(row)
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  return [names.join(','), ...lines].join(end);
};
const upload = async (body: string | Uint8Array): Promise<Body> => {
  const request = { body, query: { item }, headers: { 'content-type': 'text/csv' } };
  const { body: receipt } = await city.call('POST /v1/submissions', callers.provider, request);
  if (!receipt.id) return receipt;
  await recordSubmission(city.wired, receipt.id, city.clock.now);
  return (await city.call('GET /v1/submissions/{id}', callers.provider, { id: receipt.id })).body;
};

test('R1 a day with a time is asked about, of the day in front of it', async () => {
  const asked = await submit(firmRow({ 处罚决定日期: '2026/7/2 10:30' }));
  expect(said(asked)).toEqual(['waiting', ['处罚决定日期', 'time-of-day']]);
  expect(said(await submit(firmRow({ 处罚决定日期: '2026-07-02、2026-07-03' })))).toEqual([
    'returned',
    ['处罚决定日期', 'two-values'],
  ]);
});

describe('R2 a decision is on record once, however its number is written', () => {
  const written = [
    '市监罚﹝2026﹞7号',
    '第市监罚[2026]第007号',
    '市\u200b监罚「２０２６」７',
    '市监罚【2026年】7號',
  ];

  test.each(written)('%j is the same as 市监罚〔2026〕7号', async (other) => {
    expect(said(await submit(firmRow(number('市监罚〔2026〕7号'))))).toEqual(['accepted']);
    expect(said(await submit(firmRow(number(other))))).toEqual([
      'returned',
      ['行政处罚决定书文号', 'already-filed'],
    ]);
    expect(await noticed()).toHaveLength(1);
  });

  test('what was deleted on objection stays deleted under each of them', async () => {
    const exempted = { exemption: 'food-safety-risk' };
    const [{ record }] = (await city.submit([firmRow(number('市监罚〔2026〕7号'))], exempted)).body.results;
    const raised = await city.call('POST /v1/objections', asFirm, {
      body: { record, ground: 'error', statement: '有误。' },
    });
    const { id } = raised.body;
    const { headers } = await city.call('GET /v1/objections/{id}', callers.handler, { id });
    const decided = await city.call('POST /v1/objections/{id}/decisions', callers.handler, {
      id,
      body: { outcome: 'deleted', reasons: '有误。' },
      headers: { 'if-match': String(headers.etag) },
    });
    expect(decided.status).toBe(201);
    for (const other of written)
      expect(said(await submit(firmRow(number(other))))).toEqual([
        'returned',
        ['行政处罚决定书文号', 'decision-deleted'],
      ]);
  });
});

test('R3 a fine ten thousand times what its text states is asked about', async () => {
  for (const text of ['罚款5万元', '罚款伍万元整', '罚款￥50,000.00', '处罚款人民币５００００圆'])
    expect(
      said(await submit(firmRow({ [FINE]: '50000', 处罚内容: `${text}；没收违法所得1.2万元` }))),
    ).toEqual(['waiting', [FINE, 'suspicious-amount']]);
  expect(await held()).toEqual([]);
});

test('R4 no number of a natural person stands among organizations', async () => {
  for (const [cell, code] of [
    ['000000000000000000', 'code-missing'],
    ['990101189505200028', 'citizen-number'],
    ['00330100799655058B', 'registrar'],
  ])
    expect(said(await submit(firmRow({ [CODE]: String(cell) })))).toEqual(['returned', [CODE, code]]);
});

test('R7 damage comes back with its column, and nothing of it is repeated', async () => {
  const answer = await submit(firmRow({ 行政相对人名称: '试\ufffd\ufffd有限公司' }));
  expect(said(answer)).toEqual(['returned', ['行政相对人名称', 'damaged']]);
  expect(JSON.stringify(answer)).not.toContain('有限公司');
});

test('R8 a warning with a confiscation is asked about', async () => {
  const warned = { 处罚类别: '警告', 处罚内容: '警告', [FINE]: '' };
  expect(said(await submit(firmRow(warned)))).toEqual(['waiting', ['处罚类别', 'amount-without-kind']]);
});

test('R9 one file, of every line end, with a broken byte and a stray quotation mark: the other rows are read', async () => {
  const rows = [1, 2, 3, 4].map((nth) => firmRow(number(`市监罚〔2026〕9${nth}号`)));
  const [header = '', first = '', second = '', third = '', fourth = ''] = tableOf(rows).split('\n');
  const stray = second.replace('"云岭', '云岭"').replace('"91990100', '"91"990100');
  const text = `${header}\r\n${first}\n${stray}\r${third.replace('市监罚', '市\u0000监罚')}\n${fourth.replace(/,"[^"]*","[^"]*"$/, '')}`;
  const bytes = new TextEncoder().encode(text);
  bytes[bytes.indexOf(0)] = 0xff;
  const { results } = await upload(bytes);
  expect(results.map((each: Body) => [each.row, ...said(each)])).toEqual([
    [2, 'accepted'],
    [3, 'returned', [CODE, 'quotation-marks']],
    [4, 'returned', ['行政处罚决定书文号', 'damaged']],
    [5, 'returned', ['数据来源单位', 'missing'], ['数据来源单位统一社会信用代码', 'missing']],
  ]);
});

describe('R7 R9 what is in none of the encodings that are read is never kept as other signs', () => {
  const inGbk = (text: string): number[] =>
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x100 ? [code] : [...gbkBytes(sign)];
    });

  test('Western European letters within a file in GB18030 come back with their column', async () => {
    const names = ['Société Anonyme', 'Peñarol', 'Josée', 'École', 'Weißbier', 'Größe (é1)', 'Zoë'];
    const rows = names.map((name, at) =>
      firmRow({ ...number(`市监罚〔2026〕${at}号`), 备注: `见${name}一案` }),
    );
    const receipt = await upload(Uint8Array.from(inGbk(tableOf(rows))));
    expect(receipt.results.map(said)).toEqual(names.map(() => ['returned', ['备注', 'damaged']]));
    expect(await held()).toEqual([]);
  });

  test.each([
    ['Western European', Buffer.from('nom,catégorie,décidé\nSociété Générale,é,2026-03-01\n', 'latin1')],
    // 行政相對人名稱,處罰類別,處罰決定日期 in Big5.
    [
      'Big5',
      Buffer.from(
        'a6e6ac46acdbb9efa448a657bad92cb342bb40c3fea7 4f2cb342bb40a84da977a4e9b4c10a'.replace(' ', ''),
        'hex',
      ),
    ],
  ])('%s: the file is refused, with what to do', async (_, bytes) => {
    expect((await upload(bytes)).errors).toMatchObject([{ field: 'file', code: 'encoding-unknown' }]);
  });

  test('a table in an encoding that is read and without a header is said to have none', async () => {
    expect((await upload('甲,乙,丙\n1,2,3\n')).errors).toMatchObject([{ code: 'no-header' }]);
    expect((await upload(Uint8Array.from(inGbk('甲,乙,丙\n1,2,3\n')))).errors).toMatchObject([
      { code: 'no-header' },
    ]);
  });
});

test('R10 其他 is kept with its words', async () => {
  const other = {
    处罚类别: '其他-责令改正',
    处罚内容: '责令改正',
    [FINE]: '',
    '没收违法所得、没收非法财物的金额（万元）': '/',
  };
  expect(said(await submit(firmRow({ ...other, 暂扣或吊销证照名称及编号: '— —' })))).toEqual(['accepted']);
  const [{ id = '' } = {}] = await noticed();
  const { record } = (await city.call('GET /v1/notices/{id}', asFirm, { id })).body;
  expect(record.content.penaltyKinds).toEqual(['其他-责令改正']);
  expect(record.content).not.toHaveProperty('licence');
});

describe('R11 the column sets before 2021', () => {
  const {
    行政相对人类别: _,
    案件程序类别: __,
    法定代表人证件类型: ___,
    法定代表人证件号码: card,
    [FINE]: fine,
    ...rest
  } = firmRow({ ...number('市监罚〔2018〕11号') });
  const older = {
    ...rest,
    法定代表人身份证号: card,
    '处罚金额（万元）': fine,
    当前状态: '0',
    信息使用范围: '社会公示',
    数据导出时间: '2026-11-20 10:30:00',
  };

  test('are read from a file, with the codes of the fields under the header', async () => {
    const [header = '', row = ''] = tableOf([older]).split('\n');
    const codes = header.split(',').map((_each, at) => `CF_${at}`);
    const { results } = await upload([header, codes.join(','), row].join('\r\n'));
    expect(results.map((each: Body) => [each.row, ...said(each)])).toEqual([[3, 'accepted']]);
  });

  test('what is revoked or disputed by its own file becomes no record', async () => {
    expect(said(await submit({ ...older, 当前状态: '1' }))).toEqual([
      'returned',
      ['当前状态', 'revoked-by-its-file'],
    ]);
    expect(said(await submit({ ...older, 当前状态: '异议' }))).toEqual([
      'returned',
      ['当前状态', 'disputed-by-its-file'],
    ]);
    expect(await noticed()).toEqual([]);
  });

  describe('R11 what its own file calls revoked, and is on record', () => {
    const told = (state: string): Promise<Body> => submit({ ...older, 当前状态: state });

    test.each([
      ['1', 'revoked-on-record'],
      ['异议', 'disputed-on-record'],
    ])('M10.2 is named to its unit, which may withdraw it (%s)', async (state, code) => {
      const { record } = await submit({ ...older, 当前状态: '0' });
      const { faults } = await told(state);
      expect(faults).toMatchObject([{ field: '当前状态', code }]);
      expect(faults[0].detail).toContain(record);
      expect((await held())[0]).toMatchObject({ id: record, status: 'notifying' });
    });

    test('is not named where it was withdrawn already', async () => {
      const { record } = await submit({ ...older, 当前状态: '0' });
      expect((await told('1')).faults[0].detail).toContain(record);
      const taken = {
        id: record,
        headers: { 'if-match': '"1"' },
        body: { document: '撤销决定书', reason: '原决定已经撤销' },
      };
      expect((await city.call('POST /v1/records/{id}/withdrawals', callers.provider, taken)).status).toBe(
        201,
      );
      expect((await told('1')).faults).toMatchObject([{ code: 'revoked-by-its-file' }]);
    });

    test('is named to the official alone, while it is suspended', async () => {
      const { record } = await submit({ ...older, 当前状态: '0' });
      const body = { record, ground: 'litigation', statement: '已起诉', document: '受理通知书' };
      expect((await city.call('POST /v1/suspensions', asFirm, { body })).status).toBe(201);
      const { officialId: _, officialName: __, ...system } = callers.provider;
      const request = { body: { item, records: [{ ...older, 当前状态: '1' }] } };
      const { body: receipt } = await city.call('POST /v1/submissions', system, request);
      const { results } = (await city.call('GET /v1/submissions/{id}', system, { id: receipt.id })).body;
      expect(results[0].faults).toMatchObject([{ code: 'revoked-by-its-file' }]);
      expect((await told('1')).faults).toMatchObject([{ code: 'revoked-on-record' }]);
    });
  });

  test('codes by their number alone are one fault of the file', async () => {
    const bare = tableOf([older]).replace(CODE, '行政相对人代码_1');
    expect((await upload(bare)).errors).toMatchObject([{ field: 'file', code: 'bare-code-headers' }]);
  });
});
