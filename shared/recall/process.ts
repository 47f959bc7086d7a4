import { accept, type Outcome, refuse, tooEarly } from '../outcome.ts';
import { type Process, platformUnits, type WorkEntry } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { recallAuthority } from './authority.ts';
import { foundIn } from './looks.ts';
import { recallName } from './open.ts';
import {
  type PlacedLook,
  type RecallCommand,
  type RecallEvent,
  type RecallState,
  recallTransitions,
} from './state.ts';
import { recallForm } from './stored.ts';

/**
 * A recall: a unit to whom a wrong version of a record left is told to stop using it, and says what it did; supervision
 * hears of one that does not (Art. 33). It takes no workflow: the sweep marks what is overdue.
 */
export const recallProcess: Process<RecallState, RecallCommand, RecallEvent, never> = {
  authority: recallAuthority,
  opens: recallAuthority.tell,
  concerned: ({ subject, unit }) => ({
    subject,
    units: { provider: [unit], inquirer: [unit], designator: [unit], respondent: [unit] },
  }),
  decide,
  evolve,
  sends: () => [],
  waits: {},
  entries: (state) => ({
    work: work(state),
    names: state.followedBy === null ? [recallName(state.record, state.unit)] : [],
  }),
  notices: () => [],
  due: ({ status, overdueMarkedAt, dueAt }) => (status === 'open' && !overdueMarkedAt ? dueAt : null),
  bookkeeping: ['LooksCounted', 'RecallOverdue'],
  protective: ['follow'],
  stored: recallForm,
};

function decide(state: RecallState, command: RecallCommand, now: Instant): Outcome<RecallEvent[]> {
  if (command.type === 'acknowledge' && state.status === 'answered') return refuse('already-answered');
  if (command.type === 'acknowledge' && state.status === 'replaced') return refuse('recall-replaced');
  const possible = next(recallTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  switch (command.type) {
    case 'count-looks':
      return countLooks(state, command.looks);
    case 'acknowledge': {
      const { outcome, official, text } = command;
      return accept([{ type: 'RecallAcknowledged', data: { outcome, official }, secret: { text } }]);
    }
    case 'follow':
      return accept([{ type: 'RecallFollowed', data: { by: command.by } }]);
    case 'mark-overdue':
      if (now < state.dueAt) return tooEarly(state.dueAt, 'not-yet-due');
      return accept(state.overdueMarkedAt ? [] : [{ type: 'RecallOverdue', data: {} }]);
  }
}

/** Counts looks further down the list; those that were counted before change nothing. */
function countLooks(state: RecallState, looks: readonly PlacedLook[]): Outcome<RecallEvent[]> {
  const further = looks.filter(({ place }) => place < state.countedTo);
  if (further.length === 0) return accept([]);
  const { count, countedTo, newest } = foundIn(further, state.secret.newest);
  return accept([{ type: 'LooksCounted', data: { count, countedTo }, secret: { newest } }]);
}

function evolve(state: RecallState, event: RecallEvent, now: Instant): RecallState {
  switch (event.type) {
    case 'RecallOpened':
      return state;
    case 'LooksCounted': {
      const { count, countedTo } = event.data;
      const secret = { ...state.secret, newest: event.secret.newest };
      return { ...state, looks: state.looks + count, countedTo, secret };
    }
    case 'RecallAcknowledged': {
      const { outcome, official } = event.data;
      const answer = { at: now, outcome, official, late: now >= state.dueAt };
      return {
        ...state,
        status: 'answered',
        answer,
        secret: { ...state.secret, text: event.secret.text },
      };
    }
    case 'RecallFollowed':
      return {
        ...state,
        status: state.answer ? 'answered' : 'replaced',
        followedBy: event.data.by,
      };
    case 'RecallOverdue':
      return { ...state, overdueMarkedAt: now };
  }
}

/** Its unit has it to do, and supervision hears of it once it is overdue. */
function work({ status, unit, dueAt, overdueMarkedAt }: RecallState): WorkEntry[] {
  if (status !== 'open') return [];
  const told = overdueMarkedAt ? [{ unit: platformUnits.supervision, what: 'recall-overdue', dueAt }] : [];
  return [{ unit, what: 'stop-using', dueAt }, ...told];
}

/** Whether its unit has not answered in time, from that instant on, marked or not. */
export const isOverdue = ({ status, dueAt }: RecallState, at: Instant): boolean =>
  status === 'open' && at >= dueAt;
