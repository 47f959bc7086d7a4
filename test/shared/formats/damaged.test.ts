import { describe, expect, test } from 'vitest';
import { penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const CODE = '行政相对人代码_1（统一社会信用代码）';

/** Chinese in UTF-8 as it comes out where it is read in another encoding. */
const readAs = (encoding: string, text: string): string =>
  new TextDecoder(encoding).decode(Buffer.from(text));

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
    ...['测试有限公司', '云岭鲜品食品有限公司', '销售超过保质期的食品'].flatMap(
      (text): [string, string][] => [
        ['行政相对人名称', readAs('gbk', text)],
        ['违法事实', readAs('windows-1252', text)],
      ],
    ),
    ['行政相对人名称', '娴嬭瘯鏈夐檺'],
    ['法定代表人', '鐜嬪皬鏄�'],
    ['备注', readAs('latin1', '无其他情况')],
    [
      '行政相对人名称',
      '\u00e6\u00b5\u008b\u00e8\u00af\u0095\u00e6\u009c\u0089\u00e9\u0099\u0090\u00e5\u0085\u00ac\u00e5\u008f\u00b8',
    ],
    [
      '违法事实',
      '\u00e9\u201d\u20ac\u00e5\u201d\u00ae\u00e8\u00b6\u2026\u00e8\u00bf\u2021\u00e4\u00bf\u009d\u00e8\u00b4\u00a8\u00e6\u0153\u0178\u00e7\u0161\u201e\u00e9\u00a3\u0178\u00e5\u201c\u0081',
    ],
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
    ['行政相对人名称', '鑫鑫璐琳贸易商行'],
    ['法定代表人', '娴静'],
    ['备注', 'Café Müller（上海）'],
    ['备注', '第一行\n第二行\t①②……'],
    ['备注', '当事人问是否可以申辩吗?'],
  ])('%s takes %j', (column, cell) => {
    expect(faults({ [column]: cell })).toEqual([]);
  });
});
