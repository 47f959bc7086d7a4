import { describe, expect, test } from 'vitest';
import { applicationKinds, ruleOf } from '../../../shared/application/rules.ts';
import { dutyOf } from '../../../shared/units/owed.ts';

describe('M34.1 M53.1 what a unit that has ended leaves to another', () => {
  test.each(applicationKinds)('who has to decide on a %s, where that is whoever filed the record', (kind) => {
    const isTheirs = ruleOf(kind).decide.by.includes('provider');
    expect(dutyOf(`decide-${kind}`)).toBe(isTheirs ? 'provider' : null);
  });

  test('that a measure is contested which it implemented', () => {
    expect(dutyOf('measure-contested')).toBe('respondent');
  });
});
