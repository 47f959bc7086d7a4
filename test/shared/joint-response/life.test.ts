/** M22.1 M53.1 The life of a measure is that of its record: it waits while that is contested, and is lifted once that is over (Art. 22, 53). */
import { describe, expect, test } from 'vitest';
import type { Acting } from '../../../shared/authority/acting.ts';
import { isOfWorkflow, jointResponseProcess } from '../../../shared/joint-response/process.ts';
import { asItStands, endingOf, fallenDue } from '../../../shared/joint-response/standing.ts';
import type {
  FeedbackOutcome,
  JointResponseCommand,
  JointResponseState,
  LiftingOutcome,
} from '../../../shared/joint-response/state.ts';
import type { RecordState, Restriction } from '../../../shared/record/state.ts';
import type { Instant } from '../../../shared/time/civil.ts';
import { actors, shanghai, shift, transportOfficial } from '../../support/actors.ts';
import { expunging, giveCommand, stored } from '../../support/cases.ts';
import { designated, jointResponseChange } from '../../support/joint-responses.ts';
import { published } from '../../support/published.ts';
import { explained } from '../../support/refusals.ts';

const { items } = published;
const startedAt = shanghai('2026-06-01', '11:00:00.000');
// Fifteen days after: 24:00 of 16 June.
const dueAt = shanghai('2026-06-17', '00:00:00.000');
const asked = jointResponseChange(startedAt).state;
const record: RecordState = { ...designated, status: 'active', notice: null };

const mark = (kind: 'suspension' | 'repair', since: string): Restriction => ({
  kind,
  application: `${kind}-1`,
  ground: kind === 'repair' ? 'conduct-corrected' : 'litigation',
  mark: kind === 'repair' ? 'repaired' : 'suspended',
  since,
  dueAt: null,
});
const withMarks = (...restrictions: Restriction[]): RecordState => ({ ...record, restrictions });
const suspendedAt = shanghai('2026-06-03', '09:30:00.000');
const suspended = withMarks(mark('suspension', suspendedAt));

const giverOf = (command: JointResponseCommand): Acting =>
  'unit' in command ? { ...actors.transport, unit: command.unit } : actors.platform;
const given = (state: JointResponseState, command: JointResponseCommand, at: string, by = giverOf(command)) =>
  giveCommand(jointResponseProcess, { ...stored(jointResponseChange(startedAt)), state }, command, at, by);
function became(state: JointResponseState, command: JointResponseCommand, at: string): JointResponseState {
  const ran = given(state, command, at);
  if (!ran.ok) throw new Error(explained(ran.refusal));
  return ran.value.state;
}
function eventsOf(state: JointResponseState, command: JointResponseCommand, at: string): unknown[] {
  const ran = given(state, command, at);
  return ran.ok ? ran.value.events.map(({ type, data }) => [type, data]) : [explained(ran.refusal)];
}
const answer = (state: JointResponseState, unit: string, outcome: FeedbackOutcome = 'implemented') =>
  became(
    state,
    { type: 'feedback', unit, outcome, text: 'Done.', official: transportOfficial },
    shanghai('2026-06-02'),
  );
const lifting = (
  unit: string,
  outcome: LiftingOutcome = 'lifted',
  text = 'Taken back.',
): JointResponseCommand => ({
  type: 'lift',
  unit,
  outcome,
  text,
  official: transportOfficial,
});
const work = (state: JointResponseState) =>
  jointResponseProcess.entries(state).work.map(({ unit, what, dueAt: due }) => [unit, what, due]);

/** Transport has implemented it, housing has not, the third has not answered; then its record is deleted. */
const inPart = answer(answer(asked, 'transport'), 'housing', 'not-implemented');
const deletedAt = shanghai('2026-06-05', '10:00:00.000');
const liftBy = shanghai('2026-06-21', '00:00:00.000');
const toBeLifted = became(inPart, { type: 'end', because: 'deleted', since: deletedAt }, deletedAt);

describe('M53.1 a measure waits while its record is kept from the units that act on it', () => {
  test.each<[string, RecordState, string]>([
    ['proceedings run', suspended, suspendedAt],
    [
      'several run: since the first of them',
      withMarks(mark('suspension', shanghai('2026-06-04')), mark('suspension', suspendedAt)),
      suspendedAt,
    ],
    ['it is to be expunged', { ...record, expunging: { ...expunging, since: suspendedAt } }, suspendedAt],
  ])('while %s', (_, kept, since) => {
    const at = shanghai('2026-06-06');
    expect(endingOf(asked, kept, at, items)).toBeNull();
    expect(asItStands(asked, kept, at, items)).toEqual({ ...asked, paused: since });
    expect(fallenDue(asked, kept, at, items)).toEqual({ type: 'pause', since });
    const waits = became(asked, { type: 'pause', since }, at);
    expect(waits).toEqual({ ...asked, paused: since });
    expect([fallenDue(waits, kept, at, items), asItStands(waits, kept, at, items)]).toEqual([null, waits]);
    expect(eventsOf(waits, { type: 'pause', since }, at)).toEqual([]);
  });

  test('nobody is asked for anything meanwhile, and nothing is overdue; whoever implemented it is told', () => {
    const waits = became(inPart, { type: 'pause', since: suspendedAt }, suspendedAt);
    expect(work(waits)).toEqual([['transport', 'measure-contested', suspendedAt]]);
    expect(eventsOf(waits, { type: 'mark-overdue' }, shift(dueAt, 1))).toEqual([]);
    expect(
      eventsOf(
        waits,
        {
          type: 'feedback',
          unit: 'procurement-centre',
          outcome: 'implemented',
          text: 'Done.',
          official: transportOfficial,
        },
        suspendedAt,
      ),
    ).toEqual(['measure-paused']);
    expect(jointResponseProcess.due(waits)).toBe(waits.standsUntil);
  });

  test.each([
    ['the same day', shanghai('2026-06-03', '23:59:59.999'), '2026-06-18'],
    ['the day after', shanghai('2026-06-04', '00:00:00.000'), '2026-06-19'],
    ['a week later', shanghai('2026-06-10', '12:00:00.000'), '2026-06-25'],
  ])('it goes on %s, and its limit ends later by each day that it waited', (_, at, last) => {
    const waits = became(asked, { type: 'pause', since: suspendedAt }, suspendedAt);
    const later = shanghai(last, '00:00:00.000');
    expect(fallenDue(waits, record, at, items)).toEqual({ type: 'resume' });
    const goesOn = became(waits, { type: 'resume' }, at);
    expect(goesOn).toEqual({ ...asked, paused: null, resumedAt: at, dueAt: later });
    expect(asItStands(waits, record, at, items)).toEqual(goesOn);
    expect(eventsOf(goesOn, { type: 'resume' }, at)).toEqual([]);
    expect(jointResponseProcess.due(goesOn)).toBe(later);
    expect(isOfWorkflow(goesOn, { type: 'mark-overdue' })).toBe(false);
    expect(isOfWorkflow(asked, { type: 'mark-overdue' })).toBe(true);
    expect(isOfWorkflow(asked, { type: 'resume' })).toBe(false);
  });

  test('a limit that had passed before is not given again', () => {
    const since = dueAt;
    const waits = became(asked, { type: 'pause', since }, since);
    expect(became(waits, { type: 'resume' }, shanghai('2026-07-01')).dueAt).toBe(dueAt);
    const justBefore = became(asked, { type: 'pause', since: shift(dueAt, -1) }, dueAt);
    expect(became(justBefore, { type: 'resume' }, dueAt).dueAt).toBe(shanghai('2026-06-19', '00:00:00.000'));
  });

  test('however often it waits in a day, the day is added once', () => {
    const at = (time: string) => shanghai('2026-06-10', time);
    const waited = (from: JointResponseState, since: Instant, until: Instant) =>
      became(became(from, { type: 'pause', since }, since), { type: 'resume' }, until);
    const once = waited(asked, at('09:00:00.000'), at('10:00:00.000'));
    const twice = waited(once, at('11:00:00.000'), at('12:00:00.000'));
    const on = waited(twice, at('13:00:00.000'), shanghai('2026-06-11', '10:00:00.000'));
    const again = waited(on, shanghai('2026-06-12', '10:00:00.000'), shanghai('2026-06-12', '11:00:00.000'));
    const days = [once, twice, on, again].map(
      ({ dueAt: until }) => (Date.parse(until) - Date.parse(asked.dueAt)) / 86_400_000,
    );
    expect(days).toEqual([1, 1, 2, 3]);
  });
});

describe('M22.1 a measure ends with its record', () => {
  test.each<[string, RecordState | null, string, object]>([
    [
      'is deleted',
      { ...record, status: 'deleted', isDeleted: true },
      startedAt,
      { because: 'deleted', since: startedAt },
    ],
    ['is gone', null, startedAt, { because: 'deleted', since: startedAt }],
    [
      'is withdrawn',
      { ...record, status: 'withdrawn' },
      startedAt,
      { because: 'withdrawn', since: startedAt },
    ],
    ['is over', record, shift(record.endsAt, 5), { because: 'recording-period-over', since: record.endsAt }],
    [
      'is repaired, since that instant',
      withMarks(mark('repair', suspendedAt)),
      shanghai('2026-06-20'),
      { because: 'repaired', since: suspendedAt },
    ],
  ])('that %s', (_, of, at, ending) => {
    expect(endingOf(asked, of, at, items)).toEqual(ending);
    expect(fallenDue(asked, of, at, items)).toEqual({ type: 'end', ...ending });
    expect(asItStands(asked, of, at, items)).toMatchObject({
      status: 'ended',
      end: { because: (ending as { because: string }).because },
    });
  });

  test('at its end who implemented it owes its lifting within its days, and nobody else owes anything', () => {
    expect(toBeLifted).toMatchObject({
      status: 'lifting',
      end: { at: deletedAt, because: 'deleted', liftBy },
    });
    expect(work(toBeLifted)).toEqual([['transport', 'lift-measure', liftBy]]);
    expect(jointResponseProcess.due(toBeLifted)).toBe(liftBy);
    const nobody = became(asked, { type: 'end', because: 'deleted', since: deletedAt }, deletedAt);
    expect([nobody.status, nobody.end?.liftBy, work(nobody), jointResponseProcess.due(nobody)]).toEqual([
      'ended',
      null,
      [],
      null,
    ]);
    expect(asItStands(toBeLifted, record, shift(deletedAt, 1), items)).toBe(toBeLifted);
    expect(
      eventsOf(
        toBeLifted,
        {
          type: 'feedback',
          unit: 'procurement-centre',
          outcome: 'implemented',
          text: 'Done.',
          official: transportOfficial,
        },
        deletedAt,
      ),
    ).toEqual(['measure-ended']);
  });

  test.each<[string, JointResponseState, JointResponseCommand, string]>([
    ['a unit that was not asked', toBeLifted, lifting('customs'), 'not-found'],
    ['one that had not implemented it', toBeLifted, lifting('housing'), 'nothing-to-lift'],
    ['one that had not answered', toBeLifted, lifting('procurement-centre'), 'nothing-to-lift'],
    [
      'no word of what was done',
      toBeLifted,
      lifting('transport', 'lifted', '\u200b '),
      'lifting-words-required',
    ],
    ['one whose measure stands', inPart, lifting('transport'), 'measure-stands'],
  ])('a lifting is refused from %s', (_, state, command, code) => {
    expect(eventsOf(state, command, deletedAt)).toEqual([code]);
  });

  test('for another unit nobody lifts it', () => {
    const ran = given(toBeLifted, lifting('transport'), deletedAt, { ...actors.transport, unit: 'housing' });
    expect(!ran.ok && ran.refusal.code).toBe('not-found');
  });

  test('once it is lifted that is final; that it is not yet may be said once, and is followed by the lifting', () => {
    const notYet = became(toBeLifted, lifting('transport', 'not-yet-lifted', 'Next week.'), deletedAt);
    expect([notYet.status, work(notYet)]).toEqual(['lifting', [['transport', 'lift-measure', liftBy]]]);
    expect(eventsOf(notYet, lifting('transport', 'not-yet-lifted'), deletedAt)).toEqual(['already-answered']);
    const lifted = became(notYet, lifting('transport'), shift(liftBy, -1));
    const own = lifted.asks.find(({ unit }) => unit === 'transport');
    expect(own?.lifting).toEqual({
      at: shift(liftBy, -1),
      outcome: 'lifted',
      official: transportOfficial,
      late: false,
    });
    expect([lifted.status, work(lifted)]).toEqual(['ended', []]);
    expect(lifted.asks.filter((ask) => ask.lifting)).toHaveLength(1);
    expect(eventsOf(lifted, lifting('transport'), liftBy)).toEqual(['not-possible-now']);
    const late = became(toBeLifted, lifting('transport'), liftBy);
    expect(late.asks.find(({ unit }) => unit === 'transport')?.lifting?.late).toBe(true);
  });

  test('each lifts for itself: who has done so has no second word while another owes it', () => {
    const both = became(
      answer(inPart, 'procurement-centre'),
      { type: 'end', because: 'deleted', since: deletedAt },
      deletedAt,
    );
    const one = became(both, lifting('transport'), deletedAt);
    expect([one.status, work(one)]).toEqual(['lifting', [['procurement-centre', 'lift-measure', liftBy]]]);
    expect(one.asks.find(({ unit }) => unit === 'procurement-centre')?.lifting).toBeNull();
    expect(eventsOf(one, lifting('transport'), deletedAt)).toEqual(['already-answered']);
    expect(became(one, lifting('procurement-centre'), deletedAt).status).toBe('ended');
  });

  test('what is not lifted in time is told to who began it and to supervision, on its instant and once', () => {
    const marking: JointResponseCommand = { type: 'mark-lifting-overdue' };
    expect(fallenDue(toBeLifted, null, shift(liftBy, -1), items)).toBeNull();
    expect(fallenDue(toBeLifted, null, liftBy, items)).toEqual(marking);
    expect(given(toBeLifted, marking, shift(liftBy, -1))).toMatchObject({ refusal: { early: liftBy } });
    const marked = became(toBeLifted, marking, liftBy);
    expect(eventsOf(toBeLifted, marking, liftBy)).toEqual([['LiftingOverdue', { units: ['transport'] }]]);
    expect(work(marked)).toEqual([
      ['transport', 'lift-measure', liftBy],
      ['market-regulation', 'lifting-overdue', liftBy],
      ['supervision', 'lifting-overdue', liftBy],
    ]);
    expect(eventsOf(marked, marking, liftBy)).toEqual([]);
    expect([fallenDue(marked, null, liftBy, items), jointResponseProcess.due(marked)]).toEqual([null, null]);
  });
});

describe('M25.1 what falls due on a measure that stands', () => {
  test('is that units are overdue, on its instant and once', () => {
    expect(fallenDue(asked, record, shift(dueAt, -1), items)).toBeNull();
    expect(fallenDue(asked, record, dueAt, items)).toEqual({ type: 'mark-overdue' });
    const marked = became(asked, { type: 'mark-overdue' }, dueAt);
    expect(fallenDue(marked, record, dueAt, items)).toBeNull();
    expect(jointResponseProcess.due(marked)).toBe(marked.standsUntil);
  });

  test('is nothing once all have answered', () => {
    const answered = ['procurement-centre', 'housing', 'transport'].reduce(
      (state, unit) => answer(state, unit),
      asked,
    );
    expect(answered.status).toBe('answered');
    expect(fallenDue(answered, record, shift(dueAt, 1), items)).toBeNull();
    expect(eventsOf(answered, { type: 'mark-overdue' }, dueAt)).toEqual(['not-possible-now']);
  });

  test('Invariant 11: of which events were lost it ends as with a record that is withdrawn, and once it has ended no more', () => {
    const at = shanghai('2026-06-09');
    expect(jointResponseProcess.ends?.(inPart, 'ended', at)).toEqual([
      {
        type: 'MeasureEnded',
        data: {
          because: 'withdrawn',
          since: at,
          units: ['transport'],
          liftBy: shanghai('2026-06-25', '00:00:00.000'),
        },
      },
    ]);
    expect(jointResponseProcess.ends?.(toBeLifted, 'ended', at)).toEqual([]);
  });
});
