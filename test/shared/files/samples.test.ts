/** R11 Titles, names of sheets and headings that say that what stands there is no data, no penalty, or in another unit. */
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../shared/files/csv.ts';
import { readTableOf } from '../../../shared/files/tables.ts';
import { shipped } from '../../support/formats.ts';
import { rowsOf, workbook } from '../../support/workbook.ts';
import { firmRow } from '../formats/penalty/rows.ts';

const format = shipped('administrative-penalty');
const ordinary = firmRow();
const HEADER = Object.keys(ordinary);
const ROW = Object.values(ordinary).map(String);
const line = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(',');
const csv = (...lines: string[]) => {
  const read = readTable(new TextEncoder().encode(lines.join('\n')), format.headers, format.kinds);
  return read.ok ? read.rows.map(({ doubts }) => doubts.map(({ code }) => code)) : read.fault.code;
};
const sheetCalled = async (name: string, header = HEADER) => {
  const read = await readTableOf(
    workbook({ sheets: [{ name, data: rowsOf([header, ROW]) }] }),
    format.headers,
    format.kinds,
  );
  return read.ok ? read.rows.map(({ doubts }) => doubts.map(({ code }) => code)) : read.fault.code;
};

const samples = [
  ...[
    '示例',
    '样例数据',
    '模板',
    '处罚信息模板',
    '演示',
    '试用',
    '试填表',
    '练习',
    '培训用',
    '草案',
    '样表',
    '范例',
  ],
  ...['停用', '待核实', '试报数据', '模拟', '待审核', 'template', 'Sample data', '虚拟数据'],
];

describe('R11 M10.2 what calls itself a sample, a form or a trial is asked about', () => {
  test.each(samples)('as the name of its sheet: %s', async (name) => {
    expect(await sheetCalled(name)).toEqual([['file-says-void']]);
  });
  test.each(samples)('as a title: %s', (title) => {
    expect(csv(title, line(HEADER), line(ROW))).toEqual([['file-says-void']]);
  });
  test.each([
    ...[
      'Sheet1',
      '行政处罚信息',
      '2026年11月',
      '双公示数据',
      '行政处罚信息导入模板',
      '试点单位行政处罚',
      '示范区行政处罚',
    ],
    ...['模拟飞行中心处罚信息', '演示文稿公司', '填报单位：市市场监督管理局', '行政处罚信息填报模板'],
  ])('not: %s', async (name) => {
    expect(await sheetCalled(name)).toEqual([[]]);
    expect(csv(name, line(HEADER), line(ROW))).toEqual([[]]);
  });
});

describe('R11 M10.2 a part of rows that are no penalties is asked about from its heading on', () => {
  test.each([
    ...[
      '第二部分：不予处罚',
      '二、免予行政处罚',
      '不予处罚案件',
      '（二）首违不罚',
      '三、拟处罚',
      '四、撤案',
      '二、不予立案',
    ],
    ...['行政处罚事先告知书', '（三）轻微免罚清单'],
  ])('%s', (heading) => {
    expect(csv(line(HEADER), line(ROW), heading, line(ROW))).toEqual([[], ['file-says-void']]);
    expect(csv(heading, line(HEADER), line(ROW))).toEqual([['file-says-void']]);
  });
  test.each(['第一部分：行政处罚', '二、一般程序', '（二）市场监管领域', '告知承诺领域'])(
    'not: %s',
    (heading) => {
      expect(csv(heading, line(HEADER), line(ROW))).toEqual([[]]);
    },
  );
});

describe('R3 M10.2 a unit that a title or the name of a sheet gives', () => {
  const noUnit = HEADER.map((header) => (header.startsWith('罚款金额') ? '罚款金额' : header));
  test.each([
    '金额单位：元',
    '罚款（元）',
    '处罚信息（单位：元）',
    '2026年_元',
    '处罚信息（人民币元）',
    '元',
    '千元',
  ])('%s is not that of a column of ten thousands', async (name) => {
    for (const header of [HEADER, noUnit]) {
      expect((await sheetCalled(name, header)).at(0)).toContain('unit-above');
      expect(csv(name, line(header), line(ROW)).at(0)).toContain('unit-above');
    }
  });
  test.each(['万元', '处罚信息（万元）', '金额单位：万元', '元宵节', '二元区'])('%s is', async (name) => {
    expect(await sheetCalled(name, noUnit)).toEqual([[]]);
    expect(csv(name, line(noUnit), line(ROW))).toEqual([[]]);
  });
});
