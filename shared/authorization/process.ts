import { caseId } from '../ids.ts';
import type { SubjectKey } from '../keys/keys.ts';
import { accept, type Outcome } from '../outcome.ts';
import type { CaseState, Process } from '../process/process.ts';
import { next, type Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';

export const authorizationStatuses = ['granted', 'revoked'] as const;

/** A recorded person's permission: to whom, what for, until when; revocable at once (Art. 13). */
export interface AuthorizationState extends CaseState {
  kind: 'authorization';
  status: (typeof authorizationStatuses)[number];
  to: string;
  grantedAt: Instant;
  until: Instant;
  revokedAt: Instant | null;
  secret: { purpose: string };
}

export type AuthorizationCommand = { type: 'revoke' };

export type AuthorizationEvent =
  | { type: 'AuthorizationGranted'; data: { to: string; until: Instant } }
  | { type: 'AuthorizationRevoked'; data: object };

const transitions = {
  granted: { revoke: 'revoked' },
  revoked: {},
} as const satisfies Transitions<AuthorizationState['status'], AuthorizationCommand['type']>;

export const authorizationProcess: Process<AuthorizationState, AuthorizationCommand, AuthorizationEvent> = {
  decide: (state, command): Outcome<AuthorizationEvent[]> => {
    const possible = next(transitions, state.status, command.type);
    return possible.ok ? accept([{ type: 'AuthorizationRevoked', data: {} }]) : possible;
  },
  evolve: (state, event, now) =>
    event.type === 'AuthorizationRevoked' ? { ...state, status: 'revoked', revokedAt: now } : state,
  start: () => null,
  answer: () => null,
  work: () => [],
  due: () => null,
};

/** An authorization as granted. */
export const grantAuthorization = (
  subject: SubjectKey,
  granted: { id: string; to: string; purpose: string; until: Instant },
  now: Instant,
): AuthorizationState => ({
  kind: 'authorization',
  id: caseId('authorization', subject, granted.id),
  subject,
  status: 'granted',
  stalledAt: null,
  to: granted.to,
  grantedAt: now,
  until: granted.until,
  revokedAt: null,
  secret: { purpose: granted.purpose },
});

/** Whether a unit may use the authorization at that instant. */
export const inForce = (authorization: AuthorizationState, unit: string, at: Instant): boolean =>
  authorization.status === 'granted' &&
  authorization.to === unit &&
  authorization.grantedAt <= at &&
  at < authorization.until;
