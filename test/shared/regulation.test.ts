import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  categories,
  law,
  type ParameterName,
  parameterNotes,
  parameters,
  purposes,
  seriousGrounds,
  untrustworthiness,
} from '../../shared/regulation.ts';

describe('the numbers of the law, as the regulation gives them', () => {
  test('Art. 33 (M33.2): an objection is decided within 10 days', () => {
    expect(law.objection.period).toEqual({ days: 10 });
  });

  test('Art. 24 (M24.1): a designation is disclosed for 5 years', () => {
    expect(law.designation.listed).toEqual({ years: 5 });
  });

  test('Art. 26 (M26.1): a key scrutiny entry lasts 1 year', () => {
    expect(law.keyScrutiny.listed).toEqual({ years: 1 });
  });

  test('Art. 26 (M26.2): 3 industries within 12 months lead to a warning of 2 years', () => {
    expect(law.keyScrutiny.warning).toEqual({
      industries: 3,
      within: { months: 12 },
      listed: { years: 2 },
    });
  });

  test('Art. 43 (M43.1): an objection to a spot check is handled within 10 days', () => {
    expect(law.spotCheckObjection.period).toEqual({ days: 10 });
  });

  test.each([
    ['Art. 14 (M14.1): six purposes', purposes, 6, 14],
    ['Art. 21 (M21.1): five grounds', seriousGrounds, 5, 21],
    ['Art. 8 (M8.1): six categories', categories, 6, 8],
  ])('%s, each by its number', (_, words, count, article) => {
    const numbers = Object.values(words).map((text) => /^Art\. (\d+)\((\d)\)$/.exec(text));
    expect(numbers.map((found) => Number(found?.[1]))).toEqual(Array(count).fill(article));
    expect(numbers.map((found) => Number(found?.[2]))).toEqual(
      Array.from({ length: count }, (_, at) => at + 1),
    );
  });

  test('Credit repair measures of 2026: 3 months, 1 and 3 years disclosed; repair after 3 months and 1 year', () => {
    expect(untrustworthiness).toEqual({
      minor: { disclosed: { months: 3 }, repairFrom: null },
      general: { disclosed: { years: 1 }, repairFrom: { months: 3 } },
      serious: { disclosed: { years: 3 }, repairFrom: { years: 1 } },
    });
  });
});

describe('the numbers that the regulation leaves unset', () => {
  test.each(Object.keys(parameters) as ParameterName[])(
    '%s has a default within its limits, an article and a source',
    (name) => {
      const { default: usual, min, max } = parameters[name];
      const { article, source, what } = parameterNotes[name];
      expect([min, usual, max]).toEqual([min, usual, max].toSorted((a, b) => a - b));
      expect([min, usual, max].every(Number.isInteger)).toBe(true);
      expect(min).toBeGreaterThan(0);
      expect(article).toMatch(/^Art\. \d+$/);
      expect(source.length).toBeGreaterThan(20);
      expect(what.length).toBeGreaterThan(20);
    },
  );

  test('each has an environment variable of its own', () => {
    const names = Object.values(parameters).map(({ env }) => env);
    expect(new Set(names).size).toBe(names.length);
  });

  test('Art. 11 (M11.2): no city may give less than five days to reply', () => {
    expect(parameters.noticePeriodDays.min).toBe(5);
  });

  test('Art. 33 (M33.2): a reminder comes before the limit', () => {
    const { days } = law.objection.period;
    expect(parameters.objectionReminderDays.max).toBeLessThan(days);
  });
});

describe('every number of the law stands once', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  /** Where legal periods stand; the catalog that the department publishes under it is data, not code. */
  const homes = ['shared/regulation.ts'];
  const period = /\b(?:days|months|years)\b["']?\s*[:=]\s*-?\d|\bP(?:\d+[YMWD])+\b/i;
  /** A number on its own line of code that is a day, a week or more in milliseconds or seconds. */
  const duration = /\b(?:86_?400(?:_?000)?|604_?800(?:_?000)?)\b/;
  /** The one place that knows how long a day is. */
  const clockwork = ['shared/time/civil.ts'];

  const sources = globSync(['shared/**/*.ts', 'functions/**/*.ts', 'infra/**/*.{ts,json}'], { cwd: root });
  const linesOf = (file: string) =>
    readFileSync(`${root}${file}`, 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(?:\*|\/[/*])/.test(line));
  const holding = (pattern: RegExp, except: string[]) =>
    sources.filter((file) => !except.includes(file) && linesOf(file).some((line) => pattern.test(line)));

  test('the search sees the code, and finds the periods where they are', () => {
    expect(sources.length).toBeGreaterThan(50);
    for (const home of homes) expect(linesOf(home).some((line) => period.test(line))).toBe(true);
  });

  test('no literal period stands anywhere else in the domain, the functions or the template', () => {
    expect(holding(period, homes)).toEqual([]);
  });

  test('no length of days in seconds or milliseconds either', () => {
    expect(holding(duration, clockwork)).toEqual([]);
  });
});
