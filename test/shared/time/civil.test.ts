import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  civilDateOf,
  dayAndTime,
  daysBetween,
  endOfDay,
  isCivilDate,
  secondsUntil,
  startOfDay,
  timeOfDay,
} from '../../../shared/time/civil.ts';
import { dates } from './arbitraries.ts';

describe('a civil date', () => {
  test.each(['2026-01-01', '2024-02-29', '2000-02-29', '1899-12-31'])('%s exists', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  const days = [
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-01-32',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
  ];
  const texts = [
    '2026-1-1',
    '12026-01-01',
    '2026-01-010',
    '2026-01-1 ',
    '20a6-01-01',
    '2026/01/01',
    '',
    'today',
  ];
  test.each([...days, ...texts])('"%s" does not', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });
});

describe('legal time', () => {
  test('a day begins at midnight in Asia/Shanghai, not in UTC', () => {
    expect(startOfDay('2026-03-12')).toBe('2026-03-11T16:00:00.000Z');
    expect(civilDateOf('2026-03-11T15:59:59.999Z')).toBe('2026-03-11');
    expect(civilDateOf('2026-03-11T16:00:00.000Z')).toBe('2026-03-12');
  });

  test('24:00 is the first instant that no longer belongs to the day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const end = endOfDay(date);
        const lastMillisecond = new Date(Date.parse(end) - 1).toISOString();
        expect(civilDateOf(startOfDay(date))).toBe(date);
        expect(civilDateOf(lastMillisecond)).toBe(date);
        expect(civilDateOf(end)).toBe(addDays(date, 1));
        expect(startOfDay(date) < lastMillisecond && lastMillisecond < end).toBe(true);
      }),
    );
  });

  test('days added and taken away again come back to the same day', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 4000 }), (date, n) => {
        const later = addDays(date, n);
        expect(isCivilDate(later)).toBe(true);
        expect(addDays(later, -n)).toBe(date);
        expect(later >= date).toBe(true);
      }),
    );
  });

  test('a timer is set to whole seconds, never early and never negative', () => {
    expect(secondsUntil('2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.001Z')).toBe(1);
    expect(secondsUntil('2026-03-01T00:00:00.000Z', '2026-03-01T00:00:10.000Z')).toBe(10);
    expect(secondsUntil('2026-03-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z')).toBe(0);
    expect(secondsUntil('2026-03-02T00:00:00.000Z', '2026-03-01T00:00:00.000Z')).toBe(0);
  });

  test('a day lies as many days after another as are added to that', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n);
      }),
    );
  });

  test('the time of day is that of Asia/Shanghai, to the second', () => {
    expect(timeOfDay('2026-03-11T15:59:59.999Z')).toBe('23:59:59');
    expect(timeOfDay('2026-03-11T16:00:00.000Z')).toBe('00:00:00');
    expect(timeOfDay('2026-03-12T02:05:09.000Z')).toBe('10:05:09');
  });

  test('of a count of days what is left is a time of day, to the second', () => {
    expect(dayAndTime('1899-12-30', 46023)).toEqual(['2026-01-01', '00:00:00']);
    expect(dayAndTime('1899-12-30', 46023.5)).toEqual(['2026-01-01', '12:00:00']);
    expect(dayAndTime('1899-12-30', 46023 + 3661 / 86_400)).toEqual(['2026-01-01', '01:01:01']);
    expect(dayAndTime('1899-12-30', 46023.9999999)).toEqual(['2026-01-02', '00:00:00']);
  });

  test('a day is the same whether it was named before or not, and after thousands of others', () => {
    const count = 10_000;
    const first = '2000-01-01';
    const named = Array.from({ length: count }, (_, index) => addDays(first, index));
    expect(new Set(named).size).toBe(count);
    expect(named.toSorted()).toEqual(named);
    expect(named.map((each) => daysBetween(first, each))).toEqual(named.map((_, index) => index));
    expect(named.at(-1)).toBe('2027-05-18');
  });

  test('no day is later than the last that can be written', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('9999-12-01', 400)).toBe('9999-12-31');
  });
});
