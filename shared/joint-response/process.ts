import { type Acting, answering } from '../authority/acting.ts';
import { nothingThere } from '../authority/may.ts';
import { saysNothing } from '../formats/nothing.ts';
import { accept, type Outcome, refuse, tooEarly } from '../outcome.ts';
import { afterWorkflow } from '../process/head-start.ts';
import type { Process, Waits } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { jointResponseAuthority } from './authority.ts';
import { ended, endOf, lift, toLift } from './lifting.ts';
import { measureNotices } from './notice.ts';
import { pauseOf, resumeOf } from './pause.ts';
import {
  type JointResponseCommand,
  type JointResponseEvent,
  type JointResponseState,
  jointResponseTransitions,
} from './state.ts';
import { jointResponseForm } from './stored.ts';
import { missing, work } from './work.ts';

const waits = {
  feedback: (state) => (state.end || missing(state).length === 0 ? { answered: true } : null),
} as const satisfies Waits<JointResponseState>;

/**
 * A joint response: every unit asked gives feedback or explains in writing why it does not act (Art. 25). It ends with
 * its record; then every unit that implemented it lifts it and says so (Art. 22).
 */
export const jointResponseProcess: Process<
  JointResponseState,
  JointResponseCommand,
  JointResponseEvent,
  keyof typeof waits
> = {
  authority: jointResponseAuthority,
  opens: jointResponseAuthority.start,
  concerned: ({ subject, initiator, asks }) => ({
    subject,
    units: { designator: [initiator], respondent: asks.map(({ unit }) => unit) },
  }),
  decide,
  evolve,
  sends: (state, event) =>
    event.type === 'JointResponseStarted'
      ? [
          {
            to: 'workflow',
            start: {
              workflow: 'joint-response',
              name: state.id,
              input: { id: state.id, dueAt: state.dueAt },
            },
          },
        ]
      : [],
  waits,
  entries: (state) => ({ work: work(state), names: state.end ? [] : [`${state.record}#${state.measure}`] }),
  notices: measureNotices,
  due,
  bookkeeping: ['UnitsOverdue', 'LiftingOverdue', 'MeasurePaused', 'MeasureResumed'],
  ends: (state, _, now) => (state.end ? [] : [endOf(state, { because: 'withdrawn', since: now })]),
  stored: jointResponseForm,
};

function decide(
  state: JointResponseState,
  command: JointResponseCommand,
  now: Instant,
  acting: Acting,
): Outcome<JointResponseEvent[]> {
  const stands = against(state, command);
  if (stands) return stands;
  const possible = next(jointResponseTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  switch (command.type) {
    case 'feedback':
      return feedback(state, command, acting);
    case 'pause':
      return accept(state.paused ? [] : [pauseOf(command.since)]);
    case 'resume':
      return accept(state.paused ? [resumeOf(state, now)] : []);
    case 'mark-overdue':
      return markOverdue(state, now);
    case 'end':
      return accept([endOf(state, command)]);
    case 'lift':
      return lift(state, command, acting);
    case 'mark-lifting-overdue':
      return markLiftingOverdue(state, now);
  }
}

/** What stands against an answer whatever the status says: that the measure has ended, or stands, or waits. */
function against({ end, paused }: JointResponseState, { type }: JointResponseCommand) {
  if (type === 'feedback' && end) return refuse('measure-ended');
  if (type === 'feedback' && paused) return refuse('measure-paused');
  return type === 'lift' && !end ? refuse('measure-stands') : null;
}

/** What waits is not overdue: once it goes on the sweep marks it, as its limit is another then. */
function markOverdue(state: JointResponseState, now: Instant): Outcome<JointResponseEvent[]> {
  if (state.paused) return accept([]);
  if (now < state.dueAt) return tooEarly(state.dueAt, 'not-yet-due');
  return accept(overdue('UnitsOverdue', state.overdueMarkedAt, missing(state)));
}

function markLiftingOverdue(state: JointResponseState, now: Instant): Outcome<JointResponseEvent[]> {
  const liftBy = state.end?.liftBy;
  if (liftBy && now < liftBy) return tooEarly(liftBy, 'not-yet-due');
  return accept(overdue('LiftingOverdue', state.liftingOverdueMarkedAt, toLift(state)));
}

/** That units are overdue, said once. */
const overdue = (
  type: 'UnitsOverdue' | 'LiftingOverdue',
  markedAt: Instant | null,
  units: string[],
): JointResponseEvent[] => (markedAt === null && units.length > 0 ? [{ type, data: { units } }] : []);

function feedback(
  state: JointResponseState,
  command: Extract<JointResponseCommand, { type: 'feedback' }>,
  acting: Acting,
): Outcome<JointResponseEvent[]> {
  // Each answers for itself alone, or for whom it stands.
  if (!answering(acting).includes(command.unit)) return nothingThere;
  const ask = state.asks.find(({ unit }) => unit === command.unit);
  if (ask?.answer) return refuse('already-answered');
  if (saysNothing(command.text)) {
    return refuse(command.outcome === 'implemented' ? 'action-required' : 'explanation-required');
  }
  const { unit, outcome, official, text } = command;
  return accept([{ type: 'FeedbackGiven', data: { unit, outcome, official }, secret: { text } }]);
}

function evolve(state: JointResponseState, event: JointResponseEvent, now: Instant): JointResponseState {
  switch (event.type) {
    case 'JointResponseStarted':
      return state;
    case 'FeedbackGiven': {
      const { unit, outcome, official } = event.data;
      const answer = { at: now, outcome, official, late: now >= state.dueAt };
      const asks = state.asks.map((ask) => (ask.unit === unit ? { ...ask, answer } : ask));
      return { ...state, asks, status: asks.every((ask) => ask.answer) ? 'answered' : 'asked' };
    }
    case 'UnitsOverdue':
      return { ...state, overdueMarkedAt: now };
    case 'MeasurePaused':
      return { ...state, paused: event.data.since };
    case 'MeasureResumed':
      return { ...state, paused: null, resumedAt: now, dueAt: event.data.dueAt };
    case 'MeasureEnded': {
      const { because, since, liftBy } = event.data;
      return ended({ ...state, paused: null, end: { at: since, because, liftBy } });
    }
    case 'LiftingAnswered': {
      const { unit, outcome, official } = event.data;
      const lifting = { at: now, outcome, official, late: now >= (state.end?.liftBy ?? now) };
      const asks = state.asks.map((ask) => (ask.unit === unit ? { ...ask, lifting } : ask));
      return ended({ ...state, asks });
    }
    case 'LiftingOverdue':
      return { ...state, liftingOverdueMarkedAt: now };
  }
}

/** Its next legal instant: a deadline of its units, at the latest the end of its record. */
function due(state: JointResponseState): Instant | null {
  const { status, end, standsUntil, paused } = state;
  if (end) return status === 'lifting' && !state.liftingOverdueMarkedAt ? end.liftBy : null;
  if (paused || status !== 'asked' || state.overdueMarkedAt) return standsUntil;
  const at = isWatched(state) ? afterWorkflow(state.dueAt) : state.dueAt;
  return standsUntil && standsUntil < at ? standsUntil : at;
}

/** Whether its workflow waits for its limit: once it has waited, that is another, and the sweep sees to it. */
const isWatched = ({ resumedAt }: JointResponseState): boolean => resumedAt === null;

/** What the sweep does on a joint response that its workflow should have done, for which it waits some minutes. */
export const isOfWorkflow = (state: JointResponseState, { type }: JointResponseCommand): boolean =>
  type === 'mark-overdue' && isWatched(state);
