import { describe, expect, test } from 'vitest';
import { penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const CODE = '行政相对人代码_1（统一社会信用代码）';

/** Chinese in UTF-8 as it comes out where it is read in another encoding. */
const readAs = (encoding: string, text: string): string =>
  new TextDecoder(encoding).decode(Buffer.from(text));

/** Chinese in GBK as it comes out where each byte is read as a sign of Western Europe. */
function gbkReadAsLatin1(text: string): string {
  const bytes = new Map<string, string>();
  for (let lead = 0xa1; lead <= 0xf7; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++)
      bytes.set(new TextDecoder('gbk').decode(Uint8Array.of(lead, trail)), String.fromCharCode(lead, trail));
  return [...text].map((sign) => bytes.get(sign) ?? sign).join('');
}

/** A Western European text as it comes out where it is read as GBK: an accent takes the next letter with it. */
const latin1ReadAsGbk = (text: string): string => new TextDecoder('gbk').decode(Buffer.from(text, 'latin1'));

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
    ...['试验有限公司', '王五', '超过保质期', '销售过期食品'].flatMap((text): [string, string][] => [
      ['行政相对人名称', gbkReadAsLatin1(text)],
      ['违法事实', `当事人${gbkReadAsLatin1(text)}。`],
    ]),
    ...['张三', '云岭', '李四', '试验有限公司', '北京', '\ufeff有限公司'].flatMap(
      (text): [string, string][] => [
        ['行政相对人名称', readAs('gbk', text).replace('\ufffd', '')],
        ['违法事实', `经查，${readAs('gbk', `${text}有限公司`).replace('\ufffd', '')}无证经营`],
      ],
    ),
    ['行政相对人名称', 'ÊÔÑéÓÐÏÞ¹«Ë¾'],
    ['行政相对人名称', '寮犱笁'],
    ['行政相对人名称', '浜戝箔'],
    ['行政相对人名称', '锘挎湁闄愬叕鍙'],
    ['违法事实', '璇曢獙鏈夐檺鍏徃'],
    ['违法事实', '当事人璇曢獙鏈夐檺鍏徃销售过期食品'],
    ['行政相对人名称', '试？有限公司'],
    ['行政相对人名称', '？有限公司'],
    ['法定代表人', '王？'],
    ['行政相对人名称', '试□有限公司'],
    ['行政相对人名称', '试■有限公司'],
    ['行政相对人名称', '试〓有限公司'],
    ['行政相对人名称', '试◇有限公司'],
    ['行政相对人名称', '试\ufffc有限公司'],
    ['行政相对人名称', '试\uffff有限公司'],
    ['违法事实', '销售〓期食品'],
    ['违法事实', '销售\ufffc期食品'],
    ['违法事实', '销售\uffff期食品'],
    ['违法事实', '当事人销售□期食品。'],
    ['行政相对人名称', '试&nbsp有限公司'],
    ['行政相对人名称', '试&#20013有限公司'],
    ['违法事实', '当事人&nbsp销售过期食品'],
    ['行政相对人名称', '试<br/>有限公司'],
    ['违法事实', '第一项<br>第二项'],
    ['违法事实', '<p>当事人销售过期食品</p>'],
    ['违法事实', '<span style="color:red">当事人</span>'],
    ['行政相对人名称', '\\u8bd5\\u9a8c有限公司'],
    ['违法事实', '\\u5f53\\u4e8b\\u4eba销售过期食品'],
    ['行政相对人名称', '%E8%AF%95%E9%AA%8C有限公司'],
    ['行政相对人名称', '%e8%af%95%e9%aa%8c'],
    ['违法事实', '%E5%BD%93%E4%BA%8B%E4%BA%BA'],
    ...[
      'Núñez Peña',
      'Société Générale',
      'Café Müller',
      'École',
      'Josée',
      'MÜLLER GmbH',
      'Weißbier',
      'Groß-Übung',
    ].map((text): [string, string] => ['行政相对人名称', latin1ReadAsGbk(text)]),
    ['违法事实', `当事人${latin1ReadAsGbk('Peñarol')}销售过期食品`],
    // What no version of Unicode has given a character, and what each may give its own.
    ['行政相对人名称', '试\u{e0fff}有限公司'],
    ['行政相对人名称', '试\u0378有限公司'],
    ['行政相对人名称', '试\uffc0有限公司'],
    ['行政相对人名称', '试\u{f0000}有限公司'],
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
    ['违法事实', '是否有证?'],
    ['违法事实', '执法人员询问有无许可证?当事人答没有。'],
    ['违法事实', '问：何时购进？答：2026年2月'],
    ['违法事实', '询问当事人是否有证？当事人称没有'],
    ['违法事实', '情节：□一般 □严重 ☑较轻'],
    ['违法事实', '■第一项违法事实\n■第二项违法事实'],
    ['违法事实', '含量为<5%，>3%的产品，误差±5%'],
    ['违法事实', '网址https://example.cn/s?q=%E8%AF%95%E9%AA%8C'],
    ['违法事实', '存放于D:\\数据\\update目录'],
    ['行政相对人名称', '龘靐商贸有限公司'],
    ['行政相对人名称', '㐱㐂食品店'],
    ['行政相对人名称', '犇犇牛肉店'],
    ['法定代表人', 'François Lefèvre'],
    ['法定代表人', 'Nguyễn Thị Đào'],
    ['法定代表人', 'Þórður Guðmundsson'],
    ['行政相对人名称', '欧莱雅（Créée à Paris）有限公司'],
    ['行政相对人名称', 'L’Oréal有限公司'],
    ['法定代表人', '李喆'],
    ['法定代表人', '张堃珺'],
    ['法定代表人', '陶喆'],
    ['法定代表人', '朱镕基'],
    ['行政相对人名称', '璟珺瑄商贸行'],
    ['行政相对人名称', '張國榮餐飲有限公司'],
    ['行政相对人名称', '衛龍辣條專營店'],
    ['行政相对人名称', 'KTV門市、Q版T恤、AA制餐飲、app長者版、e袋洗、x轴科技'],
    ['违法事实', '存放于A門、B棟，货号abc镕def牌'.replace('abc镕def', 'abc 镕 def')],
    ['法定代表人', '\u{30edd}\u{30ede}'],
    ['违法事实', '證號為二〇二六號，當事人經營場所未辦理變更登記'],
    ['行政相对人名称', '锘元素科技有限公司'],
    ['违法事实', '车牌号为粤B×××××，身份证号××××××'],
    ['违法事实', '温度25℃±2℃，面积3㎡×4，µ±°²³'],
  ])('%s takes %j', (column, cell) => {
    expect(faults({ [column]: cell })).toEqual([]);
  });
});
