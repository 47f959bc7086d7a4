/** R9 What a spreadsheet would have calculated is no text of its own. */
import { describe, expect, test } from 'vitest';
import { penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const said = (change: Record<string, unknown>) => {
  const read = penalty.read(firmRow(change), {});
  return (read.ok ? read.doubts : read.faults).map(({ field, code }) => [field, code]);
};
const formulas = [
  ...['=SUM(A1:A3)', '=A2&"号"', '=100*2', '=VLOOKUP(A2,Sheet2!A:B,2,0)', '=HYPERLINK("http://x","云岭")'],
  ...[
    '="云岭"&"公司"',
    '=T("云岭")',
    '=A1',
    '=$B$2',
    "='数据'!A2",
    '=-5',
    '=1+4',
    '=50000/10000',
    '= A2',
    '＝A2',
  ],
  ...['+A1', '@SUM(A1)', '-SUM(A1:A2)', '=数据!A2', '={1,2}', '="5"&"0"', '=#REF!', '=.5'],
];

describe('R9 M10.2 a formula that nobody calculated comes back', () => {
  test.each(formulas)('%s', (formula) => {
    for (const column of ['行政相对人名称', '违法事实', '处罚依据', '备注', '行政处罚决定书文号'])
      expect(said({ [column]: formula })).toContainEqual([column, 'formula-not-calculated']);
  });
  test('in sums and days, too', () => {
    expect(said({ '罚款金额（万元）': '=1+4' })).toContainEqual([
      '罚款金额（万元）',
      'formula-not-calculated',
    ]);
    expect(said({ 处罚决定日期: '=TODAY()' })).toContainEqual(['处罚决定日期', 'formula-not-calculated']);
  });
  test.each([
    '="市监罚〔2026〕7号"',
    '==以上==',
    '＋',
    '+86 592 1234567',
    '@某某网店',
    '-',
    'A=B',
    '+A级旅游景区',
    '-A1级',
  ])('%s is none', (text) => {
    expect(said({ 备注: text }).map(([, code]) => code)).not.toContain('formula-not-calculated');
  });
  test('a column that keeps nothing may be one', () => {
    expect(said({ 序号: '=ROW()-1' })).toEqual([]);
  });
});
