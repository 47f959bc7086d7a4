import { accept, type Outcome, tooEarly } from '../outcome.ts';
import {
  type NoticeEntry,
  type Process,
  platformUnits,
  type Waits,
  type WorkEntry,
} from '../process/process.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { objectionAuthority } from './authority.ts';
import {
  type ObjectionCommand,
  type ObjectionEvent,
  type ObjectionState,
  objectionTransitions,
} from './state.ts';
import { objectionForm } from './stored.ts';

const waits = {
  decision: ({ decision }) => decision && { outcome: decision.outcome },
} as const satisfies Waits<ObjectionState>;

/** An objection, from its receipt to its decision within ten days (Art. 33). */
export const objectionProcess: Process<ObjectionState, ObjectionCommand, ObjectionEvent, keyof typeof waits> =
  {
    authority: objectionAuthority,
    concerned: ({ subject }) => ({ subject, units: { handler: [platformUnits.handler] } }),
    decide,
    evolve,
    sends: (state, event) =>
      event.type === 'ObjectionRaised'
        ? [
            {
              to: 'workflow',
              start: {
                workflow: 'objection',
                name: state.id,
                input: { id: state.id, remindAt: state.remindAt, dueAt: state.dueAt },
              },
            },
          ]
        : [],
    waits,
    entries: (state) => ({ work: work(state) }),
    notices: ({ decision }): NoticeEntry[] =>
      decision ? [{ kind: 'objection-decided', issuedAt: decision.at }] : [],
    due: () => null,
    bookkeeping: ['ObjectionReminded', 'ObjectionEscalated'],
    stored: objectionForm,
  };

function decide(state: ObjectionState, command: ObjectionCommand, now: Instant): Outcome<ObjectionEvent[]> {
  const possible = next(objectionTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  switch (command.type) {
    case 'remind':
      if (now < state.remindAt) return tooEarly('not-yet-due');
      return accept(state.remindedAt ? [] : [{ type: 'ObjectionReminded', data: {} }]);
    case 'escalate':
      if (now < state.dueAt) return tooEarly('not-yet-due');
      return accept(state.escalatedAt ? [] : [{ type: 'ObjectionEscalated', data: {} }]);
    case 'decide':
      return accept([
        {
          type: 'ObjectionDecided',
          data: { outcome: command.outcome, official: command.official },
          secret: { reasons: command.reasons },
        },
      ]);
  }
}

function evolve(state: ObjectionState, event: ObjectionEvent, now: Instant): ObjectionState {
  switch (event.type) {
    case 'ObjectionRaised':
      return state;
    case 'ObjectionReminded':
      return { ...state, remindedAt: now };
    case 'ObjectionEscalated':
      return { ...state, escalatedAt: now };
    case 'ObjectionDecided':
      return {
        ...state,
        status: 'decided',
        decision: { at: now, ...event.data },
        secret: { ...state.secret, reasons: event.secret.reasons },
      };
  }
}

function work(state: ObjectionState): WorkEntry[] {
  if (state.status !== 'open') return [];
  const units = state.escalatedAt
    ? [platformUnits.handler, platformUnits.supervision]
    : [platformUnits.handler];
  return units.map((unit) => ({ unit, what: 'decide-objection', dueAt: state.dueAt }));
}
