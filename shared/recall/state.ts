import type { Official } from '../actor.ts';
import type { AccessBasis } from '../history/access.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';

/** `open` until its unit has answered, or a later change of the record took its place before it did. */
export const recallStatuses = ['open', 'answered', 'replaced'] as const;
export type RecallStatus = (typeof recallStatuses)[number];

/** What became of the record that a unit had seen (Art. 33, 34). */
export const recallReasons = ['corrected', 'deleted', 'withdrawn', 'repaired', 'consent-ended'] as const;
export type RecallReason = (typeof recallReasons)[number];

/** What a unit says that was told to stop using what it saw: that it has stopped, or that it never used it. */
export const recallOutcomes = ['stopped', 'not-used'] as const;
export type RecallOutcome = (typeof recallOutcomes)[number];

/** That a record was wrong until a change of it: whatever left of it in a version before is recalled. */
export interface WrongBefore {
  record: string;
  because: RecallReason;
  /** The first version that is not wrong. */
  version: number;
  at: Instant;
  /** The units by which and for which it was changed: they know. */
  by: readonly string[];
}

/** A look by which a wrong version left, as its unit finds it again. */
export interface RecalledLook {
  at: Instant;
  basis: AccessBasis['type'];
  matter: string | null;
}

/** Looks that were found, the newest first. */
export interface FoundLooks {
  count: number;
  /** Where the last of them stands on the subject's access list: what stands before it was counted. */
  countedTo: string;
  newest: RecalledLook[];
}

export interface RecallState extends SubjectCaseState {
  kind: 'recall';
  status: RecallStatus;
  record: string;
  item: string;
  provider: string;
  /** The unit to whom a wrong version left. */
  unit: string;
  because: RecallReason;
  /** The first version of the record that is not wrong. */
  version: number;
  changedAt: Instant;
  openedAt: Instant;
  /** Unanswered at this instant, it is overdue. */
  dueAt: Instant;
  /** How many looks of the unit showed a wrong version, as far as they were counted. */
  looks: number;
  countedTo: string;
  overdueMarkedAt: Instant | null;
  answer: { at: Instant; outcome: RecallOutcome; official: Official; late: boolean } | null;
  /** The one that a later change of the record opened for the unit; null while this is the last. */
  followedBy: string | null;
  secret: {
    /** The newest of the looks. */
    newest: RecalledLook[];
    /** What the unit says that it did; null while it has not answered. */
    text: string | null;
  };
}

export type RecallCommand =
  | { type: 'count-looks'; looks: readonly PlacedLook[] }
  | { type: 'acknowledge'; outcome: RecallOutcome; text: string; official: Official }
  | { type: 'follow'; by: string }
  | { type: 'mark-overdue' };

/** A look, and where it stands on the subject's access list, on which the newest stand first. */
export interface PlacedLook extends RecalledLook {
  place: string;
}

export type RecallEvent =
  | {
      type: 'RecallOpened';
      data: { record: string; unit: string; because: RecallReason; version: number; dueAt: Instant };
    }
  | {
      type: 'LooksCounted';
      data: { count: number; countedTo: string };
      secret: { newest: RecalledLook[] };
    }
  | {
      type: 'RecallAcknowledged';
      data: { outcome: RecallOutcome; official: Official };
      secret: { text: string };
    }
  | { type: 'RecallFollowed'; data: { by: string } }
  | { type: 'RecallOverdue'; data: object };

export const recallTransitions = {
  open: { 'count-looks': 'open', acknowledge: 'answered', follow: 'replaced', 'mark-overdue': 'open' },
  answered: { 'count-looks': 'answered', follow: 'answered' },
  replaced: {},
} as const satisfies Transitions<RecallStatus, RecallCommand['type']>;
