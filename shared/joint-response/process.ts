import type { Acting } from '../authority/acting.ts';
import { nothingThere } from '../authority/may.ts';
import { isVisible } from '../formats/visible.ts';
import { accept, type Outcome, refuse, tooEarly } from '../outcome.ts';
import { type Process, platformUnits, type Waits, type WorkEntry } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { jointResponseAuthority } from './authority.ts';
import {
  type JointResponseCommand,
  type JointResponseEvent,
  type JointResponseState,
  jointResponseTransitions,
} from './state.ts';
import { jointResponseForm } from './stored.ts';

const missing = (state: JointResponseState): string[] =>
  state.asks.filter((ask) => ask.answer === null).map((ask) => ask.unit);

const waits = {
  feedback: (state) => (missing(state).length === 0 ? { answered: true } : null),
} as const satisfies Waits<JointResponseState>;

/** A joint response: every unit asked gives feedback or explains in writing why it does not act (Art. 25). */
export const jointResponseProcess: Process<
  JointResponseState,
  JointResponseCommand,
  JointResponseEvent,
  keyof typeof waits
> = {
  authority: jointResponseAuthority,
  concerned: ({ subject, asks }) => ({ subject, units: { respondent: asks.map(({ unit }) => unit) } }),
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
  entries: (state) => ({ work: work(state) }),
  notices: ({ startedAt }) => [{ kind: 'joint-measure', issuedAt: startedAt }],
  due: () => null,
  bookkeeping: ['UnitsOverdue'],
  stored: jointResponseForm,
};

function decide(
  state: JointResponseState,
  command: JointResponseCommand,
  now: Instant,
  acting: Acting,
): Outcome<JointResponseEvent[]> {
  const possible = next(jointResponseTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  switch (command.type) {
    case 'feedback':
      return feedback(state, command, acting);
    case 'mark-overdue': {
      if (now < state.dueAt) return tooEarly('not-yet-due');
      const units = state.overdueMarkedAt ? [] : missing(state);
      return accept(units.length ? [{ type: 'UnitsOverdue', data: { units } }] : []);
    }
  }
}

function feedback(
  state: JointResponseState,
  command: Extract<JointResponseCommand, { type: 'feedback' }>,
  acting: Acting,
): Outcome<JointResponseEvent[]> {
  // Each answers for itself alone.
  if (acting.as !== 'official' || acting.unit !== command.unit) return nothingThere;
  const ask = state.asks.find(({ unit }) => unit === command.unit);
  if (ask?.answer) return refuse('already-answered');
  if (!isVisible(command.text)) {
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
  }
}

function work(state: JointResponseState): WorkEntry[] {
  const entries = missing(state).map((unit) => ({ unit, what: 'give-feedback', dueAt: state.dueAt }));
  if (state.overdueMarkedAt && entries.length) {
    const escalated = { what: 'feedback-overdue', dueAt: state.dueAt };
    entries.push({ unit: state.initiator, ...escalated }, { unit: platformUnits.supervision, ...escalated });
  }
  return entries;
}
