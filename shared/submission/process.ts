import { consentColumn } from '../consent/column.ts';
import { newDoubts } from '../formats/doubts.ts';
import { accept, type Outcome, refuse, tooEarly } from '../outcome.ts';
import { afterMessage } from '../process/head-start.ts';
import type { Process, WorkEntry } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import { type Fault, fault } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import { submissionAuthority } from './authority.ts';
import {
  type ConfirmedRow,
  type Counted,
  type OnRecord,
  type ReturnedRow,
  type RowResult,
  type SubmissionCommand,
  type SubmissionEvent,
  type SubmissionState,
  submissionTransitions,
  type WaitingRow,
} from './state.ts';
import { submissionForm } from './stored.ts';

/** A submission, from its receipt until its rows are records and what came back was seen to (Art. 10). */
export const submissionProcess: Process<SubmissionState, SubmissionCommand, SubmissionEvent, never> = {
  authority: submissionAuthority,
  opens: submissionAuthority.submit,
  concerned: ({ provider }) => ({ units: { provider: [provider] } }),
  decide,
  evolve,
  sends: (state, event) => (recordsOn(state, event) ? [{ to: 'intake', submission: state.id }] : []),
  waits: {},
  entries: (state) => ({ work: work(state) }),
  notices: () => [],
  due,
  bookkeeping: [],
  stored: submissionForm,
};

/** When what waits lapses, or what was sent to the intake has not been recorded by it. */
function due(state: SubmissionState): Instant | null {
  const lapses = waitingRows(state).length ? state.confirmBy : null;
  const records = recordsFrom(state);
  return [lapses, records].flatMap((at) => at ?? []).sort()[0] ?? null;
}

/** When what is on its way into the register was sent there last. */
export const sentAt = ({ confirmations, receivedAt }: SubmissionState): Instant =>
  confirmations.at(-1)?.at ?? receivedAt;

/** From when on the sweep records what is on its way into the register; null where nothing is. */
export const recordsFrom = (state: SubmissionState): Instant | null =>
  state.status === 'received' ? afterMessage(sentAt(state)) : null;

/** What is received waits for the intake, but where all of it waits for an official. Rows of a file are recorded by whoever reads it. */
const recordsOn = ({ status, file }: SubmissionState, { type }: SubmissionEvent): boolean =>
  type === 'RowsConfirmed' ||
  type === 'RowsResubmitted' ||
  (type === 'SubmissionReceived' && status === 'received' && file === null);

/** What has rows. */
interface OfRows {
  secret: Pick<SubmissionState['secret'], 'rows'>;
}

/** The rows that no official has answered for, by their numbers. */
export const waitingRows = (state: OfRows): number[] => stillWaiting(state).map(({ row }) => row);

/** The same, each with its doubts. */
export const stillWaiting = ({ secret }: OfRows): WaitingRow[] =>
  secret.rows.flatMap((row) => (row.result === 'waiting' ? [row] : []));

/** Which of the doubts of a row nothing was said to. */
export const unanswered = (
  { doubts }: WaitingRow,
  answered: readonly Pick<Fault, 'field' | 'code'>[],
): Fault[] => newDoubts(doubts, answered);

/** How many rows there are, and how many of them comply and do not. */
export function counted(rows: readonly RowResult[]): Counted {
  const of = (...results: RowResult['result'][]) =>
    rows.filter(({ result }) => results.includes(result)).length;
  return { rows: rows.length, accepted: of('accepted', 'confirmed'), returned: of('returned') };
}

function decide(
  state: SubmissionState,
  command: SubmissionCommand,
  now: Instant,
): Outcome<SubmissionEvent[]> {
  const possible = next(submissionTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  switch (command.type) {
    case 'record': {
      const { cameBack, field } = command;
      const rows = settled(state.secret.rows, cameBack, field);
      return accept([{ type: 'SubmissionRecorded', data: { ...counted(rows), cameBack, field } }]);
    }
    case 'confirm':
      return confirm(state, command, now);
    case 'resubmit': {
      const { official, rows, pieces } = command;
      const numbers = rows.map(({ row }) => row);
      const isReturned = ({ row, result }: RowResult) => result === 'returned' && numbers.includes(row);
      // Each once, as each becomes a record.
      if (rows.length === 0 || state.secret.rows.filter(isReturned).length !== numbers.length)
        return refuse('row-not-returned');
      return accept([
        { type: 'RowsResubmitted', data: { official, rows: numbers, pieces }, secret: { rows } },
      ]);
    }
    case 'lapse': {
      const rows = waitingRows(state);
      if (state.confirmBy && now < state.confirmBy) return tooEarly(state.confirmBy, 'not-yet-due');
      return accept(rows.length ? [{ type: 'RowsLapsed', data: { rows } }] : []);
    }
    case 'review':
      if (counted(state.secret.rows).returned === 0) {
        return refuse('nothing-came-back');
      }
      return accept(
        state.reviewed ? [] : [{ type: 'SubmissionReviewed', data: { official: command.official } }],
      );
  }
}

/** A named official answers for rows that a system sent: from now on they are filed, and by nobody else (Art. 10, 11). */
function confirm(
  state: SubmissionState,
  { official, rows }: Extract<SubmissionCommand, { type: 'confirm' }>,
  now: Instant,
): Outcome<SubmissionEvent[]> {
  const waiting = new Map(stillWaiting(state).map((each) => [each.row, each] as const));
  // What waits is over on its second, whenever the sweep comes by.
  if (now >= (state.confirmBy ?? '') || rows.length === 0 || rows.some(({ row }) => !waiting.has(row))) {
    return refuse('rows-not-waiting');
  }
  const asked = rows.flatMap((each) => {
    const found = waiting.get(each.row);
    return found && each.result === 'accepted' && unanswered(found, each.answered).length ? [each.row] : [];
  });
  if (asked.length) return refuse('doubts-unanswered', { rows: listedRows(asked) });
  const numbers = rows.map(({ row }) => row);
  return accept([{ type: 'RowsConfirmed', data: { official, rows: numbers }, secret: { rows } }]);
}

/** How many rows a refusal names. */
const mostNamed = 20;

/** Rows by their numbers, the first of them where they are many. */
const listedRows = (rows: readonly number[]): string[] => rows.slice(0, mostNamed).map(String);

function evolve(state: SubmissionState, event: SubmissionEvent, now: Instant): SubmissionState {
  switch (event.type) {
    case 'SubmissionReceived':
      return state;
    case 'SubmissionRecorded': {
      const { cameBack, field } = event.data;
      const rows = settled(state.secret.rows, cameBack, field);
      const waits = waitingRows({ secret: { rows } }).length > 0;
      return {
        ...state,
        status: waits ? 'waiting' : 'recorded',
        recordedAt: now,
        pieces: waits ? state.pieces : 0,
        secret: { ...state.secret, rows },
      };
    }
    case 'RowsConfirmed': {
      const { official, rows } = event.data;
      return {
        ...state,
        status: 'received',
        // What comes back of them now is to be seen to anew.
        reviewed: event.secret.rows.some(({ result }) => result === 'returned') ? null : state.reviewed,
        confirmations: [...state.confirmations, { at: now, official, rows }],
        secret: { ...state.secret, rows: state.secret.rows.map((row) => confirmed(row, event.secret.rows)) },
      };
    }
    case 'RowsResubmitted': {
      const { official, rows, pieces } = event.data;
      return {
        ...state,
        status: 'received',
        pieces,
        confirmations: [...state.confirmations, { at: now, official, rows }],
        secret: { ...state.secret, rows: state.secret.rows.map((row) => confirmed(row, event.secret.rows)) },
      };
    }
    case 'RowsLapsed': {
      const rows = state.secret.rows.map(
        (row): RowResult => (row.result === 'waiting' ? { row: row.row, result: 'lapsed' } : row),
      );
      const isOver = state.status === 'waiting';
      return {
        ...state,
        status: isOver ? 'recorded' : state.status,
        recordedAt: isOver ? (state.recordedAt ?? now) : state.recordedAt,
        pieces: isOver ? 0 : state.pieces,
        secret: { ...state.secret, rows },
      };
    }
    case 'SubmissionReviewed':
      return { ...state, reviewed: { at: now, official: event.data.official } };
  }
}

function confirmed(row: RowResult, among: readonly (ConfirmedRow | ReturnedRow)[]): RowResult {
  const found = among.find((each) => each.row === row.row);
  return found?.result === 'accepted' ? { ...found, result: 'confirmed' } : (found ?? row);
}

/** The rows once it is known which decisions are on record in another. */
const settled = (rows: readonly RowResult[], cameBack: readonly OnRecord[], field: string): RowResult[] =>
  rows.map((row) => {
    const found = cameBack.find((each) => each.row === row.row);
    if (found) return { row: row.row, result: 'returned', faults: [onRecord(found, field)] };
    return row.result === 'confirmed' ? { row: row.row, result: 'accepted', record: row.record } : row;
  });

function onRecord({ as, fields }: OnRecord, field: string): Fault {
  switch (as) {
    case 'filed':
      return fault(field, 'already-filed');
    case 'otherwise':
      return fault(field, 'on-record-otherwise', { fields });
    case 'deleted':
      return fault(field, 'decision-deleted');
    case 'repaired':
      return fault(field, 'decision-repaired');
    case 'unconsented':
      return fault(consentColumn, 'no-consent-in-force');
    case 'forbidden':
      return fault('(row)', 'forbidden-since');
  }
}

/** What waits for an official, and what came back until one has seen to it, lies on the provider's worklist. */
function work(state: SubmissionState): WorkEntry[] {
  const { secret, reviewed, provider: unit, reviewBy, confirmBy } = state;
  const entries: WorkEntry[] = [];
  if (confirmBy && waitingRows(state).length) entries.push({ unit, what: 'confirm-rows', dueAt: confirmBy });
  if (!reviewed && counted(secret.rows).returned > 0)
    entries.push({ unit, what: 'rows-returned', dueAt: reviewBy });
  return entries;
}
