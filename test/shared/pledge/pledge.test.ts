/** M27.1 What may happen to a pledge, in whatever order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmCode, personCode } from '../../../local/acts/cast.ts';
import { givePledge } from '../../../shared/pledge/give.ts';
import { fallenDue, pledgeDisclosedAs, pledgeProcess } from '../../../shared/pledge/process.ts';
import type { PledgeCommand, PledgeState } from '../../../shared/pledge/state.ts';
import type { Instant } from '../../../shared/time/civil.ts';
import { type PledgeLooking, viewPledge } from '../../../shared/visibility/pledge.ts';
import { actors, shanghai, shift } from '../../support/actors.ts';
import { keys, recordIn } from '../../support/cases.ts';
import { published } from '../../support/published.ts';

const matters = published['pledge-matters'];
const [food, wages] = [matters[0], matters[1]];
if (!food || !wages) throw new Error('No matters ship.');
const at = shanghai('2026-03-20');
const official = { id: 'MR-0001', name: 'Lin Zhao' };
const record = recordIn('active').state;

const given = (of = food, subject: typeof firmCode | typeof personCode = firmCode): PledgeState =>
  givePledge(
    keys,
    of,
    {
      id: '00000000-0000-4000-8000-000000000001',
      subject,
      name: '承诺人',
      text: '按期整改。',
      lastDay: '2026-04-30',
    },
    at,
    { pledgeDecisionDays: 30 },
  );

const commands: fc.Arbitrary<PledgeCommand> = fc.constantFrom<PledgeCommand>(
  { type: 'keep', official },
  { type: 'break', official, record: record.id, stands: true },
  { type: 'break', official, record: record.id, stands: false },
  { type: 'withdraw' },
  { type: 'mark-overdue' },
  { type: 'expire' },
);
const instants: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 500 })
  .map((days) => shift(at, days * 86_400_000));

/** The state after commands in the order of their instants, those that are refused left out. */
const played = (steps: [PledgeCommand, Instant][]): PledgeState =>
  [...steps]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .reduce((state, [command, now]) => {
      const decided = pledgeProcess.decide(state, command, now, actors.provider);
      const events = decided.ok ? decided.value : [];
      return events.reduce((each, event) => pledgeProcess.evolve(each, event, now), state);
    }, given());

describe('M27.1 a pledge, whatever is done to it', () => {
  test('is decided once, never both ways, broken only with its record', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(commands, instants), { maxLength: 12 }), (steps) => {
        const { status, decision, withdrawnAt } = played(steps);
        if (status === 'broken') expect(decision?.breach).toBe(record.id);
        if (status === 'kept') expect(decision?.breach).toBeNull();
        if (status === 'given') expect([decision, withdrawnAt]).toEqual([null, null]);
        if (status === 'withdrawn') expect(decision).toBeNull();
      }),
    );
  });

  test('what falls due is possible, and done it falls due no more at that instant', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(commands, instants), { maxLength: 6 }), instants, (steps, now) => {
        const state = played(steps.filter(([, when]) => when <= now));
        const command = fallenDue(state, now);
        if (!command) return;
        const decided = pledgeProcess.decide(state, command, now, actors.platform);
        expect(decided.ok).toBe(true);
        const events = decided.ok ? decided.value : [];
        const after = events.reduce((each, event) => pledgeProcess.evolve(each, event, now), state);
        expect(fallenDue(after, now)).not.toEqual(command);
      }),
    );
  });

  test.each([
    ['mark-overdue', 'decideBy'],
    ['expire', 'endsAt'],
  ] as const)(
    '%s is too early a millisecond before its instant, and once more it changes nothing',
    (type, of) => {
      const state = given();
      const due = state[of];
      const early = pledgeProcess.decide(state, { type }, shift(due, -1), actors.platform);
      expect(early.ok ? null : early.refusal.early).toBe(due);
      const done = pledgeProcess.decide(state, { type }, due, actors.platform);
      expect(done.ok && done.value).toHaveLength(1);
      const after = done.ok
        ? done.value.reduce((each, event) => pledgeProcess.evolve(each, event, due), state)
        : state;
      const again = pledgeProcess.decide(after, { type }, due, actors.platform);
      expect(again.ok ? again.value : again.refusal.code).toEqual(
        type === 'expire' ? 'not-possible-now' : [],
      );
    },
  );

  test('of a natural person it has no place in a list, in whatever status', () => {
    expect(pledgeDisclosedAs(given())).not.toBeNull();
    expect(pledgeDisclosedAs(given(wages, personCode))).toBeNull();
    for (const status of ['withdrawn', 'expired'] as const)
      expect(pledgeDisclosedAs({ ...given(), status })).toBeNull();
  });
});

describe('M27.1 M36.1 who sees a pledge', () => {
  const broken: PledgeState = {
    ...given(),
    status: 'broken',
    decision: { at, outcome: 'broken', official, breach: record.id },
  };
  const looking = { at: shanghai('2026-05-01'), items: published.items, breach: record };
  const seenAs = (state: PledgeState, more: Partial<PledgeLooking> = {}) =>
    viewPledge(state, { as: 'public' }, { ...looking, ...more });

  test('broken shows only beside the record of the breach, and never beside another', () => {
    const own = { ...broken, subject: record.subject };
    expect('shown' in seenAs(own)).toBe(true);
    expect(seenAs(own, { breach: null })).toEqual({ withheld: 'breach-not-shown' });
    expect(seenAs(own, { breach: { ...record, id: `${record.id}0` } })).toEqual({
      withheld: 'breach-not-shown',
    });
    for (const status of [
      'notifying',
      'notified',
      'contested',
      'withdrawn',
      'deleted',
      'archived',
    ] as const) {
      const breach = { ...recordIn(status).state, id: record.id };
      expect(seenAs(own, { breach })).toEqual({ withheld: 'breach-not-shown' });
    }
    expect(seenAs(own, { at: record.endsAt })).toEqual({ withheld: 'breach-not-shown' });
  });

  test('nobody sees it at its end, on no basis', () => {
    for (const state of [given(), broken]) {
      const viewers = [
        { as: 'public' },
        { as: 'subject', subject: state.subject },
        { as: 'provider', unit: state.unit, reader: state.unit, official },
        { as: 'organ', unit: 'procurement-centre', purpose: 'procurement-and-projects' },
        { as: 'supervision' },
      ] as const;
      for (const viewer of viewers)
        expect(viewPledge(state, viewer, { ...looking, at: state.endsAt })).toEqual({
          withheld: 'recording-period-over',
        });
    }
  });

  test('no handler, and no unit of a measure, has a basis for it', () => {
    const handler = { as: 'handler', official, application: null } as const;
    expect(viewPledge(given(), handler, looking)).toEqual({ withheld: 'no-basis' });
    const unit = { as: 'joint-response', unit: 'transport', record: record.id } as const;
    expect(viewPledge(given(), unit, looking)).toEqual({ withheld: 'no-basis' });
    expect(
      viewPledge(given(), { as: 'provider', unit: 'transport', reader: 'transport', official }, looking),
    ).toEqual({
      withheld: 'another-unit',
    });
  });
});
