import { caseId, homeOf, newRest } from '../ids.ts';
import type { SubjectKey } from '../keys/keys.ts';
import { accept, type Outcome } from '../outcome.ts';
import type { Process } from '../process/process.ts';
import { next, type Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import { authorizationAuthority } from './authority.ts';
import type { AuthorizationCommand, AuthorizationEvent, AuthorizationState } from './state.ts';
import { authorizationForm } from './stored.ts';

const transitions = {
  granted: { revoke: 'revoked' },
  revoked: {},
} as const satisfies Transitions<AuthorizationState['status'], AuthorizationCommand['type']>;

export const authorizationProcess: Process<
  AuthorizationState,
  AuthorizationCommand,
  AuthorizationEvent,
  never
> = {
  authority: authorizationAuthority,
  opens: authorizationAuthority.grant,
  concerned: ({ subject }) => ({ subject }),
  decide: (state, command): Outcome<AuthorizationEvent[]> => {
    const possible = next(transitions, state.status, command.type);
    return possible.ok ? accept([{ type: 'AuthorizationRevoked', data: {} }]) : possible;
  },
  evolve: (state, event, now) =>
    event.type === 'AuthorizationRevoked' ? { ...state, status: 'revoked', revokedAt: now } : state,
  sends: () => [],
  waits: {},
  entries: ({ status, place }) => ({ work: [], names: status === 'granted' && place ? [place] : [] }),
  notices: () => [],
  due: () => null,
  bookkeeping: [],
  protective: ['revoke'],
  ends: ({ status }) => (status === 'granted' ? [{ type: 'AuthorizationRevoked', data: {} }] : []),
  stored: authorizationForm,
};

/** An authorization as granted. */
export const grantAuthorization = (
  subject: SubjectKey,
  granted: { id: string; to: string; purpose: string; until: Instant; place?: string },
  now: Instant,
): AuthorizationState => ({
  kind: 'authorization',
  id: caseId('authorization', homeOf.subject(subject), newRest(now, granted.id)),
  subject,
  status: 'granted',
  stalledAt: null,
  to: granted.to,
  grantedAt: now,
  until: granted.until,
  revokedAt: null,
  ...(granted.place === undefined ? {} : { place: granted.place }),
  secret: { purpose: granted.purpose },
});
