/** Two numbers in one cell that blanks or the end of a line part: joined they are another. */
import { describe, expect, test } from 'vitest';
import { readAmountIn } from '../../../shared/formats/amounts.ts';
import { readHours } from '../../../shared/formats/hours.ts';
import { readerOf } from '../../../shared/formats/readers.ts';
import type { Reader } from '../../../shared/formats/values.ts';

const said = (read: Reader, text: string) => {
  const reading = read(text);
  return reading.ok ? reading.value : reading.fault.code;
};
const readers = {
  'ten thousand yuan': readAmountIn('ten-thousand-yuan'),
  yuan: readAmountIn('yuan'),
  hours: readHours,
  'a whole number': readerOf({ kind: 'whole-number' }),
};

describe.each(Object.entries(readers))('M10.2 %s', (_, read) => {
  test.each([
    '5\n6',
    '5 6',
    '1\n0',
    '2 0',
    '5\u30006',
    '5\r\n6',
    '1 00',
    '5 0000',
    '1\n000',
    '12 34',
    '5\t6',
  ])('%j is two numbers', (text) => {
    expect(said(read, text)).toBe('two-values');
  });
  test.each([
    ['1 000', 1000],
    ['12', 12],
    [' 5 ', 5],
    ['1,200', 1200],
  ])('%j is one', (text, value) => {
    expect(said(read, text)).toBe(value);
  });
});

test('M10.2 thousands that blanks part, and blanks before a unit, stay one sum', () => {
  const yuan = readAmountIn('yuan');
  for (const text of ['1 000 000', '1\u00a0000\u00a0000元', '1000000 元', '￥ 1 000 000.00'])
    expect(said(yuan, text)).toBe(1_000_000);
  expect(said(readAmountIn('ten-thousand-yuan'), '5 万 6 千 元')).toBe(5.6);
  expect(said(readAmountIn('ten-thousand-yuan'), '5 万元')).toBe(5);
  for (const text of ['5.\n6', '0.5 5', '1 000 00']) expect(said(yuan, text)).toBe('two-values');
});
