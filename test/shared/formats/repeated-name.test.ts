import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeatedName } from '../../../shared/formats/repeated-name.ts';

const digits = (zero: number) => (number: string) =>
  [...number].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');

/** How somebody's number may be written where a name should stand. */
const writings: Record<string, (number: string) => string> = {
  'as it is': (number) => number,
  'in full width': digits(0xff10),
  'in Arabic digits': digits(0x0660),
  'with blanks': (number) => number.replace(/(.{3})/g, '$1 '),
  'with hyphens and dots': (number) => number.replace(/(.{2})/g, '$1-.'),
  'in Chinese digits': (number) => [...number].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join(''),
  'in bankers’ digits': (number) =>
    [...number].map((digit) => '零壹贰叁肆伍陆柒捌玖'[Number(digit)]).join(''),
  'parted by slashes': (number) => number.replace(/(.{2})/g, '$1/'),
  'behind brackets': (number) => `【王芳】证件${number}`,
  'in the place of a unit': (number) => `（单位：${number}`,
  'after a name': (number) => `王芳（${number}）`,
};

describe('Invariant 10: the name of a field is not repeated where it may be somebody’s number', () => {
  test.each(Object.entries(writings))('%s', (_, write) => {
    const number = fc.stringMatching(/^[1-9]\d{5,17}$/);
    const refused = (each: string) => repeatedName(write(each)) === '(unreadable name)';
    fc.assert(fc.property(number, refused));
  });

  test.each([
    '行政相对人代码_1（统一社会信用代码）',
    '罚款金额(万元)',
    '罚款金额（单位：元)',
    '*罚款金额【万元】',
    '罚款/没收金额',
    'decidedOn',
    'content.providers',
    '处罚类别 1',
  ])('what looks like a name is repeated: %s', (name) => expect(repeatedName(name)).toBe(name));

  test.each(['备注：某某', '当事人某某，住某处', '单位：某某'])(
    'a label with its value, or a sentence, is not: %s',
    (name) => expect(repeatedName(name)).toBe('(unreadable name)'),
  );
});
