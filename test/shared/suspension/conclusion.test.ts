/** M53.1 For how long a suspension covers the days in which suit or appeal may still be brought (Art. 53). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationProcesses } from '../../../shared/application/process.ts';
import type { ApplicationOutcome } from '../../../shared/application/rules.ts';
import { type ApplicationCommand, type ConcludedBy, conclusions } from '../../../shared/application/state.ts';
import { coveredUntil, endingsOf } from '../../../shared/suspension/conclusion.ts';
import { addDays, lastDayBefore } from '../../../shared/time/civil.ts';
import type { Proceedings } from '../../../shared/units/unit.ts';
import { actors, handlerOfficial, shanghai, shift } from '../../support/actors.ts';
import { giveCommand, recordIn, stored } from '../../support/cases.ts';
import { applicationChange } from '../../support/objections.ts';
import { endToAct } from '../../support/to-act.ts';

const atOnce = ['final-judgment', 'withdrawn', 'none-brought'];
const following = conclusions.filter((how) => !atOnce.includes(how));
const reportedAt = shanghai('2026-04-10');
const openOn = (ground: Proceedings) =>
  stored(
    applicationChange('suspension', recordIn('active').state, reportedAt, {
      ground,
      fields: { document: '（2026）1号' },
    }),
  );

const ended = (
  concluded: ConcludedBy | null,
  now: string,
  outcome: ApplicationOutcome = 'ended',
  ground: Proceedings = concluded?.how === 'reconsideration-decided' ? 'reconsideration' : 'litigation',
) => {
  const decide: ApplicationCommand = {
    type: 'decide',
    outcome,
    reasons: 'So.',
    official: handlerOfficial,
    asked: null,
    unmet: [],
    concluded,
  };
  const ran = giveCommand(applicationProcesses.suspension, openOn(ground), decide, now, actors.handler);
  return ran.ok ? ran.value.state.status : ran.refusal.code;
};

describe('M53.1 what may follow is covered', () => {
  test.each(conclusions)('%s', (how) => {
    const until = coveredUntil({ how, on: '2026-04-13' }, []);
    expect(until && lastDayBefore(until)).toBe(atOnce.includes(how) ? null : '2026-04-28');
  });

  test('fifteen days and no fewer, the end on no rest day, whatever the day and the calendars', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((count) => addDays('2026-01-01', count));
    const holidays = fc.uniqueArray(
      fc.integer({ min: 1, max: 364 }).map((count) => addDays('2027-01-01', count)),
    );
    fc.assert(
      fc.property(day, holidays, fc.constantFrom(...following), (on, days, how) => {
        const calendars = [{ year: 2027, holidays: days, workingWeekends: [] }];
        const until = coveredUntil({ how, on }, calendars) ?? '';
        expect(until).toBe(endToAct(on, { days: 15 }, calendars));
        expect(lastDayBefore(until) >= addDays(on, 15)).toBe(true);
        expect(days).not.toContain(lastDayBefore(until));
      }),
    );
  });

  test('it ends not a millisecond before, and from then on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }).map((count) => addDays('2026-04-10', count)),
        fc.constantFrom(...following),
        fc.integer({ min: 1, max: 30 * 86_400_000 }),
        (on, how, ms) => {
          const until = coveredUntil({ how, on }, []) ?? '';
          const concluded = { how, on, document: '（2026）9号', coveredUntil: until };
          expect(ended(concluded, shift(until, -ms))).toBe('proceedings-not-over');
          expect(ended(concluded, until)).toBe('decided');
        },
      ),
    );
  });
});

test('M53.1 a judgment ends no reconsideration, nor its decision a suit: what may follow would go uncovered', () => {
  const concluded = { on: '2026-04-10', document: '（2026）9号', coveredUntil: null };
  for (const [how, ground] of [
    ['final-judgment', 'reconsideration'],
    ['first-judgment', 'reconsideration'],
    ['reconsideration-decided', 'litigation'],
  ] as const)
    expect(ended({ ...concluded, how }, reportedAt, 'ended', ground)).toBe('conclusion-of-other');
});

test('M53.1 what stands on its record is ended and nothing else: it is neither confirmed, dismissed nor upheld', () => {
  for (const outcome of ['confirmed', 'dismissed', 'upheld', 'granted'] as const)
    expect(ended(null, reportedAt, outcome)).toBe('outcome-of-another');
});

test('M53.1 what is no proceedings ends in no way that is known', () => {
  expect(endingsOf('repair')).toEqual([]);
  expect(endingsOf('litigation')).toContain('final-judgment');
});
