/** A15, A16 What programs, encodings and hurried hands leave in a cell: it comes back, or is asked about. */
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../shared/formats/dates.ts';
import { penalty } from '../../support/formats.ts';
import { firmRow } from './penalty/rows.ts';

const said = (change: Record<string, unknown>) => {
  const read = penalty.read(firmRow(change), {});
  return (read.ok ? read.doubts : read.faults).map(({ field, code }) => [field, code]);
};

describe('R7 M10.2 damage', () => {
  test.each([
    ...[
      '云岭Â 食品',
      '云岭â€œ食品',
      '云岭ã€€食品',
      'ï»¿厦门',
      '厦æ门',
      '云岭食品å',
      '查获Ã©违法',
      '???',
      '？？？？',
    ],
    ...[
      '锟斤拷',
      '烫烫烫',
      '屯屯屯屯',
      '葺葺',
      '云岭_x000D_食品',
      '云岭nbsp;食品',
      '云岭\ufffd食品',
      '云岭\\n食品',
    ],
    ...[
      '[object Object]',
      '[Ljava.lang.String;@1a2b3c',
      '\u0024{xdr.mc}',
      '{{name}}',
      '云岭食品null',
      'undefined有限责任制',
    ],
    ...['\\345\\216\\246', '=E5=8E=A6=E9=97=A8', '%CF%C3%C3%C5%D4%C6%C1%EB', 'U+53A6U+95E8'],
  ])('%j', (text) => {
    for (const column of ['违法事实', '备注'])
      expect(said({ [column]: `查获${text}` }).concat(said({ [column]: text }))).toContainEqual([
        column,
        'damaged',
      ]);
  });
  test.each([
    '厦门云岭食品有限…',
    '厦门云岭食品有限公...',
    '厦门云岭食品有限公',
    '厦门云岭食品有限责任',
    '云岭？食品公司',
  ])('a name that is cut off: %s', (name) => {
    expect(said({ 行政相对人名称: name })).toEqual([['行政相对人名称', 'damaged']]);
  });
  test.each([
    ...[
      '销售Café牌咖啡',
      '购买Peñarol球衣',
      '误差±5%',
      '长10×20厘米',
      '含量50%',
      '价格（元）=单价',
      '使用nullius牌药品',
    ],
    ...['温度≥25℃', '是否有效？当事人称有效', '《条例》第%条', '浓度5‰', '口感烫烫的', '屯屯镇'],
  ])('not: %s', (text) => {
    expect(said({ 违法事实: text })).toEqual([]);
  });
});

describe('R1 M10.2 a day with the day of its week, or half of it', () => {
  const day = (text: string) => {
    const read = readDate(text);
    return read.ok ? [read.value, read.doubt?.code] : read.fault.code;
  };
  test.each([
    '2026年7月2日 星期一',
    '2026/7/2 周五',
    '2026-07-02（星期日）',
    '2026年7月2日礼拜六',
    '2026/7/2 星期三 0:00',
  ])('that was another: %s', (text) => {
    expect(day(text)).toBe('two-values');
  });
  test.each([
    '2026年7月2日 星期四',
    '2026/7/2 周四',
    '2026-07-02（礼拜四）',
    '2026/7/2 12:00:00 AM',
    '2026/7/2 上午0:00',
  ])('that it was: %s', (text) => {
    expect(day(text)).toEqual(['2026-07-02', undefined]);
  });
  test.each([
    '2026/7/2 上午10:30',
    '2026年7月2日下午3时',
    '2026-7-2 10:30 PM',
    '2026/7/2 下午',
    '2026/7/2 12:00 PM',
    '2026-07-02 凌晨1:00',
  ])('with a time is asked about: %s', (text) => {
    expect(day(text)).toEqual(['2026-07-02', 'time-of-day']);
  });
});

describe('M7.1 a year in quotation marks', () => {
  test.each(['市监罚"2026"7号', "市监罚'2026'7号", '市监罚“2026”7号'])('%s is that of brackets', (number) => {
    expect(said({ 行政处罚决定书文号: number })).toEqual([]);
  });
});
