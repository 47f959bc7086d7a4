import { accept, type Outcome } from '../outcome.ts';
import { type Process, platformUnits, type WorkEntry } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { providersOf } from './ask.ts';
import { expungementAuthority } from './authority.ts';
import {
  type ExpungementCommand,
  type ExpungementEvent,
  type ExpungementState,
  expungementTransitions,
} from './state.ts';
import { expungementForm } from './stored.ts';

/**
 * An expungement, from its asking to its decision (Art. 16). What it does to the case that it is of is written with it, in
 * the one transaction. Its own words are closed under its own key, and stay: on which documents two officials acted is never
 * destroyed with what they had destroyed.
 */
export const expungementProcess: Process<ExpungementState, ExpungementCommand, ExpungementEvent, never> = {
  authority: expungementAuthority,
  opens: expungementAuthority['ask-expunging'],
  concerned: ({ subject, provider, askedBy }) => ({
    subject,
    units: {
      provider: providersOf({ provider, askedBy }),
      handler: [platformUnits.handler],
      supervision: [platformUnits.supervision],
    },
    broughtBy: [askedBy],
  }),
  decide,
  evolve,
  sends: () => [],
  waits: {},
  entries: (state) => ({ work: work(state) }),
  notices: ({ status, decision, application }) =>
    status === 'confirmed' && decision
      ? [{ kind: application ? 'application-expunged' : 'record-expunged', issuedAt: decision.at }]
      : [],
  // Nothing comes about by time alone: that it is overdue, every worklist says on its second.
  due: () => null,
  bookkeeping: [],
  stored: expungementForm,
};

function decide(state: ExpungementState, command: ExpungementCommand): Outcome<ExpungementEvent[]> {
  const possible = next(expungementTransitions, state.status, command.type);
  if (!possible.ok) return possible;
  const { official, document, reasons } = command;
  const secret = { document, reasons };
  return accept([
    command.type === 'expunge'
      ? { type: 'ExpungementConfirmed', data: { official, remaining: command.remaining }, secret }
      : { type: 'ExpungementRefused', data: { official }, secret },
  ]);
}

function evolve(state: ExpungementState, event: ExpungementEvent, at: Instant): ExpungementState {
  if (event.type === 'ExpungementAsked') return state;
  const isConfirmed = event.type === 'ExpungementConfirmed';
  return {
    ...state,
    status: isConfirmed ? 'confirmed' : 'refused',
    decision: { at, outcome: isConfirmed ? 'expunge' : 'refuse', official: event.data.official },
    remaining: isConfirmed ? event.data.remaining : null,
    secret: { ...state.secret, decided: event.secret },
  };
}

/** The units that are told that it waits. */
export const toldOf = ({ askedBy, provider }: Pick<ExpungementState, 'askedBy' | 'provider'>): string[] => [
  ...new Set([askedBy.unit, ...providersOf({ provider, askedBy }), platformUnits.department]),
];

/**
 * Supervision has it to decide. That it waits, and since when too long, see the unit that asked, the one whose record it is,
 * and the department that supervision belongs to: who decides is not the only one who knows that nobody has.
 */
function work(state: ExpungementState): WorkEntry[] {
  const { status, dueAt } = state;
  if (status !== 'asked') return [];
  return [
    { unit: platformUnits.supervision, what: 'decide-expungement', dueAt },
    ...toldOf(state).map((unit) => ({ unit, what: 'expungement-asked', dueAt })),
  ];
}
