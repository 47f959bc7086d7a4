import type { SubjectKey } from '../keys/keys.ts';
import { isBehind } from '../process/loss.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { ConsentKind, Purpose } from '../regulation.ts';
import type { Instant } from '../time/civil.ts';

/** `expired` is written down where its person gives the unit another; until then the instant says it. */
export const consentStatuses = ['given', 'withdrawn', 'expired'] as const;

/** What a consent covers: which unit may file which kinds of information, for what it may be used, until when. */
export interface Coverage {
  to: string;
  kinds: ConsentKind[];
  purposes: Purpose[];
  until: Instant;
}

/** A natural person's consent to what must not be collected about them without it (Art. 15, 16). */
export interface ConsentState extends SubjectCaseState, Coverage {
  kind: 'consent';
  status: (typeof consentStatuses)[number];
  givenAt: Instant;
  withdrawnAt: Instant | null;
  /** The version of the notice of its consequences that its person was shown. */
  notice: number;
  /** That it was taken back, and what rests on it has yet to be ended. Left out of all others. */
  owed?: true | undefined;
  secret: object;
}

/** A version is not given away by a command: what is covered otherwise is another consent. */
export type ConsentCommand = { type: 'withdraw' } | { type: 'expire' } | { type: 'settle' };

export type ConsentEvent =
  | { type: 'ConsentGiven'; data: Coverage & { notice: number } }
  | { type: 'ConsentWithdrawn'; data: object }
  | { type: 'ConsentExpired'; data: object }
  /** What rested on one that was taken back has ended. */
  | { type: 'ConsentSettled'; data: object };

/** What a consent is asked for: as it lies, or null where none does. */
type Lying = Pick<ConsentState, 'status' | 'losses' | 'givenAt' | 'until' | 'subject' | 'purposes'>;

/** Whether a consent holds at an instant: not while events of it are lost, as it may have been withdrawn. */
export const inForce = (consent: Omit<Lying, 'subject' | 'purposes'>, at: Instant): boolean =>
  consent.status === 'given' && !isBehind(consent) && consent.givenAt <= at && at < consent.until;

/** Whether a consent holds for a record of a person, and where it is for a purpose, for that. */
export const allowsUse = (
  consent: Lying | null,
  { subject, purpose }: { subject: SubjectKey; purpose: Purpose | null },
  at: Instant,
): boolean =>
  consent !== null &&
  consent.subject === subject &&
  inForce(consent, at) &&
  (purpose === null || consent.purposes.includes(purpose));

/** What is filed: about whom, by whom, of which kinds, and for which purposes its item may be used. */
export interface Filed {
  subject: SubjectKey;
  unit: string;
  kinds: readonly ConsentKind[];
  scopeOfUse: readonly Purpose[];
}

/** Whether a unit may file something under a consent: every kind of it, for one of its purposes at least (Art. 15, 16). */
export const allowsFiling = (
  consent: ConsentState | null,
  { subject, unit, kinds, scopeOfUse }: Filed,
  at: Instant,
): boolean =>
  consent !== null &&
  allowsUse(consent, { subject, purpose: null }, at) &&
  consent.to === unit &&
  kinds.every((kind) => consent.kinds.includes(kind)) &&
  scopeOfUse.some((purpose) => consent.purposes.includes(purpose));

/** Whether what a version of an item holds of natural persons is taken under a consent alone. */
export const asksConsent = ({ consent }: { consent?: readonly ConsentKind[] | undefined }): boolean =>
  consent !== undefined && consent.length > 0;
