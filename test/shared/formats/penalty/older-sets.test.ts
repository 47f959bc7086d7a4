import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../shared/files/csv.ts';
import { normaliseHeader } from '../../../../shared/formats/text.ts';
import { penalty } from '../../../support/formats.ts';
import { firmRow } from './rows.ts';

/** The set of 2018: no category, no procedure. */
const of2018: Record<string, string> = {
  行政相对人名称: '某某公司',
  '行政相对人代码_1（统一社会信用代码）': '91330100799655058B',
  '行政相对人代码_2（工商注册号）': '330100000000001',
  '行政相对人代码_3（组织机构代码）': '',
  '行政相对人代码_4（税务登记号）': '',
  '行政相对人代码_5（事业单位证书号）': '',
  '行政相对人代码_6（社会组织登记证号）': '',
  法定代表人: '林小满',
  法定代表人身份证号: '990101189505200028',
  行政处罚决定书文号: '市监罚〔2018〕1号',
  违法行为类型: '发布虚假广告',
  违法事实: '虚构商品获奖情况。',
  处罚依据: '《中华人民共和国广告法》第五十五条',
  处罚类别: '罚款',
  处罚内容: '罚款3万元。',
  '处罚金额（万元）': '3',
  '没收违法所得、没收非法财务的金额（万元）': '',
  暂扣或吊销证照名称及编号: '',
  处罚决定日期: '2018/7/27',
  处罚有效期: '2099/12/31',
  公示截止期: '2019/7/27',
  处罚机关: '市市场监督管理局',
  处罚机关统一社会信用代码: '11990100MB0X0Y001E',
  当前状态: '0',
  信息使用范围: '0',
  数据来源单位: '市市场监督管理局',
  数据来源单位统一社会信用代码: '11990100MB0X0Y001E',
  备注: '',
  数据导出时间: '2018-08-01 10:30:00',
};
/** The set of 2016, which numbers the codes otherwise; what names the authority by its code its exporter has added. */
const of2016: Record<string, string> = {
  行政处罚决定书文号: '市监罚〔2016〕1号',
  处罚名称: '某某公司虚假广告案',
  处罚类别: '罚款',
  处罚事由: '虚构商品获奖情况。',
  处罚依据: '《中华人民共和国广告法》第五十五条',
  行政相对人名称: '某某公司',
  '行政相对人代码_1(统一社会信用代码)': '91330100799655058B',
  '行政相对人代码_2(组织机构代码)': '79965505-8',
  '行政相对人代码_3(工商登记码)': '330100000000001',
  '行政相对人代码_4(税务登记号)': '',
  '行政相对人代码_5(居民身份证号)': '',
  法定代表人姓名: '林小满',
  处罚结果: '罚款3万元',
  '罚款金额（万元）': '3',
  处罚决定日期: '2016年7月27日',
  处罚机关: '市市场监督管理局',
  处罚机关代码: '11990100MB0X0Y001E',
  当前状态: '正常',
  地方编码: '990100',
  数据更新时间戳: '2016/08/01 10:30',
  备注: '',
  信息使用范围: '公示',
};

const read = (row: Record<string, unknown>) => penalty.read(row, {});
const faults = (row: Record<string, unknown>): string[][] => {
  const reading = read(row);
  return (reading.ok ? reading.doubts : reading.faults).map(({ field, code }) => [field, code]);
};
const without = (row: Record<string, string>, ...columns: string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)));

describe('R11 M10.2 the column sets before 2021 are read, with what only they can say', () => {
  test.each([
    ['2018', of2018],
    ['2016', of2016],
  ])('of %s: the category is that of the code given, the procedure the ordinary one', (_, row) => {
    expect(read(row)).toMatchObject({
      ok: true,
      doubts: [],
      filing: {
        subject: { kind: 'organization', code: '91330100799655058B' },
        subjectCategory: 'legal-person-or-organization',
        untrustworthiness: 'general',
        content: { procedure: '02', fineInTenThousandYuan: 3, stateInFile: '正常' },
      },
    });
  });

  test('the codes are known by their words, whatever their number', () => {
    expect(read(of2016)).toMatchObject({
      filing: { content: { organizationCode: '79965505-8', businessRegistrationNumber: '330100000000001' } },
    });
    const person = {
      ...of2016,
      '行政相对人代码_1(统一社会信用代码)': '',
      '行政相对人代码_5(居民身份证号)': '990101189505200028',
    };
    // By simplified procedure it would not be collected, and nothing says by which it is.
    expect(faults(person)).toEqual([['案件程序类别', 'procedure-unknown']]);
    expect(read(person)).toMatchObject({
      ok: true,
      filing: {
        subject: { kind: 'natural-person', code: '990101189505200028' },
        subjectCategory: 'natural-person',
      },
    });
    expect(faults({ ...person, '行政相对人代码_5(居民身份证号)': '990101189505200029' })).toEqual([
      ['证件号码', 'check-character'],
    ]);
  });

  test('the number of a representative is of the identity card', () => {
    expect(read(of2018)).toMatchObject({
      filing: { content: { legalRepresentativeDocumentType: '身份证' } },
    });
    expect(faults({ ...of2018, 法定代表人身份证号: '990101189505200029' })).toEqual([
      ['法定代表人证件号码', 'check-character'],
    ]);
  });

  test.each([
    ['1', 'revoked-by-its-file'],
    ['撤销', 'revoked-by-its-file'],
    ['2', 'disputed-by-its-file'],
    ['异议', 'disputed-by-its-file'],
    ['3', 'state-unclear'],
  ])('one that its own file calls %s is not entered as in force', (state, code) => {
    expect(faults({ ...of2018, 当前状态: state })).toEqual([['当前状态', code]]);
    expect(faults(firmRow({ 当前状态: state }))).toEqual([['当前状态', code]]);
  });

  test('a scope in a row widens nothing: it is read and dropped', () => {
    const scoped = read({ ...of2018, 信息使用范围: '社会公示' });
    expect(scoped.ok && JSON.stringify(scoped.filing)).not.toContain('社会公示');
  });

  test('a corrected one is read again as it was', () => {
    const first = read(of2018);
    if (!first.ok) throw new Error('It is not read.');
    const again = read(penalty.row(first.filing, { facts: '另行查明。' }));
    expect(again).toMatchObject({ ok: true, doubts: [] });
    const older = read(of2016);
    if (!older.ok) throw new Error('It is not read.');
    expect(read(penalty.row(older.filing, { facts: '另行查明。' }))).toMatchObject({ ok: true, doubts: [] });
  });

  test('of the set of 2021 nothing is filled in, and without any code nobody is known', () => {
    const { 案件程序类别: _, ...newer } = firmRow();
    expect(faults(newer)).toEqual([['案件程序类别', 'missing']]);
    expect(faults(without(of2018, '行政相对人代码_1（统一社会信用代码）'))).toContainEqual([
      '行政相对人类别',
      'missing',
    ]);
  });

  test.each([
    ['*处罚金额（万元）', '处罚金额（万元）'],
    ['行政相对人名称（必填）：', '行政相对人名称'],
    ['行政相对人代码＿1（统一社会信用代码）', '行政相对人代码_1（统一社会信用代码）'],
    ['行政相对人代码-2（工商注册号）', '行政相对人代码_2（工商注册号）'],
    ['行政相对人代码_9\n【税务登记号】', '行政相对人代码_4（税务登记号）'],
    ['没收违法所得、没收非法财务的金额（万元）', '没收违法所得、没收非法财物的金额（万元）'],
    ['罚款金额（单位：万元）', '罚款金额（万元）'],
    ['* 处罚 决定日期 *', '处罚决定日期'],
  ])('the header %j is that of %s', (written, name) => {
    expect(normaliseHeader(written)).toBe(normaliseHeader(name));
  });

  test('two headers with the same number are told apart by their words', () => {
    const row = { ...of2018, '行政相对人代码_2（税务登记号）': '330100000000009' };
    expect(read(without(row, '行政相对人代码_4（税务登记号）'))).toMatchObject({
      filing: {
        content: { businessRegistrationNumber: '330100000000001', taxRegistrationNumber: '330100000000009' },
      },
    });
  });

  test('a bare number is no code of anybody: in a record, too', () => {
    expect(faults({ ...firmRow(), 行政相对人代码_5: '1' })).toEqual([
      ['行政相对人代码_5', 'bare-code-header'],
    ]);
  });

  test('as a table, with the codes of its fields under the header', () => {
    const names = Object.keys(of2018);
    const codes = names.map((_, at) => `CF_${at}`);
    const lines = [names, codes, Object.values(of2018)].map((cells) =>
      cells.map((each) => `"${each}"`).join(','),
    );
    const table = readTable(new TextEncoder().encode(lines.join('\r\n')), penalty.headers);
    expect(table.ok && table.rows.map(({ row, cells }) => [row, read(cells).ok])).toEqual([[3, true]]);
  });
});
