/** M34.1 When untrustworthiness may be repaired, and what is not met of its conditions (Art. 34; order 36 of 2025). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restrictionBy } from '../../../shared/application/apply.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { untrustworthinessClasses } from '../../../shared/regulation.ts';
import { repairFrom, unmetForRepair } from '../../../shared/repair/conditions.ts';
import { addDays, type CivilDate } from '../../../shared/time/civil.ts';
import { actors, shanghai } from '../../support/actors.ts';
import { giveCommand, onRecord, recordIn } from '../../support/cases.ts';
import { applicationChange } from '../../support/objections.ts';

const active = recordIn('active').state;
const whole = {
  corrected: 'The line was rebuilt.',
  performed: 'All is paid.',
  performedOn: '2026-03-20',
  pledge: 'We keep to the law.',
};
const decidedOn = (day: CivilDate, untrustworthiness: RecordState['untrustworthiness']): RecordState => ({
  ...active,
  untrustworthiness,
  secret: { ...active.secret, filing: { ...active.secret.filing, decidedOn: day } },
});
const codes = (...given: Parameters<typeof unmetForRepair>) =>
  unmetForRepair(...given).map(({ code }) => code);

/** Days of the platform's years, the last of months and of February among them. */
const days = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2024-01-01', count)),
  fc.constantFrom('2024-02-29', '2026-11-30', '2027-08-31', '2028-02-29', '2026-12-31'),
);

describe('M34.1 the first day on which to come', () => {
  test.each([
    ['minor', '2026-03-12', null],
    ['general', '2026-03-12', '2026-06-13'],
    ['general', '2026-11-30', '2027-03-01'],
    ['serious', '2026-03-12', '2027-03-13'],
    ['serious', '2024-02-29', '2025-03-01'],
    [null, '2026-03-12', null],
  ] as const)('%s, decided on %s: %s', (kind, day, first) => {
    expect(repairFrom(decidedOn(day, kind))).toBe(first);
  });

  test('is refused the day before with that day, and not on it, whatever the decision’s day', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...untrustworthinessClasses), (day, kind) => {
        const record = decidedOn(day, kind);
        const first = repairFrom(record) ?? day;
        const fields = { ...whole, performedOn: day };
        expect(codes(record, fields, first)).toEqual([]);
        const before = unmetForRepair(record, fields, addDays(first, -1));
        expect(before.map(({ code }) => code)).toEqual(
          kind === 'minor' ? ['repair-performance-day'] : ['repair-too-early'],
        );
        if (kind !== 'minor') expect(before[0]?.values).toEqual({ first });
      }),
    );
  });

  test('what is minor is repaired from the day on which the duty was performed', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -30, max: 400 }),
        (day, wait, shift) => {
          const performedOn = addDays(day, wait);
          const today = addDays(performedOn, shift);
          expect(codes(decidedOn(day, 'minor'), { ...whole, performedOn }, today)).toEqual(
            shift < 0 ? ['repair-performance-day'] : [],
          );
        },
      ),
    );
  });
});

test('M34.1 each condition is named by itself: any of them left out, and none that is there', () => {
  const missing = {
    corrected: 'repair-correction-missing',
    performed: 'repair-performance-missing',
    performedOn: 'repair-performance-missing',
    pledge: 'repair-pledge-missing',
  } as const;
  const names = Object.keys(missing) as (keyof typeof missing)[];
  const today = repairFrom(active) ?? '';
  fc.assert(
    fc.property(fc.subarray(names), (left) => {
      const fields = Object.fromEntries(
        Object.entries(whole).filter(([name]) => !left.some((each) => each === name)),
      );
      const found = unmetForRepair(active, fields, today);
      expect(found.map(({ field, code }) => [field, code])).toEqual(
        left.map((name) => [name, missing[name]]),
      );
    }),
  );
});

test('M34.1 what is to somebody’s credit is never repaired, whatever is said', () => {
  const trustworthy = decidedOn('2026-03-12', null);
  expect(unmetForRepair(trustworthy, whole, '2027-01-01')).toMatchObject([
    { field: 'record', code: 'repair-of-trustworthy' },
  ]);
});

test('M34.1 a condition that is not met names its field: too early the record, the day of performance its own', () => {
  const record = decidedOn('2026-03-12', 'general');
  const fields = { ...whole, performedOn: '2026-03-11' };
  expect(unmetForRepair(record, fields, '2026-03-13').map(({ field }) => field)).toEqual([
    'record',
    'performedOn',
  ]);
});

test.each([
  ['the day of the decision', '2026-03-12', true],
  ['the day before it', '2026-03-11', false],
  ['today', '2026-08-01', true],
  ['tomorrow', '2026-08-02', false],
  ['a day that there is not', '2026-06-31', false],
  ['no day', 'soon', false],
])('M34.1 duties were performed on %s', (_, performedOn, isPossible) => {
  const found = codes(decidedOn('2026-03-12', 'general'), { ...whole, performedOn }, '2026-08-01');
  expect(found).toEqual(isPossible ? [] : ['repair-performance-day']);
});

describe('M34.1 a repair on its record', () => {
  const at = shanghai('2026-06-13');
  const { state: application } = applicationChange('repair', active, at, { fields: whole });
  const noted = onRecord(
    recordIn('active'),
    { type: 'annotate', restriction: restrictionBy(application, at) },
    at,
    actors.subject,
  );
  const grant = {
    type: 'repair',
    application: application.id,
    granted: { performedOn: '2026-03-20' },
  } as const;
  const given = (record: RecordState, now: string) => {
    const ran = giveCommand(recordProcess, { ...noted, state: record }, grant, now, actors.provider);
    return ran.ok ? ran.value.events.map(({ type }) => type).join() : ran.refusal.code;
  };

  test('is not granted before its first day, to the millisecond, and is on it', () => {
    expect(given(noted.state, shanghai('2026-06-12', '23:59:59.999'))).toBe('repair-not-yet');
    expect(given(noted.state, shanghai('2026-06-13', '00:00:00.000'))).toBe('RecordRepaired');
  });

  test.each([
    ['deleted', { status: 'deleted', isDeleted: true }, 'RestrictionLifted'],
    ['archived after it was deleted', { status: 'archived', isDeleted: true }, 'RestrictionLifted'],
    ['archived at its end', { status: 'archived' }, 'RecordRepaired'],
    ['withdrawn', { status: 'withdrawn', cameToNothing: true }, 'RecordRepaired'],
    ['archived after it was withdrawn', { status: 'archived', cameToNothing: true }, 'RecordRepaired'],
  ] as const)('of what is %s: %s', (_, change, events) => {
    expect(given({ ...noted.state, ...change }, at)).toBe(events);
  });

  test('granted, its mark stands since that instant and has no limit', () => {
    const repaired = onRecord(noted, grant, at, actors.provider);
    expect(repaired.state.restrictions).toMatchObject([{ mark: 'repaired', since: at, dueAt: null }]);
  });
});
