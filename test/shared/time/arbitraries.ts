import fc from 'fast-check';

/** Days from 1950 to 2150, as `YYYY-MM-DD`. */
export const dates = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Periods as the law writes them: days, months or years. */
export const periods = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ years: fc.integer({ min: 1, max: 10 }) }),
);
