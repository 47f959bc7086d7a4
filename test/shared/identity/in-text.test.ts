import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenCheckDigit } from '../../../shared/identity/citizen-number.ts';
import { holdsCitizenNumber, holdsPersonNumber } from '../../../shared/identity/in-text.ts';

const numbers = fc
  .record({
    region: fc
      .tuple(fc.constantFrom(11, 23, 37, 46, 54, 65, 71, 82, 99), fc.integer({ min: 0, max: 9999 }))
      .map(([province, county]) => province * 10_000 + county),
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
const between = fc.constantFrom('', ' ', '-', '·', '－', '\u200b', '\u3000', ' - ', 'x', '年', ', ');
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
    '990101年1895年0520日0028',
    '990101x18950520x0028',
    '九九〇一〇一一八九五〇五二〇〇〇二八',
    '٩٩٠١٠١١٨٩٥٠٥٢٠٠٠٢٨',
    '9 9 0 1 0 1 1 8 9 5 0 5 2 0 0 0 2 8',
    '990101-1895-05-20-0028',
    '9901011895年05月20日0028',
    '9901011895-0520-0028',
    '990101 18950520 00 28',
    '99 01 01 18 95 05 20 00 28',
    '990101~~~~18950520~~~~0028',
    '玖玖零壹零壹壹捌玖伍零伍贰零零零贰捌',
    '玖玖〇壹〇壹壹捌玖伍〇伍贰〇〇〇贰捌',
    '990101189\n505200028',
    '12\n990101189\n505200028',
    '990101\n189505200028',
    '99010118950520\r\n0028',
    '9901011895052\n00028',
    '99010118950520002\n8',
    '990101 189505\n20 0028',
  ])('as %s, too', (written) => {
    expect(holdsCitizenNumber(`他是${written}。`)).toBe(true);
  });

  test.each(['X', 'x', 'Х', 'х', 'Χ', 'χ', '×', '✕', '╳', 'ⅹ', 'Ｘ'])(
    'with a check sign written as %s',
    (sign) => {
      const first = '99010118950520';
      const order = Array.from({ length: 1000 }, (_, index) => String(index).padStart(3, '0')).find(
        (each) => citizenCheckDigit(first + each) === 'X',
      );
      expect(holdsCitizenNumber(`他是${first}${order}${sign}。`)).toBe(true);
      expect(holdsCitizenNumber(`他是${first} ${order}${sign}。`)).toBe(true);
    },
  );

  test('a list of dates is none, whichever they are', () => {
    const date = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 2, maxLength: 8 }),
        fc.constantFrom(', ', ' ', '、', '\n'),
        (dates, gap) => {
          expect(holdsPersonNumber(dates.join(gap))).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['no number', '期限过长，建议改为六个月。'],
    ['the number of a document', '市监罚〔2026〕900号'],
    ['a unified social credit code', '91990100MA0YL0001Q'],
    ['a telephone number', '0898-12345678, 13800000000'],
    ['eighteen digits with another check digit', '990101189505200027'],
    ['four dates', '2027-08-14, 2027-02-20, 2026-01-01, 2026-03-26'],
    ['numbers of several lines', '990101\n18950520\n0028'],
    ['dates and sums', 'From 2026-01-01 to 2027-01-01 it cost 12,345,678.90'],
  ])('%s is none', (_, text) => {
    expect(holdsPersonNumber(text)).toBe(false);
  });

  // Of no county: nobody ever had one of these.
  test.each(['110000800101001', '１１００００８００１０１００１', '110000 800101 001', '110000-800101-001'])(
    'that of an older card, %s, is one in running text',
    (number) => {
      expect(holdsPersonNumber(`号码：${number}。`)).toBe(true);
      expect(holdsCitizenNumber(`号码：${number}。`)).toBe(false);
    },
  );

  test.each([
    ['without a day', '110000801301001'],
    ['without a province', '990000800101001'],
    ['of more digits', '1100008001010010'],
  ])('fifteen digits %s are none', (_, number) => {
    expect(holdsPersonNumber(number)).toBe(false);
  });
});
