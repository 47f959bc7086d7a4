import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenCheckDigit } from '../../../shared/identity/citizen-number.ts';
import { holdsCitizenNumber } from '../../../shared/identity/in-text.ts';

const numbers = fc
  .record({
    region: fc.integer({ min: 110000, max: 659999 }),
    year: fc.integer({ min: 1900, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ region, year, month, day, order }) => {
    const two = (n: number) => String(n).padStart(2, '0');
    const first = `${region}${year}${two(month)}${two(day)}${String(order).padStart(3, '0')}`;
    return `${first}${citizenCheckDigit(first)}`;
  });
const between = fc.constantFrom('', ' ', '-', '·', '－', '\u200b', '\u3000');
const around = fc.constantFrom('', '号码：', 'number 7 ', '12345');

describe('M9.1 what everybody reads names nobody by their number', () => {
  test('however it is written, and whatever stands around it', () => {
    fc.assert(
      fc.property(numbers, between, around, around, fc.boolean(), (number, gap, before, after, isWide) => {
        const grouped = [number.slice(0, 6), number.slice(6, 14), number.slice(14)].join(gap);
        const written = isWide
          ? grouped.replace(/[0-9X]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
          : grouped.toLowerCase();
        return holdsCitizenNumber(`${before}${written}${after}`);
      }),
    );
  });

  test.each([
    ['no number', '期限过长，建议改为六个月。'],
    ['the number of a document', '市监罚〔2026〕900号'],
    ['a unified social credit code', '91990100MA0YL0001Q'],
    ['a telephone number', '0898-12345678, 13800000000'],
    ['eighteen digits with another check digit', '990101189505200027'],
    ['dates and sums', 'From 2026-01-01 to 2027-01-01 it cost 12,345,678.90'],
  ])('%s is none', (_, text) => {
    expect(holdsCitizenNumber(text)).toBe(false);
  });
});
