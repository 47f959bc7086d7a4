import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtOfAmount, readAmountIn } from '../../../shared/formats/amounts.ts';
import { figureOf, sumsStated } from '../../../shared/formats/money.ts';

const PLAIN = [...'零一二三四五六七八九'];
const BANKERS = [...'零壹贰叁肆伍陆柒捌玖'];

/** A whole number below ten to the twelfth in Chinese words, as bankers write it or plainly. */
function inWords(value: number, digits: readonly string[], units: readonly string[]): string {
  const section = (part: number): string => {
    let words = '';
    for (const [at, unit] of units.entries()) {
      const digit = Math.floor(part / 10 ** (3 - at)) % 10;
      if (digit > 0) words += `${digits[digit]}${unit}`;
      else if (words !== '' && !words.endsWith('零') && part % 10 ** (3 - at) > 0) words += '零';
    }
    return words;
  };
  const parts = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  let words = '';
  for (const [at, part] of parts.entries()) {
    if (part > 0 && words !== '' && part < 1000) words += '零';
    if (part > 0) words += `${section(part)}${['亿', '万', ''][at]}`;
  }
  return words;
}

describe('R3 M10.2 sums of money are read in digits and in words', () => {
  test.each([
    ['5万', 50_000],
    ['五万', 50_000],
    ['伍万', 50_000],
    ['三万五千', 35_000],
    ['3万5千', 35_000],
    ['5千', 5_000],
    ['1.5亿', 150_000_000],
    ['一百零五', 105],
    ['两千', 2_000],
    ['十二', 12],
    ['50,000.00', 50_000],
    ['贰拾萬', 200_000],
    ['五点五万', 55_000],
    ['1点5万', 15_000],
    ['十二点零五', 12.05],
    ['5,0000', 50_000],
    ['五〇〇〇〇', 50_000],
    ['五零零零', 5_000],
  ])('%s', (written, value) => {
    expect(figureOf(written)).toBe(value);
  });

  test.each([
    '三万五',
    '3万5',
    '二〇二六',
    '万',
    '千五',
    '5,00',
    '点五',
    '五点',
    '五点五千五',
    '一二',
    '1.2.3',
    '',
  ])('%j says no number for certain', (written) => {
    expect(figureOf(written)).toBeNull();
  });

  test('every number is read from its words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 12 - 1 }), (value) => {
        // What may be heard as another number is left alone, as 五千零五 is not.
        const plain = inWords(value, PLAIN, ['千', '百', '十', '']);
        expect(figureOf(plain)).toBe(value);
        expect(figureOf(inWords(value, BANKERS, ['仟', '佰', '拾', '']))).toBe(value);
      }),
    );
  });

  test.each([
    ['罚款人民币5000元', [5_000]],
    ['处罚款￥5,000.00元；没收违法所得１.２万元', [5_000, 12_000]],
    ['罚款伍万圆整（￥50000.00）', [50_000]],
    ['罚款5万', [50_000]],
    ['罚款五仟', [5_000]],
    ['罚款5w，罚款伍w圆', [50_000, 50_000]],
    ['罚款5k元', [5_000]],
    ['罚款五点五万元', [55_000]],
    ['罚款５ 万 元', [50_000]],
    ['罚款三千五百元五角', [3_500.5]],
    ['处货值金额五倍罚款RMB 8000', [8_000]],
    ['罚款1万5', [10_005, 15_000]],
    ['罚款三千五元', [3_005, 3_500]],
    ['罚款5000美元', [Number.NaN]],
    ['没收过期食品5万件', []],
    ['依据第一元素含量检测报告予以警告', []],
  ])('%s states %j', (text, sums) => {
    expect(sumsStated(text).map(({ yuan }) => yuan)).toEqual(sums);
  });

  test.each([
    ['对货值金额5万元的商品，罚款1万元', ['worth', 'fine']],
    ['货值共计2万元；罚款人民币5000元', ['worth', 'fine']],
    ['没收违法所得2万元', ['confiscation']],
  ])('%s: of %j', (text, as) => {
    expect(sumsStated(text).map((each) => each.as)).toEqual(as);
  });

  test.each([
    ['伍万元整', 5],
    ['五万圆', 5],
    ['人民币伍万元', 5],
    ['￥5万元', 5],
    ['5千元', 0.5],
    ['５万', 5],
    ['叁仟贰佰元伍角', 0.32005],
    ['五', 5],
  ])('a cell of 10,000 yuan reads %s', (text, value) => {
    expect(readAmountIn('ten-thousand-yuan')(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['50000元', 'unit'],
    ['￥50,000', 'unit'],
    ['五百', 'amount'],
    ['五万五', 'amount'],
    ['五万美元', 'amount'],
  ])('and refuses %s', (text, code) => {
    expect(readAmountIn('ten-thousand-yuan')(text)).toEqual({ ok: false, fault: { code } });
  });

  test.each([
    ['伍万元整', 50_000],
    ['￥5,000.00', 5_000],
    ['五千', 5_000],
    ['5000圆', 5_000],
  ])('a cell of yuan reads %s', (text, value) => {
    expect(readAmountIn('yuan')(text)).toEqual({ ok: true, value });
  });
});

describe('R3 M10.2 a figure without a unit is one of yuan wherever it stands beside a fine', () => {
  const asked = (text: string) => doubtOfAmount('fine', 50, 0, text)?.code ?? null;
  test.each([
    '罚款为50',
    '罚款金额为50。',
    '罚款是50',
    '罚款（50）',
    '罚款（50.00）上缴国库',
    '罚款【50】',
    '罚款[50]',
    '罚款“50”',
    '处50罚款',
    '处以50罚款',
    '给予警告，并处50的罚款',
    '罚款50圓',
    '罚款50圓整',
    '罚款50Yuan',
    '罚款50 YUAN',
    '50',
    '50.00',
    '50。',
  ])('%s', (text) => {
    expect(asked(text)).toBe('suspicious-amount');
  });

  test.each([
    '罚款为50万元',
    '罚款（50万元）',
    '罚款（500000）',
    '罚款500000圓',
    '处500000罚款',
    '500000',
    '罚款50萬圓',
    '处罚：（1）警告；（2）罚款50万元',
    '处罚（一）罚款50万元（二）责令改正',
    '处罚如下：（1）罚款（2）没收（3）责令改正',
    '处货值金额五倍罚款',
    '罚款（见附件2）',
    '见决定书',
    '依据《食品安全法》第50条罚款50万元',
  ])('and nothing is asked about 500,000 yuan with %s', (text) => {
    expect(asked(text)).toBeNull();
  });
});

describe('R3 a sum is read in whatever signs it is written', () => {
  test.each([
    ...[
      '罚款伍阡元',
      '罚款5阡',
      '处五千',
      '罚款㈤千元',
      '罚款Ⅴ千元',
      '罚款《5000》元',
      '罚款_5000_元',
      '罚款=5000',
    ],
    ...[
      '罰款5000',
      '罰鍰伍仟圓',
      '罚款人民幣5000',
      '罚缴5000',
      '缴纳5000',
      '5000罚款',
      '予以5000的罚款',
      '罚款5000.',
    ],
    ...['对其罚款，金额为5000', '罚款半万元', '罚款零万伍仟元整', '处伍仟。', '罚款5,000.00整'],
  ])('%s', (text) => {
    expect(sumsStated(text).map(({ yuan }) => yuan)).toEqual([5000]);
  });
  test.each([
    ['罚款廿元', 20],
    ['罚款卅万元', 300_000],
    ['罚款廿五元', 25],
    ['罚款壹拾万零伍仟元整', 105_000],
    ['罚50.', 50],
  ])('%s', (text, yuan) => {
    expect(sumsStated(text)).toEqual([{ yuan, as: 'fine' }]);
  });
  test.each([
    ...['罚款$5000', '罚款US$5,000', '罚款HK$5000', '罚款€5000', '罚款5000USD', '罚款5000$', '罚款美元5000'],
    ...['罚款5000美金', '罚款5000澳门元', '罚款£5000', '罚款5000法郎', '罚款5,0,0,0元', '罚款伍拾佰元'],
  ])('of other money, or of none that can be read, is none of yuan: %s', (text) => {
    expect(sumsStated(text)).toEqual([{ yuan: Number.NaN, as: 'fine' }]);
  });
  test.each([
    ...['罚款×万伍仟元', '罚款人民币×万伍仟元整', '罚款X万伍仟元', '罚款＊万伍仟元', '罚款■万伍仟元'],
    ...[
      '罚款叁万×仟元',
      '罚款某万元',
      '罚款某万伍仟元',
      '罚款3×00元',
      '罚款XX元',
      '罚款？仟元',
      '罚款壹×伍仟元',
    ],
  ])('a figure of which a sign is hidden is none of what is left of it: %s', (text) => {
    expect(sumsStated(text)).toEqual([{ yuan: Number.NaN, as: 'fine' }]);
  });
  test.each([
    '货值金额三倍的罚款',
    '当事人张某元',
    '罚款5倍',
    '第5条',
    '处五日拘留',
    '没收卷烟50条',
    '处2年',
    '自收到之日起15日内缴纳罚款',
  ])('no sum: %s', (text) => {
    expect(sumsStated(text)).toEqual([]);
  });
});
