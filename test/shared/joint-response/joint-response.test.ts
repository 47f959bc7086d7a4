import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Acting } from '../../../shared/authority/acting.ts';
import { homeOf, readCaseId } from '../../../shared/ids.ts';
import { jointResponseProcess } from '../../../shared/joint-response/process.ts';
import { asItStands, endingOf } from '../../../shared/joint-response/standing.ts';
import { startJointResponse } from '../../../shared/joint-response/start.ts';
import type {
  FeedbackOutcome,
  JointResponseCommand,
  JointResponseState,
} from '../../../shared/joint-response/state.ts';
import type { Change, Stored } from '../../../shared/process/change.ts';
import { workOf } from '../../../shared/process/entry-changes.ts';
import { type StallCommand, stallCommand } from '../../../shared/process/stall.ts';
import { versionOf } from '../../../shared/publication/list.ts';
import { actors, second, shanghai, shift, transportOfficial } from '../../support/actors.ts';
import { after, filed, giveCommand, stored } from '../../support/cases.ts';
import {
  designated,
  jointResponseChange,
  procurementMeasure,
  request,
  responseDays,
} from '../../support/joint-responses.ts';
import { published } from '../../support/published.ts';
import { explained } from '../../support/refusals.ts';

const startedAt = shanghai('2026-06-01', '11:00:00.000');
// Fifteen days after: 24:00 of 16 June.
const dueAt = shanghai('2026-06-17', '00:00:00.000');
const units = ['procurement-centre', 'housing', 'transport'];

const asked = () => stored(jointResponseChange(startedAt));

const feedback = (
  unit: string,
  outcome: FeedbackOutcome = 'implemented',
  text = 'Excluded from tenders.',
): JointResponseCommand => ({ type: 'feedback', unit, outcome, text, official: transportOfficial });
const mark: JointResponseCommand = { type: 'mark-overdue' };
const end: JointResponseCommand = {
  type: 'end',
  because: 'deleted',
  since: shanghai('2026-06-05'),
};

/** Whoever may give a command: each unit answers for itself, a timer marks what is overdue. */
const giverOf = (command: JointResponseCommand | StallCommand): Acting =>
  'unit' in command ? { ...actors.transport, unit: command.unit } : actors.platform;

const on = (before: Stored<JointResponseState>, command: JointResponseCommand | StallCommand, at: string) =>
  after(jointResponseProcess, before, command, at, giverOf(command));

const answered = (at = shanghai('2026-06-05')) =>
  units.reduce((before, unit) => on(before, feedback(unit), at), asked());

function attempt(before: Stored<JointResponseState>, command: JointResponseCommand, at: string): string {
  const ran = giveCommand(jointResponseProcess, before, command, at, giverOf(command));
  return ran.ok ? ran.value.state.status : explained(ran.refusal);
}

describe('M20.1 Invariant 10: no joint response without a catalog basis, a related conduct and authority', () => {
  test('each measure names its basis, remedy and way out, and a conduct that the catalog has', () => {
    const { items, measures } = published;
    expect(measures.length).toBeGreaterThan(0);
    for (const each of measures) {
      for (const { zh, en } of [each.basis, each.remedies, each.removal]) {
        expect(en).toMatch(/Art\. \d+/);
        expect(zh).toMatch(/第.+条/);
      }
      expect(versionOf(items, each.conduct, 1)?.nature).toBe('untrustworthy');
      expect(each.implementingUnits.length).toBeGreaterThan(0);
    }
  });

  test('a unit that the catalog does not name as initiating does not start it', () => {
    const started = startJointResponse(
      designated,
      { ...request, initiator: 'transport' },
      startedAt,
      responseDays,
    );
    expect(started.ok || explained(started.refusal)).toBe('outside-authority');
  });

  test('nothing but the conduct that the measure answers carries it', () => {
    const started = startJointResponse(filed().state, request, startedAt, responseDays);
    expect(started.ok || explained(started.refusal)).toBe('unrelated-conduct');
  });
});

describe('M25.1 a joint response as started', () => {
  test('asks each implementing unit of the measure, by name and within the period', () => {
    const { state, messages, entries } = jointResponseChange(startedAt);
    expect(procurementMeasure.implementingUnits).toEqual(units);
    expect(state).toMatchObject({ kind: 'joint-response', status: 'asked', dueAt, record: designated.id });
    expect(state.secret).toEqual({ reason: request.reason, earlierFeedback: {} });
    expect(readCaseId(state.id)).toMatchObject({
      kind: 'joint-response',
      home: homeOf.subject(designated.subject),
    });
    expect(state.asks).toEqual(units.map((unit) => ({ unit, answer: null, lifting: null })));
    expect(entries.work.add).toEqual(units.map((unit) => ({ unit, what: 'give-feedback', dueAt })));
    expect(messages).toEqual([
      {
        to: 'workflow',
        start: { workflow: 'joint-response', name: state.id, input: { id: state.id, dueAt } },
      },
    ]);
  });
});

describe('M25.1 feedback', () => {
  test.each([
    ['a unit that was not asked', feedback('harbour-bank'), 'not-found'],
    [
      'no explanation of why it is not implemented',
      feedback('housing', 'not-implemented', ''),
      'explanation-required',
    ],
    ['A17 no word of what was done', feedback('housing', 'implemented', ''), 'action-required'],
    [
      'A17 signs that nobody sees for what was done',
      feedback('housing', 'implemented', '\u200b\u2060'),
      'action-required',
    ],
    ['blanks for an explanation', feedback('housing', 'not-implemented', ' \n\t'), 'explanation-required'],
  ])('is refused from %s', (_, command, code) => {
    expect(attempt(asked(), command, startedAt)).toBe(code);
  });

  test('with a written explanation of why it is not implemented is an answer', () => {
    const { state } = on(
      asked(),
      feedback('housing', 'not-implemented', 'It holds no subsidy.'),
      shanghai('2026-06-05'),
    );
    expect(state.asks.find(({ unit }) => unit === 'housing')?.answer).toEqual({
      at: shanghai('2026-06-05'),
      outcome: 'not-implemented',
      official: transportOfficial,
      late: false,
    });
    expect(state.asks.filter(({ answer }) => answer)).toHaveLength(1);
  });

  test('stands: a second one of the same unit is refused', () => {
    const once = on(asked(), feedback('housing'), startedAt);
    const again = feedback('housing', 'not-implemented', 'On second thoughts, no.');
    expect(attempt(once, again, shift(startedAt, second))).toBe('already-answered');
  });

  test.each([
    [-second, false],
    [-1, false],
    [0, true],
    [second, true],
  ])('%i ms from the end of the period is late: %s', (ms, late) => {
    const { state } = on(asked(), feedback('transport'), shift(dueAt, ms));
    expect(state.asks.find(({ unit }) => unit === 'transport')?.answer?.late).toBe(late);
  });

  test('of the last unit, and no other, ends it', () => {
    const [first, second, third] = units.map((unit) => feedback(unit));
    const two = [first, second].reduce((now, each) => (each ? on(now, each, startedAt) : now), asked());
    expect(two.state.status).toBe('asked');
    expect(third && on(two, third, startedAt).state.status).toBe('answered');
  });

  test.each([
    ['feedback', feedback('housing')],
    ['an overdue mark', mark],
  ])('once all have answered, %s is not possible', (_, command) => {
    expect(attempt(answered(), command, shift(dueAt, 1))).toBe('not-possible-now');
  });
});

describe('Invariant 9: a unit that has not answered is overdue, to be seen and escalated', () => {
  const one = () => on(asked(), feedback('housing'), startedAt);

  test.each([
    [-second, 'not-yet-due'],
    [-1, 'not-yet-due'],
    [0, 'asked'],
    [second, 'asked'],
  ])('%i ms from the end of the period, the mark: %s', (ms, outcome) => {
    expect(attempt(one(), mark, shift(dueAt, ms))).toBe(outcome);
  });

  test('the mark names who is missing, and goes on the worklists of the initiating unit and supervision', () => {
    const ran = giveCommand(jointResponseProcess, one(), mark, dueAt, actors.platform);
    if (!ran.ok) throw new Error(ran.refusal.code);
    expect(ran.value.events).toEqual([
      { type: 'UnitsOverdue', data: { units: ['procurement-centre', 'transport'] } },
    ]);
    expect(ran.value.entries.work).toEqual({
      remove: [],
      add: [
        { unit: 'market-regulation', what: 'feedback-overdue', dueAt },
        { unit: 'supervision', what: 'feedback-overdue', dueAt },
      ],
    });
  });

  test('marking twice is doing it once', () => {
    const once = on(one(), mark, dueAt);
    const twice = giveCommand(jointResponseProcess, once, mark, shift(dueAt, 5 * second), actors.platform);
    expect(twice).toMatchObject({ ok: true, value: { events: [], state: { overdueMarkedAt: dueAt } } });
  });

  test('late feedback is taken, and with the last of it everything leaves every worklist', () => {
    const stalled = on(on(one(), mark, dueAt), stallCommand, shift(dueAt, 1));
    expect(workOf(jointResponseProcess, stalled.state).map(({ unit, what }) => [unit, what])).toEqual([
      ['procurement-centre', 'give-feedback'],
      ['transport', 'give-feedback'],
      ['market-regulation', 'feedback-overdue'],
      ['supervision', 'feedback-overdue'],
      ['operations', 'workflow-stalled'],
    ]);
    const late = shift(dueAt, second);
    const done = on(on(stalled, feedback('transport'), late), feedback('procurement-centre'), late);
    expect(done.state.status).toBe('answered');
    expect(workOf(jointResponseProcess, done.state)).toEqual([]);
  });
});

describe('M25.1 what its workflow is told', () => {
  test('that all have answered, once they have', () => {
    expect(jointResponseProcess.waits.feedback?.(asked().state)).toBeNull();
    const two = on(on(asked(), feedback('housing'), startedAt), feedback('transport'), startedAt);
    expect(jointResponseProcess.waits.feedback?.(two.state)).toBeNull();
    expect(jointResponseProcess.waits.feedback?.(answered().state)).toEqual({ answered: true });
    expect(Object.keys(jointResponseProcess.waits)).toEqual(['feedback']);
  });

  test('no later event starts it again', () => {
    expect(
      jointResponseProcess.sends(
        asked().state,
        { type: 'UnitsOverdue', data: { units } },
        { seq: 2, at: asked().state.dueAt, by: { as: 'platform', process: 'sweep' } },
      ),
    ).toEqual([]);
  });

  test('A10 that its measure has ended: nobody is waited for', () => {
    const { state } = on(asked(), end, shanghai('2026-06-05'));
    expect(jointResponseProcess.waits.feedback?.(state)).toEqual({ answered: true });
  });
});

describe('A10 when a joint response falls due for the sweep: at its next legal instant', () => {
  const { due } = jointResponseProcess;
  const { endsAt } = designated;
  const day = 24 * 3600_000;

  test('minutes after the deadline of its units, for the workflow is first; then at the end of its record', () => {
    expect(due(asked().state)).toBe(shift(dueAt, 10 * 60_000));
    expect(due(on(asked(), mark, dueAt).state)).toBe(endsAt);
    expect(due(answered().state)).toBe(endsAt);
  });

  test('at the deadline itself once it has waited: that is another than its workflow was told', () => {
    expect(due({ ...asked().state, resumedAt: startedAt })).toBe(dueAt);
  });

  test('at the end of its record where that comes first', () => {
    const standsUntil = shift(dueAt, -day);
    expect(due({ ...asked().state, standsUntil })).toBe(standsUntil);
  });

  test('at the deadline to lift it, until somebody is overdue; then never', () => {
    const over = on(on(asked(), feedback('housing'), startedAt), end, shanghai('2026-06-05'));
    const liftBy = over.state.end?.liftBy ?? '';
    expect(liftBy).toBe(shanghai('2026-06-21', '00:00:00.000'));
    expect(due(over.state)).toBe(liftBy);
    expect(due(on(over, { type: 'mark-lifting-overdue' }, liftBy).state)).toBeNull();
    expect(due(on(asked(), end, startedAt).state)).toBeNull();
  });

  test('what an earlier release began knows of no end, and is due with its units alone', () => {
    const earlier = { ...asked().state, standsUntil: null };
    expect(due(earlier)).toBe(shift(dueAt, 10 * 60_000));
    expect(due({ ...answered().state, standsUntil: null })).toBeNull();
  });
});

describe('A10 the life of a measure is that of its record', () => {
  const record = { ...designated, status: 'active' as const, notice: null };
  const { state } = asked();

  test.each([
    [record, startedAt, null],
    [{ ...record, annotations: [{ objection: 'o', since: startedAt, dueAt }] }, startedAt, null],
    [record, shift(record.endsAt, -1), null],
    [record, record.endsAt, 'recording-period-over'],
    [record, shift(record.endsAt, 86_400_000), 'recording-period-over'],
    [{ ...record, status: 'archived' as const }, startedAt, 'recording-period-over'],
    [{ ...record, status: 'deleted' as const }, startedAt, 'deleted'],
    [{ ...record, status: 'withdrawn' as const }, startedAt, 'withdrawn'],
    [null, startedAt, 'deleted'],
  ])('%#: it ends because of what view says of the record', (each, at, because) => {
    const found = endingOf({ ...state, record: record.id }, each, at, published.items);
    expect(found?.because ?? null).toBe(because);
    // A period ends on its second, whoever comes by when.
    if (found) expect(found.since).toBe(because === 'recording-period-over' ? record.endsAt : at);
    expect(asItStands(state, each, at, published.items).end?.because ?? null).toBe(because);
  });

  test('whatever comes in whatever order: an end is final, asks are of whoever implemented it, and only they lift it', () => {
    const command = fc.oneof(
      fc.record({
        type: fc.constant('feedback' as const),
        unit: fc.constantFrom(...units),
        outcome: fc.constantFrom('implemented' as const, 'not-implemented' as const),
      }),
      fc.record({
        type: fc.constant('lift' as const),
        unit: fc.constantFrom(...units),
        outcome: fc.constantFrom('lifted' as const, 'not-yet-lifted' as const),
      }),
      fc.constantFrom(end, mark, { type: 'mark-lifting-overdue' as const }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(command, fc.nat(40 * 24 * 3600_000))), (given) => {
        let before = asked();
        let at = startedAt;
        for (const [each, ms] of given) {
          at = shift(at, ms);
          const full = 'unit' in each ? { ...each, text: 'Words.', official: transportOfficial } : each;
          const ran = giveCommand(jointResponseProcess, before, full, at, giverOf(full));
          if (!ran.ok || ran.value.events.length === 0) continue;
          held(before.state, ran.value);
          before = stored(ran.value);
        }
      }),
      { numRuns: 200 },
    );
  });

  function held(was: JointResponseState, { state: now, entries }: Change<JointResponseState>): void {
    if (was.end) expect(now.end).toEqual(was.end);
    const release = now.end && !was.end ? [`${was.record}#${was.measure}`] : [];
    expect(entries.names).toEqual({ take: [], release });
    const owing = now.asks.filter(
      ({ answer, lifting }) => answer?.outcome === 'implemented' && lifting?.outcome !== 'lifted',
    );
    const work = workOf(jointResponseProcess, now);
    const toLift = work.filter(({ what }) => what === 'lift-measure').map(({ unit }) => unit);
    expect(toLift).toEqual(now.end ? owing.map(({ unit }) => unit) : []);
    expect(['lifting', 'ended'].includes(now.status)).toBe(now.end !== null);
    expect(now.end !== null && work.some(({ what }) => what.includes('feedback'))).toBe(false);
    if (now.end) expect(now.status).toBe(owing.length ? 'lifting' : 'ended');
    else expect(now.asks.every(({ lifting }) => lifting === null)).toBe(true);
  }
});
