/** M33.2 A recall: what may happen to it, and which looks it is about. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Access, AccessBasis } from '../../../shared/history/access.ts';
import { opening, run } from '../../../shared/process/change.ts';
import { foundIn, isOverSince, mostNamed, recalledFrom } from '../../../shared/recall/looks.ts';
import { openRecall, recallName } from '../../../shared/recall/open.ts';
import { isOverdue, recallProcess } from '../../../shared/recall/process.ts';
import type { PlacedLook, RecallCommand, RecallState } from '../../../shared/recall/state.ts';
import { recallForm } from '../../../shared/recall/stored.ts';
import { actingOn, actors, shanghai, shift } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { filingChange, stored } from '../../support/cases.ts';

const record = filingChange().state;
const at = shanghai('2026-05-04');
const change = {
  record: record.id,
  because: 'corrected',
  version: 5,
  at,
  by: ['market-regulation'],
} as const;
const bank = { id: 'HB-0001', name: 'Sun Li' };

const look = (place: number): PlacedLook => ({
  at,
  basis: 'duty',
  matter: null,
  place: `A#${String(place).padStart(6, '0')}`,
});

function opened(looks: PlacedLook[] = [look(9)]) {
  const told = { id: '00000000-0000-4000-8000-000000000001', unit: 'harbour-bank', looks };
  const state = openRecall(record, change, told, at, { recallAnswerDays: 15 });
  const { unit, because, version, dueAt } = state;
  const event = { type: 'RecallOpened' as const, data: { record: record.id, unit, because, version, dueAt } };
  return allowed(opening(recallProcess, state, event, at, actors.platform));
}

const acknowledge: RecallCommand = { type: 'acknowledge', outcome: 'stopped', text: 'Done.', official: bank };
const official = (state: RecallState) =>
  actingOn(state, {
    as: 'official',
    unit: 'harbour-bank',
    official: bank,
    capacity: 'inquirer',
    person: null,
  });

const given = (state: RecallState, command: RecallCommand, when = at) =>
  run(
    recallProcess,
    { ...stored(opened()), state },
    command,
    when,
    command.type === 'acknowledge' ? official(state) : actors.platform,
  );

const became = (state: RecallState, command: RecallCommand, when = at): RecallState =>
  allowed(given(state, command, when)).state;

const refusal = (state: RecallState, command: RecallCommand, when = at) => {
  const ran = given(state, command, when);
  return ran.ok ? null : ran.refusal;
};

describe('M33.2 a recall', () => {
  test('is its unit’s to do, has its name, and starts no workflow', () => {
    const { state, entries, messages } = opened();
    expect(entries.work.add).toEqual([{ unit: 'harbour-bank', what: 'stop-using', dueAt: state.dueAt }]);
    expect(entries.names.take).toEqual([recallName(record.id, 'harbour-bank')]);
    expect([messages, recallProcess.waits, recallProcess.notices(state)]).toEqual([[], {}, []]);
    expect(state.dueAt).toBe(shanghai('2026-05-20', '00:00:00.000'));
  });

  test('is marked as overdue on its instant and no millisecond before, once', () => {
    const { state } = opened();
    const marking = { type: 'mark-overdue' } as const;
    const early = shift(state.dueAt, -1);
    expect(refusal(state, marking, early)).toMatchObject({ early: state.dueAt });
    expect(recallProcess.due(state)).toBe(state.dueAt);
    const marked = became(state, marking, state.dueAt);
    expect(recallProcess.entries(marked).work.map(({ unit, what }) => [unit, what])).toEqual([
      ['harbour-bank', 'stop-using'],
      ['supervision', 'recall-overdue'],
    ]);
    expect(allowed(given(marked, marking, state.dueAt)).events).toEqual([]);
    expect(recallProcess.due(marked)).toBeNull();
  });

  test('is answered late from its instant on', () => {
    const { state } = opened();
    expect(became(state, acknowledge, shift(state.dueAt, -1)).answer?.late).toBe(false);
    expect(became(state, acknowledge, state.dueAt).answer?.late).toBe(true);
  });

  test('answered it is nobody’s to do; followed it lets its name go, and is replaced only where it was not answered', () => {
    const follow = { type: 'follow', by: 'the later one' } as const;
    const answered = became(opened().state, acknowledge);
    expect(recallProcess.entries(answered).work).toEqual([]);
    expect(recallProcess.entries(answered).names).toHaveLength(1);
    const [replaced, kept] = [became(opened().state, follow), became(answered, follow)];
    expect([replaced.status, kept.status]).toEqual(['replaced', 'answered']);
    for (const each of [replaced, kept]) {
      expect(recallProcess.entries(each)).toEqual({ work: [], names: [] });
      expect(recallProcess.due(each)).toBeNull();
    }
    expect(refusal(replaced, acknowledge)?.code).toBe('recall-replaced');
    expect(refusal(answered, acknowledge)?.code).toBe('already-answered');
    expect(refusal(replaced, { type: 'mark-overdue' }, replaced.dueAt)?.code).toBe('not-possible-now');
  });

  test('what its unit says and when it looked lies in no open part of it, nor of its events', () => {
    const { state, events } = opened([{ ...look(9), matter: 'tender 188' }]);
    const answered = allowed(given(state, acknowledge));
    const counted = allowed(
      given(state, { type: 'count-looks', looks: [{ ...look(8), matter: 'tender 187' }] }),
    );
    for (const change of [{ state, events }, answered, counted]) {
      const { secret: _, ...plain } = change.state;
      const open = JSON.stringify([plain, change.events.map(({ data }) => data)]);
      expect(open).not.toMatch(/tender|Done/);
    }
  });

  test('Invariant 11: looks count once, in whatever pieces and however often they come down the list', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }),
        fc.boolean(),
        (count, cuts, isAnswered) => {
          const all = Array.from({ length: count }, (_, index) => look(count - index));
          const [first, ...ends] = [...new Set([...cuts, count])]
            .map((cut) => Math.min(cut, count))
            .sort((a, b) => a - b);
          let state = opened(all.slice(0, first)).state;
          if (isAnswered) state = became(state, acknowledge);
          let from = first ?? 0;
          for (const end of ends) {
            // Each piece comes with what was counted before, and then once more.
            for (const again of [Math.max(0, from - 3), from]) {
              state = became(state, { type: 'count-looks', looks: all.slice(again, end) });
            }
            from = end;
          }
          expect(state.looks).toBe(count);
          expect(state.secret.newest).toHaveLength(Math.min(count, mostNamed));
          expect(recallForm.read(JSON.parse(JSON.stringify(state)), recallForm.version)).toEqual(state);
        },
      ),
    );
  });
});

describe('M33.2 which looks it is about', () => {
  const page = (more: Partial<Access>): Access => ({
    id: 'look',
    subject: record.subject,
    at,
    page: 1,
    entry: 'look',
    pageAt: at,
    unit: 'harbour-bank',
    client: 'bank',
    official: null,
    basis: { type: 'public' },
    matter: null,
    outcome: 'shown',
    seen: [{ case: record.id, version: 4 }],
    ...more,
  });

  const told: readonly AccessBasis[] = [
    { type: 'public' },
    { type: 'duty', purpose: 'procurement-and-projects' },
    { type: 'authorization', authorization: 'a' },
    { type: 'provider', case: record.id },
    { type: 'joint-response', case: 'j' },
  ];
  const others: readonly AccessBasis[] = [
    { type: 'self' },
    { type: 'handling', case: 'o' },
    { type: 'oversight', case: record.id },
    { type: 'recall', case: 'r' },
  ];

  test.each(told)('$type: what left before the change, and nothing after it', (basis) => {
    expect(recalledFrom(page({ basis }), change)).toBe('harbour-bank');
    expect(recalledFrom(page({ basis, seen: [{ case: record.id, version: 5 }] }), change)).toBeNull();
    expect(recalledFrom(page({ basis, seen: [{ case: 'another', version: 1 }] }), change)).toBeNull();
    expect(recalledFrom(page({ basis, seen: [] }), change)).toBeNull();
    expect(recalledFrom(page({ basis, unit: null }), change)).toBeNull();
    expect(recalledFrom(page({ basis, unit: 'market-regulation' }), change)).toBeNull();
    expect(recalledFrom(page({ basis, unit: 'supervision' }), change)).toBeNull();
  });

  test.each(others)('$type: never', (basis) => {
    expect(recalledFrom(page({ basis }), change)).toBeNull();
  });

  test('for two years to the end of their last day', () => {
    const pageAt = '2024-05-04T15:00:00.000Z';
    const last = { ...change, at: '2026-05-04T15:59:59.999Z' };
    expect(recalledFrom(page({ pageAt }), last)).toBe('harbour-bank');
    expect(recalledFrom(page({ pageAt }), { ...last, at: '2026-05-04T16:00:00.000Z' })).toBeNull();
  });
});

describe('M33.2 a recall that is not answered', () => {
  test('is overdue from its instant on, marked or not, and no longer once it is answered', () => {
    const { state } = opened();
    expect(isOverdue(state, shift(state.dueAt, -1))).toBe(false);
    expect(isOverdue(state, state.dueAt)).toBe(true);
    expect(isOverdue(became(state, acknowledge), shift(state.dueAt, 1))).toBe(false);
  });

  test('is heard of by the unit to whom the record left, in whatever capacity, and by no other', () => {
    const { subject, units } = recallProcess.concerned(opened().state);
    expect(subject).toBe(record.subject);
    for (const standing of ['provider', 'inquirer', 'designator', 'respondent'] as const)
      expect(units?.[standing], standing).toEqual(['harbour-bank']);
  });
});

test('M33.2 a look that began so long ago that it may not go on any more is too long ago, with all before it', () => {
  // Two years behind the second day after it, to the millisecond.
  const over = shanghai('2028-05-07', '00:00:00.000');
  expect(isOverSince(at, { ...change, at: shift(over, -1) })).toBe(false);
  expect(isOverSince(at, { ...change, at: over })).toBe(true);
});

test('M33.2 of no looks nothing is counted, and nothing is behind them', () => {
  expect(foundIn([], [])).toEqual({ count: 0, countedTo: '', newest: [] });
});
