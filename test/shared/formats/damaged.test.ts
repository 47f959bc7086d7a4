import { describe, expect, test } from 'vitest';
import { penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const CODE = '行政相对人代码_1（统一社会信用代码）';

/** What is wrong with a complying row in which some cells hold something else. */
function faults(change: Record<string, unknown>): string[][] {
  const read = penalty.read(firmRow(change), {});
  return read.ok ? [] : read.faults.map(({ field, code }) => [field, code]);
}

describe('R7 M10.2 a text that was damaged on its way is returned with its column', () => {
  test.each([
    ['行政相对人名称', '试\ufffd\ufffd有限公司'],
    ['行政相对人名称', '云岭?品有限公司'],
    ['行政相对人名称', '某某公司?'],
    ['法定代表人', '王?'],
    ['违法事实', '当事人于2026年2月销售??过期食品。'],
    ['违法事实', '当事人\u0007销售过期食品。'],
    ['处罚内容', '罚款5万元&nbsp;'],
    ['处罚依据', '&#20013;华人民共和国食品安全法'],
    ['处罚机关', '市场监管局\ue000'],
    ['备注', '锟斤拷'],
    ['行政处罚决定书文号', '市监罚\ufffd2026\ufffd1号'],
    ['暂扣或吊销证照名称及编号', '许可证&amp;1号'],
    [CODE, '91330100799655\ufffd58B'],
  ])('%s: %j', (column, cell) => {
    expect(faults({ [column]: cell })).toContainEqual([column, 'damaged']);
  });

  test.each([
    ['违法事实', '执法人员问：是否售出？当事人答：已售出。'],
    ['违法事实', 'A&B公司的商标，见 https://example.cn/?a=1&b=2'],
    ['行政相对人名称', '葛\u{e0100}城商行'],
    ['法定代表人', '𠮷野'],
    ['备注', '第一行\n第二行\t①②……'],
    ['备注', '当事人问是否可以申辩吗?'],
  ])('%s takes %j', (column, cell) => {
    expect(faults({ [column]: cell })).toEqual([]);
  });
});
