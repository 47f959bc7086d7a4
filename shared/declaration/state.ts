/** What somebody declares about themselves: as their own word, which nobody has examined (Art. 45). */
import type { SubjectKind } from '../identity/subject-code.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Purpose } from '../regulation.ts';
import type { Instant } from '../time/civil.ts';

/** `expired` is written down once its period is over; until then the instant says it. */
export const declarationStatuses = ['standing', 'withdrawn', 'expired'] as const;
export type DeclarationStatus = (typeof declarationStatuses)[number];

/** What may be declared. There is none for what Art. 16 keeps out, and none for anything whatever. */
export const declarationKinds = [
  'qualification',
  'contract-kept',
  'certification',
  'service-to-the-public',
] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

/** To whom it may be shown, beside whom its subject authorizes: organs for purposes that are named, and everybody. */
export interface ShownFor {
  purposes: Purpose[];
  /** Of organizations alone. */
  everybody: boolean;
}

export interface DeclarationState extends SubjectCaseState, ShownFor {
  kind: 'declaration';
  status: DeclarationStatus;
  /** What sort of thing is declared. */
  about: DeclarationKind;
  protectedAs: SubjectKind;
  declaredAt: Instant;
  /** The end of the last day on which it is recorded. */
  until: Instant;
  withdrawnAt: Instant | null;
  /** A keyed digest of what is declared, so that the same does not stand twice. */
  place: string;
  secret: {
    text: string;
    /** The document that is said to bear it out; null where none is named. */
    document: string | null;
  };
}

export type DeclarationCommand = { type: 'withdraw' } | { type: 'expire' };

export type DeclarationEvent =
  | {
      type: 'DeclarationMade';
      data: ShownFor & { about: DeclarationKind; until: Instant };
      secret: DeclarationState['secret'];
    }
  | { type: 'DeclarationWithdrawn'; data: object }
  | { type: 'DeclarationExpired'; data: object };

export const declarationTransitions = {
  standing: { withdraw: 'withdrawn', expire: 'expired' },
  withdrawn: {},
  expired: {},
} as const satisfies Transitions<DeclarationStatus, DeclarationCommand['type']>;
