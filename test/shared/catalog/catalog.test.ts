import { describe, expect, test } from 'vitest';
import { catalog, catalogItem } from '../../../shared/catalog/catalog.ts';
import { formats } from '../../../shared/formats/index.ts';
import { categories, law, purposes, untrustworthiness } from '../../../shared/regulation.ts';

describe('M8.1 each catalog item names what Art. 8 asks for', () => {
  test.each(catalog.map((item) => [item.id, item] as const))('%s', (id, item) => {
    expect(catalogItem(id)).toBe(item);
    expect(item.providers.length).toBeGreaterThan(0);
    expect(Object.keys(categories)).toContain(item.category);
    expect(Object.keys(formats)).toContain(item.format);
    expect(formats[item.format]?.id).toBe(item.format);
    expect(item.scopeOfUse.length).toBeGreaterThan(0);
    for (const purpose of item.scopeOfUse) expect(Object.keys(purposes)).toContain(purpose);
    expect(new Set(item.scopeOfUse).size).toBe(item.scopeOfUse.length);
    expect(Object.keys(item.recordingPeriod).sort()).toEqual(Object.keys(untrustworthiness).sort());
    expect(Object.keys(item.frequency)).toHaveLength(1);
    expect(item.version).toBeGreaterThanOrEqual(1);
  });

  test('no two items have one id, and an id that is not published is none', () => {
    expect(new Set(catalog.map(({ id }) => id)).size).toBe(catalog.length);
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
    expect(catalogItem('serious-untrustworthiness-designations')?.recordingPeriod).toEqual({
      minor: listed,
      general: listed,
      serious: listed,
    });
  });

  test('M11.2 what speaks against somebody is marked adverse, so that notice goes before it', () => {
    for (const id of ['administrative-penalties', 'serious-untrustworthiness-designations']) {
      expect(catalogItem(id)?.adverse).toBe(true);
    }
  });

  test('M14.1 no item may be used for recruiting unless it says so: penalties may not', () => {
    expect(catalogItem('administrative-penalties')?.scopeOfUse).not.toContain('recruitment-and-promotion');
  });
});
