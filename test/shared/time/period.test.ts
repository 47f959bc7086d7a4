import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { law, type Period } from '../../../shared/regulation.ts';
import { addDays, civilDateOf, endOfDay } from '../../../shared/time/civil.ts';
import { calendarOf, isRestDay, workdayFrom } from '../../../shared/time/holidays.ts';
import { lastDay, periodEnd } from '../../../shared/time/period.ts';
import { endToAct, lastDayToAct } from '../../support/to-act.ts';
import { dates, periods } from './arbitraries.ts';

/** Periods as they are, and those within which the recorded person has to act. */
const kinds = fc.constantFrom(
  { day: lastDay, over: periodEnd },
  {
    day: (event: string, period: Period) => lastDayToAct(event, period, []),
    over: (event: string, period: Period) => endToAct(event, period, []),
  },
);

describe('M36.1 a period ends exactly, to the second', () => {
  test('M33.2 the ten days of an objection received on 1 March end at 24:00 on 11 March', () => {
    expect(lastDay('2026-03-01', law.objection.period)).toBe('2026-03-11');
    expect(periodEnd('2026-03-01', law.objection.period)).toBe('2026-03-11T16:00:00.000Z');
  });

  test.each([
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2026-01-31', { months: 3 }, '2026-04-30'],
    ['2026-11-30', { months: 3 }, '2027-02-28'],
    ['2026-12-15', { months: 1 }, '2027-01-15'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29'],
    ['2026-06-01', { years: 5 }, '2031-06-01'],
    ['2026-12-31', { days: 1 }, '2027-01-01'],
  ] as const)('from %s, %o last until %s', (event, period, expected) => {
    expect(lastDay(event, period)).toBe(expected);
  });

  test('the end is exclusive: the last millisecond is inside, the end is not', () => {
    fc.assert(
      fc.property(dates, periods, kinds, (event, period, { day, over }) => {
        const end = over(event, period);
        const last = day(event, period);
        expect(end).toBe(endOfDay(last));
        expect(civilDateOf(end)).toBe(addDays(last, 1));
        expect(end > endOfDay(event)).toBe(true);
      }),
    );
  });

  test('a later event never ends earlier', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 60 }), periods, kinds, (event, n, period, { over }) => {
        expect(over(addDays(event, n), period) >= over(event, period)).toBe(true);
      }),
    );
  });

  test('months and years end on the day of the same date, or on the last day of a shorter month', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (event, months) => {
        const last = lastDay(event, { months });
        const sameDate = last.slice(8) === event.slice(8);
        const lastOfMonth = addDays(last, 1).endsWith('-01') && last.slice(8) < event.slice(8);
        expect(sameDate || lastOfMonth).toBe(true);
      }),
    );
  });

  test('twelve months are a year', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 10 }), (event, years) => {
        expect(lastDay(event, { months: years * 12 })).toBe(lastDay(event, { years }));
      }),
    );
  });
});

describe('a last day on a rest day', () => {
  test('moves on past the holiday where the person must act', () => {
    expect(lastDayToAct('2026-09-21', { days: 10 }, [])).toBe('2026-10-08');
    expect(lastDayToAct('2026-02-05', { days: 10 }, [])).toBe('2026-02-24');
  });

  test('moves on past a weekend, but not past one that is worked', () => {
    expect(lastDayToAct('2026-03-11', { days: 10 }, [])).toBe('2026-03-23');
    expect(lastDayToAct('2026-02-18', { days: 10 }, [])).toBe('2026-02-28');
  });

  test('stays where it is for a disclosure, a listing or the limit of an official', () => {
    expect(lastDay('2026-09-21', { days: 10 })).toBe('2026-10-01');
  });

  test.each([
    ['a day fixed by decree', '2034-12-22', { days: 10 }, '2035-01-02'],
    ['days fixed by decree one after the other', '2035-09-21', { days: 10 }, '2035-10-04'],
    ['a weekend', '2035-09-28', { days: 1 }, '2035-10-04'],
    ['none that is announced by the moon', '2035-02-05', { days: 3 }, '2035-02-08'],
  ] as const)('A15 moves on in a year that nobody has announced past %s', (_, event, period, moved) => {
    expect(lastDayToAct(event, period, [])).toBe(moved);
  });

  test('A15 goes by the calendar that is published for the year, whatever was known before', () => {
    const published = {
      year: 2035,
      holidays: ['2035-02-08', '2035-02-09'],
      workingWeekends: ['2035-09-29'],
    };
    expect(lastDayToAct('2035-02-05', { days: 3 }, [published])).toBe('2035-02-12');
    expect(lastDayToAct('2035-09-28', { days: 1 }, [published])).toBe('2035-09-29');
    expect(lastDayToAct('2034-12-22', { days: 10 }, [published])).toBe('2035-01-01');
    expect(lastDayToAct('2034-12-22', { days: 10 }, [{ ...published, year: 2036 }])).toBe('2035-01-02');
  });

  test('A15 of two calendars that an earlier release published for one year the last to take effect counts', () => {
    const of = (effectiveAt: string, holidays: string[]) => ({
      year: 2035,
      holidays,
      workingWeekends: [],
      effectiveAt,
    });
    const first = of('2034-11-01T00:00:00.000Z', ['2035-02-08']);
    const second = of('2034-12-01T00:00:00.000Z', ['2035-02-08', '2035-02-09']);
    for (const published of [
      [first, second],
      [second, first],
    ])
      expect(lastDayToAct('2035-02-05', { days: 3 }, published)).toBe('2035-02-12');
    const corrected = of('2035-01-01T00:00:00.000Z', []);
    for (const published of [
      [first, corrected, second],
      [corrected, second, first],
    ])
      expect(lastDayToAct('2035-02-05', { days: 3 }, published)).toBe('2035-02-08');
  });

  test('never shortens a period, and never ends it on a day known to be one of rest', () => {
    fc.assert(
      fc.property(dates, periods, (event, period) => {
        const moved = lastDayToAct(event, period, []);
        expect(moved >= lastDay(event, period)).toBe(true);
        expect(isRestDay(moved, [])).toBe(false);
      }),
    );
  });
});

test('a last day that no day comes after stays where it is, though nobody works on it', () => {
  const restful = [{ year: 9999, holidays: ['9999-12-31'], workingWeekends: [] }];
  expect(isRestDay('9999-12-31', restful)).toBe(true);
  expect(workdayFrom('9999-12-31', restful)).toBe('9999-12-31');
});

test('of two calendars of one year, as an earlier release let be, the one that took effect last counts', () => {
  const undated = { year: 2027, holidays: [], workingWeekends: [] };
  const dated = { ...undated, effectiveAt: '2026-11-01T00:00:00.000Z' };
  const later = { ...undated, effectiveAt: '2026-11-01T00:00:00.001Z' };
  for (const both of [
    [dated, later],
    [later, dated],
    [undated, later],
    [later, undated],
  ])
    expect(calendarOf(2027, both)).toBe(later);
  expect(calendarOf(2028, [dated])).toBeUndefined();
});
