/** M33.2 what others are owed of what happens to a record. */
import { describe, expect, test } from 'vitest';
import type { RecordEvent } from '../../../shared/record/commands.ts';
import { concernsMeasures, owesOthers, wrongBecause, wrongBy } from '../../../shared/record/wrong.ts';
import { providerOfficial, shanghai } from '../../support/actors.ts';

const at = shanghai('2026-04-10');
// Of an event only its type and its open data say who is owed what.
const event = (type: RecordEvent['type'], data: object = {}) => ({ type, data }) as RecordEvent;
const replied = (outcome: 'confirm' | 'withdraw') => event('ReplyDecided', { outcome });
const lifted = (mark: string) => event('RestrictionLifted', { mark });

describe('M33.2 whoever saw it is told to stop using it', () => {
  test.each([
    ['RecordCorrected', 'corrected'],
    ['ProviderCorrected', 'corrected'],
    ['RecordDeleted', 'deleted'],
    ['RecordExpunged', 'deleted'],
    ['RecordWithdrawn', 'withdrawn'],
    ['RecordRepaired', 'repaired'],
    ['RecordFiled', null],
    ['RecordAnnotated', null],
    ['RecordArchived', null],
  ] as const)('%s: %s', (type, because) => {
    expect(wrongBecause(event(type))).toBe(because);
  });

  test('where its provider gives in to a reply, and not where it is confirmed', () => {
    expect([replied('withdraw'), replied('confirm')].map(wrongBecause)).toEqual(['withdrawn', null]);
  });

  test('all but the units for which the official acted who changed it', () => {
    const by = { as: 'official', unit: 'transport', official: providerOfficial } as const;
    const told = { record: 'rec', because: 'withdrawn', version: 3, at };
    const withdrawn = event('RecordWithdrawn');
    expect(wrongBy('rec', withdrawn, { seq: 3, at, by })).toEqual([{ ...told, by: ['transport'] }]);
    const instead = { ...by, insteadOf: 'harbour' };
    expect(wrongBy('rec', withdrawn, { seq: 3, at, by: instead })).toEqual([
      { ...told, by: ['transport', 'harbour'] },
    ]);
    const platform = { as: 'platform', process: 'sweep' } as const;
    expect(wrongBy('rec', withdrawn, { seq: 3, at, by: platform })).toEqual([{ ...told, by: [] }]);
    expect(wrongBy('rec', event('RecordArchived'), { seq: 3, at, by })).toEqual([]);
  });
});

describe('M24.1 measures that rest on it end, wait or go on', () => {
  test.each([
    'RecordDeleted',
    'RecordWithdrawn',
    'RecordRepaired',
    'RecordWithheld',
    'RecordSuspended',
    'ExpungingAsked',
    'ExpungingRefused',
    'RecordExpunged',
  ] as const)('%s', (type) => {
    expect([concernsMeasures(event(type)), owesOthers(event(type))]).toEqual([true, true]);
  });

  test('a restriction that is lifted where it suspended it, a reply where it is given in to', () => {
    expect([lifted('suspended'), lifted('annotated')].map(concernsMeasures)).toEqual([true, false]);
    expect([replied('withdraw'), replied('confirm')].map(concernsMeasures)).toEqual([true, false]);
  });

  test('a correction owes those who saw it something, and measures nothing; what is merely noted owes nobody', () => {
    expect([concernsMeasures(event('RecordCorrected')), owesOthers(event('RecordCorrected'))]).toEqual([
      false,
      true,
    ]);
    for (const type of ['RecordFiled', 'RecordActivated', 'RecordAnnotated', 'OwedSettled'] as const)
      expect(owesOthers(event(type))).toBe(false);
  });
});
