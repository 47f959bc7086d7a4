import { isBehind } from '../process/loss.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Instant } from '../time/civil.ts';

export const authorizationStatuses = ['granted', 'revoked'] as const;

/** A recorded person's permission: to whom, what for, until when; revocable at once (Art. 13). */
export interface AuthorizationState extends SubjectCaseState {
  kind: 'authorization';
  status: (typeof authorizationStatuses)[number];
  to: string;
  grantedAt: Instant;
  until: Instant;
  revokedAt: Instant | null;
  /** The keyed name of what it says, which it has while it stands. Left out where an earlier release granted it. */
  place?: string | undefined;
  secret: { purpose: string };
}

export type AuthorizationCommand = { type: 'revoke' };

export type AuthorizationEvent =
  | { type: 'AuthorizationGranted'; data: { to: string; until: Instant } }
  | { type: 'AuthorizationRevoked'; data: object };

/** Whether a unit may use the authorization at that instant: not while events of it are lost, as it may have been revoked. */
export const inForce = (authorization: AuthorizationState, unit: string, at: Instant): boolean =>
  authorization.status === 'granted' &&
  !isBehind(authorization) &&
  authorization.to === unit &&
  authorization.grantedAt <= at &&
  at < authorization.until;
