/** R4, R11, M10.2: a clerk sends a workbook that no request holds, as the case system exports it. */
import { beforeEach, describe, expect, test } from 'vitest';
import { submissionOf } from '../../../shared/file/submissions.ts';
import type { Instant } from '../../../shared/time/civil.ts';
import type { Body } from '../../support/body.ts';
import { callers } from '../../support/callers.ts';
import { csv } from '../../support/csv.ts';
import { exampleRow } from '../../support/example-row.ts';
import { fileRead, readMessage } from '../../support/file-reading.ts';
import { firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';
import { cell, letters, rowsOf, workbook } from '../../support/workbook.ts';

const begun = '2026-12-01T02:00:00.000Z';
/** More than a submission takes. */
const count = 700;

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

/** A title and a unit above the header, instructions first, and a row that is hidden. */
function asExported(hidden: number): Uint8Array {
  const filed = Array.from({ length: count }, () => firmRow());
  const columns = Object.keys(filed[0] ?? {});
  const row = (values: Record<string, unknown>, number: number) =>
    `<row r="${number}"${number === hidden ? ' hidden="1"' : ''}>${columns
      .map((name, column) => cell(number, column, String(values[name] ?? '')))
      .join('')}</row>`;
  const title = rowsOf([['行政处罚信息公示表'], ['填报单位：某局']]);
  const data = `${title}${rowsOf([columns], 3)}${filed.map((each, index) => row(each, 4 + index)).join('')}`;
  return workbook({
    sheets: [
      { name: '填报说明', data: rowsOf([['红色为必填项']]) },
      { name: '行政处罚', data },
    ],
  });
}

describe('M10.2 a workbook of more rows than a submission', () => {
  test('its rows become records, the hidden one waits for an answer, the sheet that was not read is named', async () => {
    const file = await fileRead(city, asExported(600), { partBytes: 10_000 });
    expect(file).toMatchObject({ status: 'read', fault: null, unread: ['填报说明'] });
    const { rows, accepted, waiting, returned, submissions, bytes, ofBytes } = file.progress;
    expect({ rows, accepted, waiting, returned }).toEqual({
      rows: count,
      accepted: count - 1,
      waiting: 1,
      returned: 0,
    });
    expect([submissions, bytes]).toEqual([2, ofBytes]);
    const { body } = await city.call('GET /v1/submissions/{id}', callers.provider, {
      id: submissionOf(file.id, 1),
    });
    const asked = body.results.filter((each: { result: string }) => each.result === 'waiting');
    expect(asked).toMatchObject([{ row: 600, doubts: [{ field: '(row)', code: 'hidden-row' }] }]);
  });

  test('what one go leaves the next one reads, from disk anew, and each row is taken once', async () => {
    let reads = 0;
    // Ten minutes go by whenever somebody looks: a go is over once it has taken a submission.
    const now = () => new Date(Date.parse(begun) + reads++ * 10 * 60_000).toISOString() as Instant;
    const first = await fileRead({ ...city, edge: { ...city.edge, now } }, asExported(0));
    expect(first).toMatchObject({ status: 'reading', progress: { rows: 500, submissions: 1 } });
    const { bytes, ofBytes } = first.progress;
    expect(bytes / ofBytes).toBeCloseTo(503 / 703, 2);
    await readMessage(city, first.id);
    const { body } = await city.call('GET /v1/files/{id}', callers.provider, { id: first.id });
    expect(body).toMatchObject({
      status: 'read',
      progress: { rows: count, accepted: count, submissions: 2 },
    });
    expect(body.progress.bytes).toBe(ofBytes);
  });

  test('one that cannot be read is refused with what to do, and nothing of it is taken', async () => {
    const bytes = asExported(0);
    const cut = await fileRead(city, bytes.subarray(0, bytes.length / 2));
    expect(cut).toMatchObject({ status: 'refused', fault: { code: 'workbook-unreadable' } });
    expect(cut.progress).toMatchObject({ rows: 0, submissions: 0 });
    const rows = `${rowsOf([Object.keys(firmRow())])}<row r="3"/><row r="2"/>`;
    const jumbled = await fileRead(city, workbook({ sheets: [{ name: 'a', data: rows }] }));
    expect(jumbled).toMatchObject({ status: 'refused', fault: { code: 'rows-out-of-order' } });
    expect(jumbled.fault.detail).toContain('save it anew');
  });
});

describe('M10.2 what was not read has the same words in a file and in a request', () => {
  const columns = Object.keys(firmRow());
  const row = () => columns.map((name) => String(firmRow()[name] ?? ''));
  const lines = ['合计', '说明：本表按月报送', '联系电话：12345', '填表人：沈某某'].map((each) => [each]);
  const data = rowsOf([columns, row(), ...lines, columns, row(), columns.toReversed()]);
  const sheets = [
    { name: '填报说明', data: rowsOf([['红色为必填项']]) },
    { name: '身份证990101199001010011', data: rowsOf([['某']]) },
    ...['张三乙肝', '王小明_HIV', '李四 佛教徒'].map((name) => ({ name, data: rowsOf([['某']]) })),
    { name: '乙肝疫苗', data: rowsOf([['某']]) },
    { name: '行政处罚', data },
  ];

  test('sheets, sums, notes and headers', async () => {
    const bytes = workbook({ sheets });
    const { unread } = await fileRead(city, bytes);
    expect(unread).toEqual([
      '填报说明',
      ...Array.from({ length: 4 }, () => '(unreadable name)'),
      '乙肝疫苗',
      '3: 合计',
      '4: 说明',
      '5: 联系电话',
      '6: 填表人',
      `7: ${columns[0]}`,
      `9: ${columns.at(-1)}`,
    ]);
    const { body } = await city.call('POST /v1/submissions', callers.provider, {
      body: bytes,
      query: { item: 'administrative-penalties' },
      headers: { 'content-type': 'text/csv' },
    });
    expect(body.unread).toEqual(unread);
  });
});

const taken = ({ progress: { accepted, returned, waiting } }: Body) => ({ accepted, returned, waiting });

describe('R1, R4 what a cell shows otherwise than it keeps is asked about, by what its column holds', () => {
  /** A workbook of one row, in one cell of which a number has a look of its own. */
  function lookedAt(row: Record<string, unknown>, column: string, value: number, look: number | string) {
    const columns = Object.keys(row);
    const cells = columns.map((name, index) =>
      name === column
        ? `<c r="${letters(index)}2" s="1"><v>${value}</v></c>`
        : cell(2, index, String(row[name] ?? '')),
    );
    const data = `${rowsOf([columns])}<row r="2">${cells.join('')}</row>`;
    return workbook({ sheets: [{ name: '表', data }], looks: [0, look] });
  }
  const asked = { accepted: 0, returned: 0, waiting: 1 };
  const unasked = { accepted: 1, returned: 0, waiting: 0 };

  test.each<[number | string, object]>([
    [57, asked],
    ['yyyy"年"m"月"', asked],
    [58, asked],
    ['yyyy', asked],
    [14, unasked],
    ['yyyy"年"m"月"d"日"', unasked],
    ['[$-804]yyyy/m/d h:mm;@', unasked],
  ])('the day of a decision under %s', async (look, outcome) => {
    const row = firmRow({ 处罚有效期: '', 公示截止期: '' });
    expect(taken(await fileRead(city, lookedAt(row, '处罚决定日期', 46327, look)))).toEqual(outcome);
  });

  test.each<[number, number | string, object]>([
    [1234, '00000000', asked],
    [1.1, '0.00', asked],
    [46093, 58, asked],
    // A day, as the cell shows it: it is no number, whatever it was made of.
    [46093, 14, { accepted: 0, returned: 1, waiting: 0 }],
    [330106000012345, '0', unasked],
  ])('the number of a permit, %d under %s', async (value, look, outcome) => {
    const row = { ...exampleRow('permits'), 许可决定日期: '2026-11-20', 有效期自: '' };
    const file = await fileRead(city, lookedAt(row, '许可编号', value, look), { item: 'permits' });
    expect(taken(file)).toEqual(outcome);
  });

  test.each(['#,##0.00', '0.00', 'General'])('a sum under %s is none', async (look) => {
    const row = firmRow({ 处罚内容: '罚款5万元；没收违法所得1.2万元。' });
    expect(taken(await fileRead(city, lookedAt(row, '罚款金额（万元）', 5, look)))).toEqual(unasked);
  });
});

describe('M10.2 what stands in a column that nobody reads is no question', () => {
  const leaveOut = (header: string) =>
    city.call('POST /v1/columns', callers.provider, {
      body: { item: 'administrative-penalties', columns: [{ header, reads: null }] },
    });
  const row = firmRow();
  const columns = Object.keys(row);
  const withFirst = (head: string, first: string, more: { before?: string; behind?: string } = {}) =>
    workbook({
      sheets: [
        {
          name: '表',
          data: `${rowsOf([[head, ...columns]])}<row r="2">${first}${columns.map((name, index) => cell(2, index + 1, String(row[name] ?? ''))).join('')}</row>`,
          ...more,
        },
      ],
      looks: [0, '000'],
    });

  test.each<[string, string, object?]>([
    ['calculated', '<c r="A2"><f>ROW()-1</f><v>1</v></c>'],
    ['not calculated', '<c r="A2"><f>ROW()-1</f></c>'],
    ['an error', '<c r="A2" t="e"><v>#REF!</v></c>'],
    ['too long a number', '<c r="A2"><v>12345678901234567</v></c>'],
    ['shown with zeros', '<c r="A2" s="1"><v>1</v></c>'],
    ['hidden', '<c r="A2"><v>1</v></c>', { before: '<cols><col min="1" max="1" hidden="1"/></cols>' }],
    ['merged', '<c r="A2"><v>1</v></c>', { behind: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' }],
  ])('%s', async (_, first, more) => {
    for (const head of ['序号', '内部编号']) {
      city = await served(begun);
      if (head !== '序号') expect((await leaveOut(head)).status).toBe(201);
      const file = await fileRead(city, withFirst(head, first, more));
      expect(taken(file)).toEqual({ accepted: 1, returned: 0, waiting: 0 });
    }
  });

  test('what is not collected comes back from it all the same', async () => {
    const file = await fileRead(city, withFirst('序号', cell(2, 0, '当事人患艾滋病')));
    expect(taken(file)).toEqual({ accepted: 0, returned: 1, waiting: 0 });
  });
});

describe('R9 what a file says of all its rows', () => {
  test.each(['行政处罚撤销信息公示表', '测试数据，请勿使用', '作废'])(
    '%s: each waits, and the line is named',
    async (title) => {
      const file = await fileRead(city, `${title}\n${csv([firmRow(), firmRow()])}`);
      expect([taken(file), file.unread]).toEqual([{ accepted: 0, returned: 0, waiting: 2 }, ['1: 标题']]);
    },
  );

  test('below its rows: nothing is read on, and the file says so', async () => {
    const file = await fileRead(city, `${csv([firmRow()])}\n备注：以上处罚决定均已撤销`);
    expect(file.fault).toMatchObject({ field: 'file', code: 'void-below' });
    expect(file.status).toBe('refused');
  });
});
