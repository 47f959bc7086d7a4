/** Inputs that an attack found to be taken for what they do not say: each is asked about, or comes back. */
import { describe, expect, test } from 'vitest';
import { penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const FINE = '罚款金额（万元）';
const NUMBER = '行政处罚决定书文号';

/** What is wrong with a row or doubtful about it, by codes. */
function said(change: Record<string, unknown>): string[] {
  const reading = penalty.read(firmRow(change), {});
  return (reading.ok ? reading.doubts : reading.faults).map(({ code }) => code);
}
const warned = (text: string) => ({ 处罚类别: '警告', [FINE]: '', 处罚内容: text });

describe('R8 a word of what would follow hides nothing of what is imposed', () => {
  test.each([
    '鉴于当事人拒不改正，吊销食品经营许可证。',
    '罚款50万元，逾期不缴纳的加处罚款',
    '吊销营业执照，如不服本决定可申请复议',
    '行政拘留十日，不服可向法院提起诉讼',
    '因曾受处罚后再次违法，罚款5万元',
    '没收违法所得3万元，免予罚款',
    '拟吊销许可证，现决定吊销许可证',
  ])('警告 against %s', (text) => {
    expect(said(warned(text))).toContain('kinds-against-text');
  });

  test.each(['警告；逾期不改正的，处一万元罚款。', '给予警告，如不服本决定，可以在六十日内申请行政复议。'])(
    'and nothing is asked about 警告 with %s',
    (text) => {
      expect(said(warned(text))).toEqual([]);
    },
  );

  test.each(['其他-吊销许可证件', '其他-吊销营业执照', '其他-限制从业'])('%s is no other kind', (kind) => {
    expect(said({ 处罚类别: kind, [FINE]: '', 处罚内容: '见处罚决定书' })).toContain('kinds-against-text');
  });
});

describe('R3, R8 a fine and a confiscation that stand in each other’s columns are asked about', () => {
  const TAKEN = '没收违法所得、没收非法财物的金额（万元）';
  const both = { 处罚类别: '罚款;没收违法所得', 处罚内容: '罚款5万元；没收违法所得1.2万元。' };
  test.each([
    ['处罚内容', both],
    ['in words', { ...both, 处罚内容: '没收违法所得人民币壹万贰仟元，并处罚款伍万元整' }],
    ['in yuan', { ...both, 处罚内容: '罚款50,000元，没收违法所得12,000元' }],
  ])('%s', (_, text) => {
    expect(said({ ...text, [FINE]: '1.2', [TAKEN]: '5' })).toEqual(['amounts-swapped', 'amounts-swapped']);
    expect(said({ ...text, [FINE]: '5', [TAKEN]: '1.2' })).toEqual([]);
  });
});

describe('R3 a figure behind a fine is one of yuan', () => {
  test.each([
    ['50000', '罚款50000'],
    ['50000', '罚款金额50000'],
    ['50000', '罚款计50,000.00'],
    ['5', '罚款5000'],
    ['5', '罚款数额30000'],
  ])('%s against %s', (amount, text) => {
    expect(said({ [FINE]: amount, 处罚内容: text })).not.toEqual([]);
  });
  test('and the same sum is not asked about', () => {
    expect(said({ [FINE]: '5', 处罚内容: '罚款50000' })).toEqual([]);
  });
});

describe('R2, R7, R10 what names no document is not its number', () => {
  test.each(['#REF!', '2.02601E+15', '同上', '无文号', '0', '见附件', '2026-11-20'])('%s', (number) => {
    expect(said({ [NUMBER]: number })).toEqual(['document-number-form']);
  });
  test.each(['市监罚〔二〇二六〕九五号', '2026年950号'])('but %s is', (number) => {
    expect(said({ [NUMBER]: number })).toEqual([]);
  });
});

test('R6 a number of a document holds no words', () => {
  const passport = { 法定代表人证件类型: '护照号', 法定代表人证件号码: '患有艾滋病' };
  expect(said(passport)).toContain('code-form');
});

test('R10 several kinds may be joined by other marks, too', () => {
  for (const mark of [';', '；', '、', '，'])
    expect(penalty.read(firmRow({ 处罚类别: `罚款${mark}没收违法所得` }), {}).ok).toBe(true);
});

describe('R3 M10.2 a fine of 5 (ten thousand yuan) beside a text that says otherwise is asked about', () => {
  const fined = (text: string, fine = '5') => said({ 处罚类别: '罚款', [FINE]: fine, 处罚内容: text });
  test.each([
    '伍仟',
    '五千',
    '0.5万',
    '罚款$50000',
    '罚款5万美元',
    'HK$50000',
    '罚款50.',
    '罚款卅元',
    '处五千',
  ])('%s', (text) => {
    expect(fined(text)).toContain('amount-not-stated');
  });
  test.each([
    '伍万',
    '5万',
    '罚款伍萬圓整',
    '罚款5万元人民币',
    '罚人民币50000元',
    '罚款￥50,000',
    '处五万',
    '罚款5萬',
  ])('and not with %s', (text) => {
    expect(fined(text)).toEqual([]);
  });
  test.each([
    ['5万元人民币', '罚款5万元'],
    ['伍萬圓整', '罚款5万元'],
    ['5萬（人民币）', '罚款5万元'],
    ['卅', '罚款三十万元'],
    ['廿', '罚款廿万元'],
  ])('nor is the cell %s needlessly returned', (fine, text) => {
    expect(fined(text, fine)).toEqual([]);
  });
  test.each(['5万美元', '$5', 'US$50000', '5USD', '港币5万'])(
    'foreign money in the cell is never yuan: %s',
    (fine) => {
      expect(fined('罚款', fine)).toContain('amount');
    },
  );
});
