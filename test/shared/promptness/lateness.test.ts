import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLate, tallyOf } from '../../../shared/promptness/lateness.ts';
import { addDays, endOfDay, startOfDay } from '../../../shared/time/civil.ts';
import { lastDay } from '../../../shared/time/period.ts';

const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const anyFrequency = fc.oneof(
  fc.integer({ min: 1, max: 90 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 24 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 3 }).map((years) => ({ years })),
);

describe('M10.1 the lateness of a decision', () => {
  test('begins at the first instant after the last day, and is as many days as have begun since', () => {
    fc.assert(
      fc.property(anyDay, anyFrequency, fc.nat({ max: 500 }), (decidedOn, frequency, more) => {
        const last = lastDay(decidedOn, frequency);
        const before = new Date(Date.parse(endOfDay(last)) - 1).toISOString();
        expect(daysLate({ frequency }, decidedOn, before)).toBe(0);
        expect(daysLate({ frequency }, decidedOn, startOfDay(decidedOn))).toBe(0);
        expect(daysLate({ frequency }, decidedOn, startOfDay(addDays(last, more + 1)))).toBe(more + 1);
      }),
    );
  });

  test('a tally is the sum of what was filed, and nothing where nothing was', () => {
    const item = { id: 'an-item', frequency: { days: 7 } };
    const at = startOfDay('2026-12-01');
    expect(tallyOf(item, 'a-unit', at, [])).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 1 }), (ages) => {
        const filed = ages.map((days) => ({ decidedOn: addDays('2026-12-01', -days) }));
        const over = ages.map((days) => Math.max(0, days - 7));
        expect(tallyOf(item, 'a-unit', at, filed)).toEqual({
          month: '2026-12',
          unit: 'a-unit',
          item: 'an-item',
          filed: ages.length,
          late: over.filter((days) => days > 0).length,
          daysLate: over.reduce((sum, days) => sum + days, 0),
        });
      }),
    );
  });
});
