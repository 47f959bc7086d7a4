/** A pledge: what somebody promises by a matter of the catalog, and whether it was kept (Art. 27). */
import type { Official } from '../actor.ts';
import type { SubjectKind } from '../identity/subject-code.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';

/** `expired` is written down once it is recorded no more; until then the instant says it. */
export const pledgeStatuses = ['given', 'kept', 'broken', 'withdrawn', 'expired'] as const;
export type PledgeStatus = (typeof pledgeStatuses)[number];

export const pledgeOutcomes = ['kept', 'broken'] as const;
export type PledgeOutcome = (typeof pledgeOutcomes)[number];

/** What of a matter a pledge goes on under, whatever its later versions say. */
export interface UnderMatter {
  matter: string;
  matterVersion: number;
  /** The unit in charge of the matter. */
  unit: string;
  breachItem: string;
  mayBeTakenBack: boolean;
}

export interface PledgeState extends SubjectCaseState, UnderMatter {
  kind: 'pledge';
  status: PledgeStatus;
  /** As what whoever pledges is protected: a pledge of a natural person is in no list. */
  protectedAs: SubjectKind;
  givenAt: Instant;
  /** The end of the last day of the promise. */
  until: Instant;
  /** Undecided at this instant, it is overdue. */
  decideBy: Instant;
  /** From when on it is recorded no more. */
  endsAt: Instant;
  overdueMarkedAt: Instant | null;
  /** `breach` names the record in which it was broken; null where it was kept. */
  decision: { at: Instant; outcome: PledgeOutcome; official: Official; breach: string | null } | null;
  /** When it had been called kept, and by whom, where it was found broken since. Left out of all others. */
  calledKept?: { at: Instant; official: Official } | undefined;
  withdrawnAt: Instant | null;
  /** A keyed digest of what is promised, so that the same is not promised twice at once. */
  place: string;
  secret: {
    /** The normalised code and the name under which it was given. */
    code: string;
    name: string;
    text: string;
  };
}

/** `stands`: whether the record is one in effect of the same subject, filed by its unit under the item of breaches. */
export type PledgeCommand =
  | { type: 'keep'; official: Official }
  | { type: 'break'; official: Official; record: string; stands: boolean }
  | { type: 'withdraw' }
  | { type: 'mark-overdue' }
  | { type: 'expire' };

export type PledgeEvent =
  | {
      type: 'PledgeGiven';
      data: UnderMatter & { until: Instant; endsAt: Instant };
      secret: PledgeState['secret'];
    }
  | { type: 'PledgeKept'; data: { official: Official } }
  | { type: 'PledgeBroken'; data: { official: Official; record: string } }
  | { type: 'PledgeWithdrawn'; data: object }
  | { type: 'PledgeOverdue'; data: object }
  | { type: 'PledgeExpired'; data: object };

export const pledgeTransitions = {
  given: {
    keep: 'kept',
    break: 'broken',
    withdraw: 'withdrawn',
    'mark-overdue': 'given',
    expire: 'expired',
  },
  // What was called kept may be found broken while it is recorded.
  kept: { break: 'broken', expire: 'expired' },
  broken: { expire: 'expired' },
  withdrawn: {},
  expired: {},
} as const satisfies Transitions<PledgeStatus, PledgeCommand['type']>;
