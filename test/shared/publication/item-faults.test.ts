/** What of an item needs a provision, and what a provision carries (Art. 8, 42, 50; credit repair measures). */
import { describe, expect, test } from 'vitest';
import { type CatalogItemContent, readItem } from '../../../shared/catalog/items.ts';
import { itemFaults } from '../../../shared/publication/item-faults.ts';
import { contentOf } from '../../support/published.ts';

const itemOf = (name: string, change: object = {}): CatalogItemContent =>
  readItem({ ...contentOf(name), ...change }, name);
const provision = (article: string) => ({
  law: { zh: '《甲法》', en: 'Law A' },
  article: { zh: article, en: `${article} in English` },
});
const faults = (item: CatalogItemContent, before: CatalogItemContent[]) =>
  itemFaults(item, before).map(({ field, code }) => [field, code]);

const months = (least: number | null, most: number) => ({
  least: least === null ? null : { months: least },
  most: { months: most },
});
const sooner = { minor: null, general: months(null, 12), serious: months(1, 36) };
const longer = { minor: null, general: months(3, 12), serious: months(12, 48) };

describe('M8.1 what widens for a natural person needs a provision', () => {
  test.each<[string, string, object, object, string[]]>([
    ['found by a licence', 'commendations', {}, { findByLicence: true }, ['findByLicence']],
    ['an issuer’s word no more', 'credit-assessments', {}, { issuersWord: undefined }, ['issuersWord']],
    ['about anybody', 'rating-reports', {}, { about: undefined }, ['about']],
    ['about natural persons', 'rating-reports', {}, { about: 'natural-persons' }, ['about']],
    ['about persons, not units', 'government-promises', {}, { about: undefined }, ['about']],
    [
      'repaired later',
      'administrative-penalties',
      { disclosure: sooner },
      {},
      ['disclosure.general.least', 'disclosure.serious.least'],
    ],
  ])('%s', (_, name, was, is, fields) => {
    const [before, after] = [itemOf(name, was), itemOf(name, is)];
    const expected = fields.map((field) => [`content.${field}`, 'basis-missing']);
    expect(faults(after, [before])).toEqual(expected);
    expect(faults({ ...after, basis: provision('第一条') }, [before])).toEqual([]);
    expect(faults(before, [after])).toEqual([]);
  });

  test('M50.1 a new item that is found by a licence, too', () => {
    const found = itemOf('practitioners');
    const without = { ...found, basis: undefined };
    expect(found.basis?.article.en).toBe('Art. 50');
    expect(faults(found, [])).toEqual([]);
    expect(faults(without, [])).toEqual([['content.findByLicence', 'basis-missing']]);
    expect(faults(without, [without])).toEqual([]);
    expect(faults(without, [{ ...without, findByLicence: undefined }])).toEqual([
      ['content.findByLicence', 'basis-missing'],
    ]);
  });
});

describe('M8.1 a provision carries what the version that named it showed, and nothing more', () => {
  const before = itemOf('administrative-penalties', { basis: provision('第一条') });
  test.each<[string, object, string]>([
    ['a longer record', { recordingPeriod: { years: 50 } }, 'recordingPeriod'],
    ['no notice', { noticeBefore: false }, 'noticeBefore'],
    [
      'a longer disclosure',
      { recordingPeriod: { years: 50 }, disclosure: longer },
      'disclosure.serious.most',
    ],
  ])('not %s', (_, change, field) => {
    const wider = { ...before, ...change };
    const missing = [`content.${field}`, 'basis-missing'];
    expect(faults(wider, [before])).toContainEqual(missing);
    const inOtherEnglish = { ...before, basis: { ...provision('第一条'), law: { zh: '《甲法》', en: 'B' } } };
    expect(faults(wider, [inOtherEnglish])).toContainEqual(missing);
    expect(faults({ ...wider, basis: provision('第二条') }, [before])).not.toContainEqual(missing);
  });

  test('what it showed it goes on to carry', () => {
    const wider = { ...before, recordingPeriod: { years: 50 }, disclosure: longer };
    expect(faults(wider, [wider])).toEqual([]);
    expect(faults(before, [wider])).toEqual([]);
  });
});
