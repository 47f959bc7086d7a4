import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmountIn } from '../../../shared/formats/amounts.ts';
import { readDate, readLastDay } from '../../../shared/formats/dates.ts';
import { cellText } from '../../../shared/formats/text.ts';
import { dates } from '../time/arbitraries.ts';

const readAmount = readAmountIn('ten-thousand-yuan');

describe('M10.2 the forms of values in exports', () => {
  test.each([
    ...['2018-7-27', '2018-07-27', '2018/7/27', '2018.7.27', '2018年7月27日', '20180727', '43308'],
    ...['２０１８－７－２７', '2018-07-27 00:00:00', '2018-07-27T00:00:00', '2018/7/27 星期五'],
  ])('%s is 27 July 2018', (text) => {
    expect(readDate(text)).toEqual({ ok: true, value: '2018-07-27' });
  });

  test.each(['2026-02-30', '2026-13-01', '9999-9-9', '27.7.2018', '1', 'yesterday'])(
    '%s is no day of a decision',
    (text) => {
      expect(readDate(text)).toEqual({ ok: false, fault: { code: 'date' } });
    },
  );

  test('every day is read alike in all its forms', () => {
    fc.assert(
      fc.property(dates, (value) => {
        const [year = '', month = '', day = ''] = value.split('-');
        const serial = (Date.parse(value) - Date.parse('1899-12-30')) / 86_400_000;
        const short = `${Number(month)}/${Number(day)}`;
        const forms = [
          value,
          `${year}/${short}`,
          `${year}年${month}月${day}日`,
          year + month + day,
          `${serial}`,
        ];
        for (const form of forms) expect(readDate(form)).toEqual({ ok: true, value });
      }),
    );
  });

  test.each(['9999-9-9', '9999-12-31', '99991231', '9999年9月9日', '2099/12/31', '长期', '长期有效', '永久'])(
    '%s means that there is no end',
    (text) => {
      expect(readLastDay(text)).toEqual({ ok: true, value: null });
    },
  );

  test.each([
    ...['', ' ', '　', '\\N', '\\n', 'NULL', '无', '-', '－', '—', '——', null, undefined],
    ...[
      '— —',
      '/',
      '\\',
      '//',
      '-/-',
      '…',
      'N/A',
      'n/a',
      'Ｎ／Ａ',
      'None',
      '空',
      '（空）',
      '（无）',
      '无。',
      '— 无 —',
      '暂无',
    ],
  ])('R10 "%s" is a missing value', (cell) => {
    expect(cellText(cell)).toEqual({ ok: true, text: null });
  });

  test.each(['无锡市某某公司', 'NA', 'N', '空调', '不适用于本案', 'Nina', '0', '无名氏'])(
    'R10 "%s" is a value where it says more than nothing',
    (cell) => {
      expect(cellText(cell)).toEqual({ ok: true, text: cell === 'NA' ? null : cell });
    },
  );

  test.each([
    ['5', 5],
    ['0.5', 0.5],
    ['１．２', 1.2],
    ['1,234.5', 1234.5],
    ['3万元', 3],
    ['0', 0],
  ])('%s is an amount', (text, value) => {
    expect(readAmount(text)).toEqual({ ok: true, value });
  });

  test.each(['-5', '5E+3', '1,23', '约5', ''])('"%s" is none', (text) => {
    expect(readAmount(text)).toEqual({ ok: false, fault: { code: 'amount' } });
  });

  test('amounts keep every cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (cents) => {
        expect(readAmount((cents / 1e6).toFixed(6))).toEqual({ ok: true, value: cents / 1e6 });
      }),
    );
  });
});
