import { describe, expect, test } from 'vitest';
import { actorIn } from '../../../shared/authority/acting.ts';
import { consentColumn } from '../../../shared/consent/column.ts';
import { caseId, homeOf, newRest } from '../../../shared/ids.ts';
import { opening, type Stored } from '../../../shared/process/change.ts';
import { workOf } from '../../../shared/process/entry-changes.ts';
import { counted, submissionProcess, waitingRows } from '../../../shared/submission/process.ts';
import { receiveSubmission } from '../../../shared/submission/receive.ts';
import type { RowResult, SubmissionCommand, SubmissionState } from '../../../shared/submission/state.ts';
import { actors, providerOfficial, shanghai, shift } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { after, giveCommand, stored } from '../../support/cases.ts';
import { penalties } from '../../support/filings.ts';

const receivedAt = shanghai('2026-03-20');
const confirmBy = shanghai('2026-03-31', '00:00:00.000');
const reviewBy = shanghai('2026-03-28', '00:00:00.000');

const accepted = (row: number): RowResult => ({ row, result: 'accepted', record: `rec_${row}` });
const returned = (row: number): RowResult => ({
  row,
  result: 'returned',
  faults: [{ field: '违法事实', code: 'missing' }],
});
const waiting = (row: number): RowResult => ({ row, result: 'waiting', doubts: [] });

function received(...rows: RowResult[]) {
  const state = receiveSubmission(
    {
      id: caseId(
        'submission',
        homeOf.unit('market-regulation'),
        newRest(receivedAt, '00000000-0000-4000-8000-000000000001'),
      ),
      file: null,
      item: penalties,
      provider: 'market-regulation',
      client: 'case-system',
      rows,
      exemption: null,
      inclusion: null,
      unread: [],
      rowConfirmationDays: 10,
    },
    receivedAt,
  );
  const data = { item: state.item, catalogVersion: state.catalogVersion, ...counted(rows) };
  const event = { type: 'SubmissionReceived', data } as const;
  const change = allowed(
    opening(submissionProcess, { ...state, pieces: 2 }, event, receivedAt, actors.filer),
  );
  return { change, submission: stored(change) };
}

const record = (
  ...cameBack: Extract<SubmissionCommand, { type: 'record' }>['cameBack']
): SubmissionCommand => ({
  type: 'record',
  cameBack,
  field: '行政处罚决定书文号',
});
const confirm = (...rows: RowResult[]): SubmissionCommand => ({
  type: 'confirm',
  official: providerOfficial,
  rows: rows.flatMap((row): Extract<SubmissionCommand, { type: 'confirm' }>['rows'] => {
    if (row.result === 'accepted') return [{ ...row, answered: [] }];
    return row.result === 'returned' ? [row] : [];
  }),
});
const review: SubmissionCommand = { type: 'review', official: providerOfficial };
const soon = shift(receivedAt, 60_000);

const give = (before: Stored<SubmissionState>, command: SubmissionCommand, at = soon) =>
  giveCommand(submissionProcess, before, command, at, actorOf(command));
const then = (before: Stored<SubmissionState>, command: SubmissionCommand, at = soon) =>
  after(submissionProcess, before, command, at, actorOf(command));
const actorOf = ({ type }: SubmissionCommand) =>
  type === 'record' || type === 'lapse' ? actors.platform : actors.filer;
const codeOf = (ran: ReturnType<typeof give>) => (ran.ok ? null : ran.refusal.code);
const results = ({ state }: Stored<SubmissionState>) => state.secret.rows.map(({ result }) => result);
const work = ({ state }: Stored<SubmissionState>) =>
  workOf(submissionProcess, state).map(({ unit, what, dueAt }) => [unit, what, dueAt]);

describe('M10.1 what an official sends is on its way into the register', () => {
  test('at once, by a message that is written with it', () => {
    const { change, submission } = received(accepted(1), returned(2));
    expect(change.messages).toEqual([{ to: 'intake', submission: submission.state.id }]);
    expect(submission.state).toMatchObject({ status: 'received', confirmBy: null, confirmations: [] });
    // Half an hour later the sweep does what no message did.
    expect(change.due).toBe(shift(submission.state.receivedAt, 30 * 60_000));
    expect(work(submission)).toEqual([['market-regulation', 'rows-returned', reviewBy]]);
  });

  test('recorded, it keeps what came back, and no row in pieces', () => {
    const { submission } = received(accepted(1), accepted(2), accepted(3), accepted(4), returned(5));
    const done = then(
      submission,
      record(
        { row: 2, as: 'filed', fields: [] },
        { row: 3, as: 'otherwise', fields: ['违法事实'] },
        { row: 4, as: 'deleted', fields: [] },
      ),
    );
    expect(done.state).toMatchObject({ status: 'recorded', recordedAt: soon, pieces: 0 });
    expect(results(done)).toEqual(['accepted', 'returned', 'returned', 'returned', 'returned']);
    expect(
      done.state.secret.rows.flatMap((row) => (row.result === 'returned' ? row.faults : [])).slice(0, 3),
    ).toEqual([
      { field: '行政处罚决定书文号', code: 'already-filed' },
      { field: '行政处罚决定书文号', code: 'on-record-otherwise', values: { fields: ['违法事实'] } },
      { field: '行政处罚决定书文号', code: 'decision-deleted' },
    ]);
    expect(codeOf(give(done, record()))).toBe('not-possible-now');
  });

  test('what came back is seen to once, and leaves the worklist; where nothing did there is nothing to see to', () => {
    const back = then(received(accepted(1), returned(2)).submission, record());
    const seen = then(back, review);
    expect(seen.state.reviewed).toEqual({ at: soon, official: providerOfficial });
    expect([work(back).length, work(seen)]).toEqual([1, []]);
    const again = give(seen, review);
    expect(again.ok && again.value.events).toEqual([]);
    const clean = then(received(accepted(1)).submission, record());
    expect([codeOf(give(clean, review)), work(clean)]).toEqual(['nothing-came-back', []]);
  });
});

describe('A2 what a system sends waits for an official', () => {
  test('closed: nothing is sent, it falls due when its time is over, and its unit is to confirm', () => {
    const { change, submission } = received(waiting(1), returned(2), waiting(3));
    expect(change.messages).toEqual([]);
    expect(change.due).toBe(confirmBy);
    expect(submission.state).toMatchObject({ status: 'waiting', confirmBy });
    expect(waitingRows(submission.state)).toEqual([1, 3]);
    expect(counted(submission.state.secret.rows)).toEqual({ rows: 3, accepted: 0, returned: 1 });
    expect(work(submission)).toEqual([
      ['market-regulation', 'confirm-rows', confirmBy],
      ['market-regulation', 'rows-returned', reviewBy],
    ]);
  });

  test('confirmed in part, those rows are on their way; the rest waits on', () => {
    const { submission } = received(waiting(1), waiting(2), waiting(3));
    const ran = give(submission, confirm(accepted(1), returned(2)));
    if (!ran.ok) throw new Error(ran.refusal.code);
    expect(ran.value.messages).toEqual([{ to: 'intake', submission: submission.state.id }]);
    expect(ran.value.actor).toEqual(actorIn(actors.filer));
    const part = stored(ran.value);
    expect(results(part)).toEqual(['confirmed', 'returned', 'waiting']);
    expect(part.state).toMatchObject({
      status: 'received',
      confirmations: [{ at: soon, official: providerOfficial, rows: [1, 2] }],
    });
    expect(counted(part.state.secret.rows)).toEqual({ rows: 3, accepted: 1, returned: 1 });
    const there = then(part, record());
    expect(results(there)).toEqual(['accepted', 'returned', 'waiting']);
    expect(there.state).toMatchObject({ status: 'waiting', pieces: 2 });
    const rest = then(then(there, confirm(accepted(3))), record());
    expect(rest.state).toMatchObject({ status: 'recorded', pieces: 0 });
    expect(rest.state.confirmations.map(({ rows }) => rows)).toEqual([[1, 2], [3]]);
  });

  test('more are confirmed while others are on their way', () => {
    const { submission } = received(waiting(1), waiting(2));
    const both = then(then(submission, confirm(accepted(1))), confirm(accepted(2)));
    expect(results(then(both, record()))).toEqual(['accepted', 'accepted']);
  });

  test('what comes back of a confirmation is to be seen to anew; what does not is not', () => {
    const { submission } = received(waiting(1), waiting(2), returned(3));
    const seen = then(submission, review);
    expect(then(seen, confirm(accepted(1))).state.reviewed).not.toBeNull();
    expect(then(seen, confirm(returned(1))).state.reviewed).toBeNull();
  });

  test.each<[string, RowResult[]]>([
    ['no row', []],
    ['a row that there is not', [accepted(9)]],
    ['a row that came back', [accepted(2)]],
    ['one that waits, and one that does not', [accepted(1), accepted(2)]],
  ])('nobody confirms %s', (_, rows) => {
    const { submission } = received(waiting(1), returned(2));
    expect(codeOf(give(submission, confirm(...rows)))).toBe('rows-not-waiting');
  });

  test('its time is over on its second', () => {
    const { submission } = received(waiting(1));
    expect(give(submission, confirm(accepted(1)), shift(confirmBy, -1)).ok).toBe(true);
    expect(codeOf(give(submission, confirm(accepted(1)), confirmBy))).toBe('rows-not-waiting');
    const early = give(submission, { type: 'lapse' }, shift(confirmBy, -1));
    expect(!early.ok && early.refusal).toMatchObject({ code: 'not-yet-due', early: confirmBy });
  });

  test('lapsed, nothing of it is left, and nothing is to be done', () => {
    const { submission } = received(waiting(1), waiting(2));
    const ran = give(submission, { type: 'lapse' }, confirmBy);
    if (!ran.ok) throw new Error(ran.refusal.code);
    const over = stored(ran.value);
    expect(results(over)).toEqual(['lapsed', 'lapsed']);
    expect(over.state).toMatchObject({ status: 'recorded', recordedAt: confirmBy, pieces: 0 });
    expect([ran.value.due, work(over)]).toEqual([null, []]);
  });

  test('what was confirmed before goes on where the rest lapses, and keeps its instant', () => {
    const { submission } = received(waiting(1), waiting(2));
    const onItsWay = then(submission, confirm(accepted(1)));
    const over = then(onItsWay, { type: 'lapse' }, confirmBy);
    expect(over.state).toMatchObject({ status: 'received', recordedAt: null, pieces: 2 });
    expect(results(over)).toEqual(['confirmed', 'lapsed']);
    const late = shift(confirmBy, 1000);
    expect(then(over, record(), late).state).toMatchObject({
      status: 'recorded',
      recordedAt: late,
      pieces: 0,
    });
    const recorded = then(onItsWay, record());
    expect(then(recorded, { type: 'lapse' }, confirmBy).state.recordedAt).toBe(soon);
  });

  test('nothing lapses twice, nor where nothing waits', () => {
    const onItsWay = then(received(waiting(1)).submission, confirm(accepted(1)));
    const ran = give(onItsWay, { type: 'lapse' }, confirmBy);
    expect(ran.ok && ran.value.events).toEqual([]);
  });
});

describe('M10.2 a row that came back is sent again under its receipt', () => {
  const again = (...rows: number[]): SubmissionCommand => ({
    type: 'resubmit',
    official: providerOfficial,
    rows: rows.map((row) => ({ row, result: 'accepted', record: `rec_again_${row}`, answered: [] })),
    pieces: 3,
  });
  const given = (before: Stored<SubmissionState>, command: SubmissionCommand) =>
    giveCommand(submissionProcess, before, command, shanghai('2026-03-21'), actors.filer);

  test('by a named official: it is on its way by a message of its own, and its receipt says who answers for it', () => {
    const { submission } = received(accepted(1), returned(2), returned(3));
    const change = allowed(given(submission, again(2)));
    expect(change.messages).toEqual([{ to: 'intake', submission: submission.state.id }]);
    expect(change.state).toMatchObject({
      status: 'received',
      pieces: 3,
      confirmations: [{ at: shanghai('2026-03-21'), official: providerOfficial, rows: [2] }],
    });
    expect(change.state.secret.rows).toEqual([
      accepted(1),
      { row: 2, result: 'confirmed', record: 'rec_again_2', answered: [] },
      returned(3),
    ]);
  });

  test('with others, in one change: all of them, or none', () => {
    const { submission } = received(returned(1), returned(2), returned(3));
    const { state, messages } = allowed(given(submission, again(3, 1)));
    expect(state.secret.rows.map(({ result }) => result)).toEqual(['confirmed', 'returned', 'confirmed']);
    expect(state.confirmations).toMatchObject([{ rows: [3, 1] }]);
    expect(messages).toHaveLength(1);
  });

  test.each([
    ['is on its way', [1]],
    ['waits', [3]],
    ['is none', [9]],
    ['stands there twice', [2, 2]],
    ['stands beside one that did not come back', [2, 1]],
  ])('one that %s is not', (_, rows) => {
    const { submission } = received(accepted(1), returned(2), waiting(3));
    const ran = given(submission, again(...rows));
    expect(!ran.ok && ran.refusal.code).toBe('row-not-returned');
  });

  test.each([
    ['repaired', 'decision-repaired', '行政处罚决定书文号'],
    ['deleted', 'decision-deleted', '行政处罚决定书文号'],
    ['filed', 'already-filed', '行政处罚决定书文号'],
  ] as const)(
    'one whose decision is %s comes back for that, under the column of the document',
    (as, code, field) => {
      const { submission } = received(accepted(1));
      const change = allowed(
        giveCommand(
          submissionProcess,
          submission,
          record({ row: 1, as, fields: [] }),
          shanghai('2026-03-21'),
          actors.platform,
        ),
      );
      expect(change.state.secret.rows).toMatchObject([
        { row: 1, result: 'returned', faults: [{ field, code }] },
      ]);
    },
  );

  test('one whose consent is in force no more comes back under the column of the consent', () => {
    const { submission } = received(accepted(1));
    const gone = record({ row: 1, as: 'unconsented', fields: [] });
    const change = allowed(
      giveCommand(submissionProcess, submission, gone, shanghai('2026-03-21'), actors.platform),
    );
    expect(change.state.secret.rows).toMatchObject([
      { result: 'returned', faults: [{ field: consentColumn, code: 'no-consent-in-force' }] },
    ]);
  });
});
