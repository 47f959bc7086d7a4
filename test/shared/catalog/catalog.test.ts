import { describe, expect, test } from 'vitest';
import { recordedFor } from '../../../shared/catalog/period.ts';
import { itemFaults } from '../../../shared/publication/item-faults.ts';
import { allLatest, latest, versionOf } from '../../../shared/publication/list.ts';
import {
  categories,
  law,
  purposes,
  untrustworthiness,
  untrustworthinessClasses,
} from '../../../shared/regulation.ts';
import { formats } from '../../support/formats.ts';
import { published } from '../../support/published.ts';

const { items, measures } = published;
const today = '2026-06-01T00:00:00.000Z';
const catalogItem = (id: string) => latest(items, id, today);

describe('M8.1 each catalog item names what Art. 8 asks for', () => {
  test.each(items.map((item) => [item.id, item] as const))('%s', (_, item) => {
    expect(item.providers.length).toBeGreaterThan(0);
    expect(Object.keys(categories)).toContain(item.category);
    expect(Object.keys(formats)).toContain(item.format);
    expect(formats[item.format]?.id).toBe(item.format);
    expect(item.scopeOfUse.length).toBeGreaterThan(0);
    for (const purpose of item.scopeOfUse) expect(Object.keys(purposes)).toContain(purpose);
    expect(new Set(item.scopeOfUse).size).toBe(item.scopeOfUse.length);
    for (const of of [...untrustworthinessClasses, null]) {
      expect(Object.keys(recordedFor(item.recordingPeriod, of))).toHaveLength(1);
    }
    expect(Object.keys(item.frequency)).toHaveLength(1);
    expect(item.version).toBeGreaterThanOrEqual(1);
  });

  test('an id that is not published is none', () => {
    expect(catalogItem('horoscopes')).toBeUndefined();
    expect(catalogItem('constructor')).toBeUndefined();
  });

  test('M36.1 penalties are recorded as long as the credit repair measures disclose their class', () => {
    const { minor, general, serious } = untrustworthiness;
    expect(catalogItem('administrative-penalties')?.recordingPeriod).toEqual({
      minor: minor.disclosed,
      general: general.disclosed,
      serious: serious.disclosed,
    });
  });

  test('M24.1 designations are recorded for the five years of Art. 24', () => {
    const { listed } = law.designation;
    expect(catalogItem('serious-untrustworthiness-designations')?.recordingPeriod).toEqual(listed);
  });

  test('M11.2 what speaks against somebody is marked so, so that notice goes before it', () => {
    for (const id of ['administrative-penalties', 'serious-untrustworthiness-designations']) {
      expect(catalogItem(id)).toMatchObject({ nature: 'untrustworthy', noticeBefore: true });
    }
  });

  test('M8.1 M35.1 commendations speak for whom they are about: no notice before, nobody’s exemption, nothing let in', () => {
    expect(catalogItem('commendations')).toMatchObject({
      category: 'commendations-and-service',
      nature: 'trustworthy',
      noticeBefore: false,
      exemptions: [],
      inclusions: [],
    });
  });

  test('M14.1 no item may be used for recruiting unless it says so: penalties may not', () => {
    expect(catalogItem('administrative-penalties')?.scopeOfUse).not.toContain('recruitment-and-promotion');
  });
});

describe('M9.1 what is published stays published, each adjustment as its next version', () => {
  test.each(Object.entries({ items, measures }))(
    '%s: versions count up from 1, none left out',
    (_, versions) => {
      for (const { id } of versions) {
        const numbers = versions.filter((each) => each.id === id).map(({ version }) => version);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }
    },
  );

  const day = (count: number) => `2026-06-0${count}T00:00:00.000Z`;
  const versions = ['a', 'b', 'a', 'c', 'a'].map((id, index, all) => ({
    id,
    version: all.slice(0, index + 1).filter((each) => each === id).length,
    effectiveAt: day(index + 1),
  }));

  test('what applies is the latest version that is in effect, to the millisecond, of one and of all', () => {
    const numbers = (at: string) => allLatest(versions, at).map(({ id, version }) => `${id}${version}`);
    expect(latest(versions, 'a', day(5))?.version).toBe(3);
    expect(latest(versions, 'a', '2026-06-04T23:59:59.999Z')?.version).toBe(2);
    expect(latest(versions, 'a', '2026-05-31T23:59:59.999Z')).toBeUndefined();
    expect(latest(versions, 'd', day(5))).toBeUndefined();
    expect(numbers(day(5))).toEqual(['a3', 'b1', 'c1']);
    expect(numbers(day(3))).toEqual(['a2', 'b1']);
    expect(numbers('2026-05-01T00:00:00.000Z')).toEqual([]);
  });

  test('in whatever order they come, the highest number in effect applies', () => {
    expect(latest([...versions].reverse(), 'a', day(5))?.version).toBe(3);
  });

  test('every earlier one is found by its number, and nothing else', () => {
    for (const each of versions) expect(versionOf(versions, each.id, each.version)).toBe(each);
    expect(versionOf(versions, 'a', 4)).toBeUndefined();
    expect(versionOf(versions, 'b', 3)).toBeUndefined();
  });
});

describe('M8.1 M11.2 M12.1 what ships says nothing that no version may say', () => {
  test.each(items.map((item) => [item.id, item] as const))('%s', (_, item) => {
    expect(itemFaults(item, [])).toEqual([]);
  });
});
