import { accept, type Outcome, refuse } from '../outcome.ts';
import type { Process, WorkEntry } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import { fault } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import { submissionAuthority } from './authority.ts';
import {
  type Counted,
  type RowResult,
  type SubmissionCommand,
  type SubmissionEvent,
  type SubmissionState,
  submissionTransitions,
} from './state.ts';
import { submissionForm } from './stored.ts';

/** A submission, from its receipt until its rows are records and what came back was seen to (Art. 10). */
export const submissionProcess: Process<SubmissionState, SubmissionCommand, SubmissionEvent, never> = {
  authority: submissionAuthority,
  concerned: ({ provider }) => ({ units: { provider: [provider] } }),
  decide,
  evolve,
  sends: (state, event) =>
    event.type === 'SubmissionReceived' ? [{ to: 'intake', submission: state.id }] : [],
  waits: {},
  entries: (state) => ({ work: work(state) }),
  notices: () => [],
  due: () => null,
  bookkeeping: [],
  stored: submissionForm,
};

/** How many rows there are, and how many of them comply and do not. */
export function counted(rows: readonly RowResult[]): Counted {
  const accepted = rows.filter(({ result }) => result === 'accepted').length;
  return { rows: rows.length, accepted, returned: rows.length - accepted };
}

function decide(state: SubmissionState, command: SubmissionCommand): Outcome<SubmissionEvent[]> {
  const possible = next(submissionTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  switch (command.type) {
    case 'record': {
      const { alreadyFiled, field } = command;
      const rows = settled(state.secret.rows, alreadyFiled, field);
      return accept([{ type: 'SubmissionRecorded', data: { ...counted(rows), alreadyFiled, field } }]);
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

function evolve(state: SubmissionState, event: SubmissionEvent, now: Instant): SubmissionState {
  switch (event.type) {
    case 'SubmissionReceived':
      return state;
    case 'SubmissionRecorded': {
      const { alreadyFiled, field } = event.data;
      const rows = settled(state.secret.rows, alreadyFiled, field);
      return { ...state, status: 'recorded', recordedAt: now, pieces: 0, secret: { rows } };
    }
    case 'SubmissionReviewed':
      return { ...state, reviewed: { at: now, official: event.data.official } };
  }
}

/** The rows once it is known which decisions were on record before. */
const settled = (rows: readonly RowResult[], alreadyFiled: readonly number[], field: string): RowResult[] =>
  rows.map((row) => (alreadyFiled.includes(row.row) ? alreadyFiledRow(row.row, field) : row));

const alreadyFiledRow = (row: number, field: string): RowResult => ({
  row,
  result: 'returned',
  faults: [fault(field, 'already-filed')],
});

/** What came back lies on the provider's worklist until an official of it has seen to it. */
function work({ secret, reviewed, provider, reviewBy }: SubmissionState): WorkEntry[] {
  const isOpen = !reviewed && counted(secret.rows).returned > 0;
  return isOpen ? [{ unit: provider, what: 'rows-returned', dueAt: reviewBy }] : [];
}
