import { describe, expect, test } from 'vitest';
import { penalty } from '../../../support/formats.ts';
import { firmRow, personRow } from './rows.ts';

const FINE = '罚款金额（万元）';
const TAKEN = '没收违法所得、没收非法财物的金额（万元）';
const LICENCE = '暂扣或吊销证照名称及编号';
const inclusion = { law: '《某某条例》', article: '第九条' };

function asked(row: Record<string, unknown>): string[][] {
  const read = penalty.read(row, { inclusion });
  return (read.ok ? read.doubts : read.faults).map(({ field, code }) => [field, code]);
}

describe('R3 M10.2 an amount is held against what the text of the penalty states', () => {
  test.each([
    ['50000', '罚款5万元。', 'suspicious-amount'],
    ['50000', '罚款伍万元整。', 'suspicious-amount'],
    ['5000', '处以罚款人民币５，０００元', 'suspicious-amount'],
    ['3000', '罚款￥3,000', 'suspicious-amount'],
    ['30', '罚款3万元', 'amount-not-stated'],
    ['0.3', '处三万圆罚款', 'amount-not-stated'],
    ['3', '罚款3千元', 'amount-not-stated'],
    ['5', '罚款五点五万元', 'amount-not-stated'],
    ['5000', '罚款，详见决定书', 'suspicious-amount'],
    ['15000', '罚款，自收到决定书之日起15日内缴纳', 'suspicious-amount'],
    ['5000', '罚款五仟', 'suspicious-amount'],
    ['50000', '罚款5w', 'suspicious-amount'],
    ['50', '罚款50', 'suspicious-amount'],
    ['50', '罚款50.00', 'suspicious-amount'],
    ['50', '罚五十', 'suspicious-amount'],
    ['50', '罚款伍拾', 'suspicious-amount'],
    ['50', '处罚50', 'suspicious-amount'],
    ['50', '罚款50（元）', 'suspicious-amount'],
    ['50', '罚款50[元]', 'suspicious-amount'],
    ['50', '罚款50，单位：元', 'suspicious-amount'],
    ['20', '罚款金额(元):20', 'suspicious-amount'],
    ['50', '罚款50整', 'suspicious-amount'],
    ['50', '罚款50 RMB', 'suspicious-amount'],
    ['50', '罚款50CNY', 'suspicious-amount'],
    ['50', '罚款伍拾塊', 'suspicious-amount'],
    ['3', '罚款伍万元（¥30000.00）', 'amount-not-stated'],
    ['5', '罚款伍万元（¥30000.00）', 'amount-not-stated'],
    ['0.15', '罚款5万元，逾期每日加处罚款0.15万元', 'amount-not-stated'],
    ['0.5', '罚款×万伍仟元', 'amount-not-stated'],
    ['1.5', '罚款×万伍仟元', 'amount-not-stated'],
    ['3', '罚款叁万×仟元', 'amount-not-stated'],
    ['0.5', '罚款×万伍仟元整（¥5000.00）', 'amount-not-stated'],
  ])('%s where it says %s is asked about', (fine, text, code) => {
    expect(asked(firmRow({ [FINE]: fine, 处罚内容: text }))).toEqual([[FINE, code]]);
  });

  test.each([
    ['5', '罚款伍万元整'],
    ['0.5', '罚款5千元'],
    ['5', '处罚款人民币50000圆'],
    ['5', '罚款3万元；另案罚款2万元'],
    ['5', '罚款，详见决定书'],
    ['5', '罚款伍万元整（¥50000.00）'],
    ['5', '处5万元罚款'],
    ['5', '罚款5万元，逾期每日加处罚款0.15万元'],
    ['0.005', '罚款50元'],
    ['0.005', '罚款50'],
    ['5', '罚款（万元）：5'],
    ['2', '处违法所得1倍罚款2万元'],
    ['.5', '罚款5000元'],
    ['100', '罚款，详见决定书'],
    ['350', '罚款350万元'],
    ['5.5', '罚款五点五万元'],
    ['1.2', '罚款一万二千元'],
    ['0.5', '货值金额×万元，罚款伍仟元'],
    ['0.5', '单价10×5元，罚款伍仟元'],
  ])('%s where it says %s is taken', (fine, text) => {
    expect(asked(firmRow({ [FINE]: fine, 处罚内容: text }))).toEqual([]);
  });

  test('fine and confiscation may be stated together', () => {
    const both = { 处罚类别: '罚款；没收违法所得', [FINE]: 5, [TAKEN]: 1.2 };
    expect(asked(firmRow({ ...both, 处罚内容: '罚没款共计6.2万元' }))).toEqual([]);
    expect(asked(firmRow({ ...both, 处罚内容: '罚款5万元，没收违法所得1.2万元' }))).toEqual([]);
    expect(asked(firmRow({ ...both, 处罚内容: '罚没款共计6.3万元' }))).toEqual([
      [FINE, 'amount-not-stated'],
      [TAKEN, 'amount-not-stated'],
    ]);
  });

  test.each<[string, string, string, string[]]>([
    ['1.2', '1.2', '没收违法所得1.2万元，罚款5万元', [FINE]],
    ['5', '5', '没收违法所得1.2万元，罚款5万元', [TAKEN]],
    ['8', '5', '没收违法所得5万元，罚款3万元', [FINE]],
    ['3', '8', '没收违法所得5万元，罚款3万元', [TAKEN]],
    ['6.2', '1.2', '没收违法所得12000元，罚款50000元', [FINE]],
    ['5', '50', '罚款5万元，没收50', [TAKEN]],
    ['5', '500', '罚款5万元，没收违法所得500', [TAKEN]],
    ['5', '1.2', '没收违法所得12000元，罚款50000元', []],
    ['5', '1.2', '罚没款共计6.2万元，其中罚款5万元', []],
    ['5', '1.2', '处5万元罚款，没收1.2万元', []],
    ['5', '0.3', '没收价值3000元的食品，罚款5万元', []],
  ])('a fine of %s and a confiscation of %s where it says %s', (fine, taken, text, columns) => {
    const both = { 处罚类别: '罚款;没收违法所得', [FINE]: fine, [TAKEN]: taken, 处罚内容: text };
    expect(asked(firmRow(both)).map(([column]) => column)).toEqual(columns);
  });
});

describe('R8 M10.2 kinds, amounts, licence, procedure and text are compared all round', () => {
  const warned = { 处罚类别: '警告', 处罚内容: '警告', [FINE]: '' };

  test.each<[string, Record<string, unknown>, string, string]>([
    ['a warning with a confiscation', { ...warned, [TAKEN]: 1.2 }, '处罚类别', 'amount-without-kind'],
    [
      'a confiscation of nothing',
      { ...warned, 处罚类别: '没收违法所得', 处罚内容: '没收违法所得' },
      TAKEN,
      'kind-without-amount',
    ],
    ['a fine of nothing', { [FINE]: 0, 处罚内容: '罚款' }, FINE, 'kind-without-amount'],
    ['a licence that no kind takes', { [LICENCE]: '食品经营许可证1号' }, LICENCE, 'licence-without-kind'],
    [
      'a text that revokes what the kinds do not',
      { 处罚内容: '罚款3万元；吊销食品经营许可证' },
      '处罚类别',
      'kinds-against-text',
    ],
    ['a text that only warns', { 处罚内容: '给予警告' }, '处罚类别', 'kinds-against-text'],
    ['the ordinary procedure', { 处罚内容: '适用简易程序，罚款3万元' }, '案件程序类别', 'simplified-in-text'],
    ['a fine that the text does not impose', { 处罚内容: '不予行政处罚' }, '处罚内容', 'no-penalty-in-text'],
    ['one that it remits', { 处罚内容: '免予罚款。' }, '处罚内容', 'no-penalty-in-text'],
    ['one beside an order to mend', { 处罚内容: '责令限期改正' }, '处罚内容', 'no-penalty-in-text'],
    [
      'a fine of what the goods are worth',
      { 处罚内容: '对货值金额3万元的食品，罚款1万元', [FINE]: 3 },
      FINE,
      'amount-not-stated',
    ],
    ['a fine in other money', { 处罚内容: '罚款30000美元', [FINE]: 3 }, FINE, 'amount-not-stated'],
    ['a tenth of 1万5', { 处罚内容: '罚款1万5', [FINE]: 1.05 }, FINE, 'amount-not-stated'],
    [
      'kinds that close what the text does not',
      { 处罚类别: '罚款；责令关闭' },
      '处罚类别',
      'kinds-against-text',
    ],
    [
      'a large fine on the spot',
      { 案件程序类别: '01', [FINE]: 3 },
      '案件程序类别',
      'beyond-simplified-procedure',
    ],
    [
      'a confiscation on the spot',
      { ...warned, 案件程序类别: '01', 处罚类别: '没收非法财物', 处罚内容: '没收', [TAKEN]: 0.01 },
      '案件程序类别',
      'beyond-simplified-procedure',
    ],
  ])('%s is asked about', (_, change, field, code) => {
    expect(asked(firmRow(change))).toEqual([[field, code]]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['what would follow is not imposed', { 处罚内容: '罚款3万元；逾期不履行的，吊销许可证' }],
    ['what was not imposed', { 处罚内容: '罚款3万元。不予没收' }],
    ['3,000 yuan on the spot', { 案件程序类别: '01', [FINE]: 0.3, 处罚内容: '罚款3000元' }],
    ['1万5 as it is meant', { 处罚内容: '罚款1万5', [FINE]: 1.5 }],
    ['an order to mend and a fine', { 处罚内容: '责令改正；罚款3万元' }],
    ['two kinds', { 处罚类别: '警告；罚款', 处罚内容: '一、警告；二、罚款3万元' }],
    ['a text that refers to the document', { 处罚类别: '警告；罚款', 处罚内容: '详见决定书' }],
  ])('%s: taken', (_, change) => {
    expect(asked(firmRow(change))).toEqual([]);
  });

  test('of a citizen on the spot no more than 200 yuan', () => {
    const fined = (yuan: number) =>
      personRow({ 案件程序类别: '01', [FINE]: yuan / 10_000, 处罚内容: `罚款${yuan}元` });
    expect(asked(fined(200))).toEqual([]);
    expect(asked(fined(201))).toEqual([['案件程序类别', 'beyond-simplified-procedure']]);
  });
});
