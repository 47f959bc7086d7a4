import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, readLastDay } from '../../../shared/formats/dates.ts';
import { cellText } from '../../../shared/formats/text.ts';
import { dates } from '../time/arbitraries.ts';

/** What a cell of a day says, as a table or a JSON record holds it. */
function day(cell: unknown, read = readDate) {
  const said = cellText(cell);
  return said.ok && said.text !== null ? read(said.text) : said;
}
const is = (value: string | null) => ({ ok: true, value });
const asked = (value: string) => ({ ok: true, value, doubt: { code: 'time-of-day' } });
const refused = (code: string) => ({ ok: false, fault: { code } });

describe('R1 M10.2 a day is cut into its parts before it is tidied', () => {
  test.each([
    ['2026/7/2 10:30', '2026-07-02'],
    ['2026-7-2  9:05:07', '2026-07-02'],
    ['2026年7月2日 10时30分', '2026-07-02'],
    ['２０２６．７．２　１０：３０', '2026-07-02'],
    ['20260702 10:30:00', '2026-07-02'],
    ['20260702103000', '2026-07-02'],
    [46205.4375, '2026-07-02'],
    ['2026-07-02T10:30:00+08:00', '2026-07-02'],
    [1782959400000, '2026-07-02'],
  ])('%s is asked about, of the day in front', (cell, value) => {
    expect(day(cell)).toEqual(asked(value));
  });

  test.each([
    ['2026/7/2 0:00'],
    ['2026-07-02T00:00:00'],
    ['2026年7月2日'],
    ['二〇二六年七月二日'],
    ['二零二六年七月二日'],
    ['2026年 7月 2日'],
    ['2026 - 07 - 02'],
    ['2026年7⽉2⽇'],
    [46205],
    ['46205.00000001'],
    [46204.99999999],
    // Midnight in Shanghai, and in UTC.
    [1782921600000],
    [1782950400000],
    ['1782921600000'],
    ['2026-07-01T16:00:00.000Z'],
    ['2026-07-02T00:00:00Z'],
    ['2026-07-02T00:00:00.000+0800'],
  ])('%s is 2 July 2026', (cell) => {
    expect(day(cell)).toEqual(is('2026-07-02'));
  });

  test.each([
    '2026-07-02、2026-07-03',
    '2026/7/2 2026/7/3',
    '2026年7月2日至2027年7月1日',
    '2026-07-02\n2026-07-03',
    '2026-7-2~7-5',
    '20260702 20260703',
  ])('%j are two', (cell) => {
    expect(day(cell)).toEqual(refused('two-values'));
    expect(day(cell, readLastDay)).toEqual(refused('two-values'));
  });

  test.each(['2026/7/210:30', '26-7-2', '2026-7', '178295040000', '2026-07-02 见决定书', '46205.x'])(
    '%s is none',
    (cell) => {
      expect(day(cell)).toEqual(refused('date'));
    },
  );

  test.each(['9999-9-9', '9999/12/31 00:00:00', '2099/12/31', '20991231', '长期', '长 期', '永久有效'])(
    '%s is no end, and no day of a decision',
    (cell) => {
      expect(day(cell, readLastDay)).toEqual(is(null));
      expect(day(cell).ok && cell.startsWith('9999')).toBe(false);
    },
  );

  test('every day in Chinese digits, as an instant and with a time is that day', () => {
    const digits = [...'〇一二三四五六七八九'];
    const counted = (value: number): string => {
      const [tens, ones] = [Math.floor(value / 10), value % 10];
      return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
    };
    fc.assert(
      fc.property(dates, (value) => {
        const [year = '', month = '', date = ''] = value.split('-');
        const written = `${[...year].map((each) => digits[Number(each)]).join('')}年${counted(Number(month))}月${counted(Number(date))}日`;
        expect(day(written)).toEqual(is(value));
        expect(day(`${year}/${Number(month)}/${Number(date)} 23:59`)).toEqual(asked(value));
        const instant = Date.parse(`${value}T00:00:00+08:00`);
        if (instant >= 10 ** 12 && instant < 10 ** 13) {
          expect(day(instant)).toEqual(is(value));
          expect(day(Date.parse(value))).toEqual(is(value));
        }
      }),
    );
  });
});
