import { accept, type Outcome, tooEarly } from '../outcome.ts';
import type { Process } from '../process/process.ts';
import { next } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { declarationAuthority } from './authority.ts';
import {
  type DeclarationCommand,
  type DeclarationEvent,
  type DeclarationState,
  declarationTransitions,
} from './state.ts';
import { declarationForm } from './stored.ts';

/**
 * A declaration, from when it is made until it is taken back or over (Art. 45). Nobody decides on it: it is nobody's word but
 * its subject's, and shown as that.
 */
export const declarationProcess: Process<DeclarationState, DeclarationCommand, DeclarationEvent, never> = {
  authority: declarationAuthority,
  opens: declarationAuthority.declare,
  concerned: ({ subject }) => ({ subject }),
  decide,
  evolve: (state, { type }, at) => {
    switch (type) {
      case 'DeclarationMade':
        return state;
      case 'DeclarationWithdrawn':
        return { ...state, status: 'withdrawn', withdrawnAt: at };
      case 'DeclarationExpired':
        return { ...state, status: 'expired' };
    }
  },
  sends: () => [],
  waits: {},
  entries: ({ status, place }) => ({ work: [], names: status === 'standing' ? [place] : [] }),
  notices: () => [],
  due: ({ status, until }) => (status === 'standing' ? until : null),
  bookkeeping: ['DeclarationExpired'],
  protective: ['withdraw'],
  ends: ({ status }) => (status === 'standing' ? [{ type: 'DeclarationWithdrawn', data: {} }] : []),
  stored: declarationForm,
};

function decide(
  state: DeclarationState,
  { type }: DeclarationCommand,
  now: Instant,
): Outcome<DeclarationEvent[]> {
  const possible = next(declarationTransitions, state.status, type);
  if (!possible.ok) return possible;
  if (type === 'withdraw') return accept([{ type: 'DeclarationWithdrawn', data: {} }]);
  return now < state.until
    ? tooEarly(state.until, 'not-yet-due')
    : accept([{ type: 'DeclarationExpired', data: {} }]);
}
