import type { Official } from '../actor.ts';
import type { CaseState, Plain } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { CivilDate, Instant } from '../time/civil.ts';
import { hasPublicLife, type PublishedKind } from './kinds.ts';

export const publicationStatuses = ['draft', 'consulting', 'assessed', 'published', 'withdrawn'] as const;
export type PublicationStatus = (typeof publicationStatuses)[number];

/** What a version says, by the schema of its kind. Public once it is published, so nothing of it is closed. */
export type Content = { readonly [name: string]: Plain };

/** The public comments on a draft (Art. 9). */
export interface Consultation {
  openedAt: Instant;
  openedBy: Official;
  /** The end of the last day on which comments are taken, exclusive: this document's own, which was announced and stays. */
  until: Instant;
  /** Undecided at this instant, the draft is overdue. */
  decideBy: Instant;
  /** How many comments were given, and how many of them are answered. */
  given: number;
  answered: number;
  /** When the platform noted that the last day is over; the instant itself decides. */
  endedAt: Instant | null;
  overdueMarkedAt: Instant | null;
}

/** What the experts found, entered by a named official. Public. */
export interface ExpertOpinion {
  /** The number of the report. */
  document: string;
  /** Who they are, as they agreed to be named. */
  experts: string;
  /** The day on which they gave it. */
  givenOn: CivilDate;
  conclusion: string;
}

/** Whether experts assess a draft, as a named official said when it was opened to comment, and what they found (Art. 9). */
export interface Assessment {
  owed: boolean;
  reasons: string;
  entered: (ExpertOpinion & { at: Instant; official: Official }) | null;
}

/** A version of something that is published, from its draft on (Art. 9, 17). */
export interface PublicationState extends CaseState {
  kind: 'publication';
  status: PublicationStatus;
  what: PublishedKind;
  /** The name under which its versions are known, such as that of a catalog item. */
  name: string;
  content: Content;
  draftedAt: Instant;
  /** Null where it came with the deployment. */
  draftedBy: Official | null;
  /** The highest number under its name when it was drafted: what it was written on. Null for none. */
  replaces: number | null;
  /** The number of the version, known once it is approved; never given twice. */
  version: number | null;
  /** By which document it was approved; null where nobody beside the department approves it. */
  approved: { at: Instant; official: Official | null; document: string | null } | null;
  /** Null before it is opened to comment, and of all that has no public life. */
  consultation: Consultation | null;
  assessment: Assessment | null;
  /** From when on it is in effect. */
  effectiveAt: Instant | null;
  /** Of a calendar: since when every period that ran when it took effect is counted by it. Null before, and of all else. */
  recountedAt: Instant | null;
  secret: object;
}

/** A version as everybody reads it: never replaced, in effect until a later one of its name is. */
export interface Published {
  id: string;
  version: number;
  effectiveAt: Instant;
  content: Content;
  /** The case in which it was drafted and approved. */
  publication: string;
}

export type PublicationCommand =
  | {
      type: 'open-comments';
      official: Official;
      /** The end of the last day for comments, exclusive. */
      until: Instant;
      /** Whether experts assess it, and why, or why not. */
      assessed: boolean;
      reasons: string;
      /** Everything published under the name, in any version, as it stands at this moment. */
      earlier: readonly Published[];
    }
  | { type: 'note-comment'; comment: string }
  | { type: 'note-answer'; comment: string }
  | { type: 'end-comments' }
  | { type: 'escalate' }
  | ({ type: 'enter-assessment'; official: Official } & ExpertOpinion)
  | {
      type: 'approve';
      official: Official;
      /** The number of the government's approval; null where none was given. */
      document: string | null;
      /** Everything published under the name, in any version, as it stands at this moment. */
      earlier: readonly Published[];
      /** When it is to take effect; as soon as may be where it is null. */
      effectiveAt: Instant | null;
    }
  | { type: 'withdraw'; official: Official }
  | { type: 'note-recounted' };

export type PublicationEvent =
  | { type: 'PublicationDrafted'; data: { what: PublishedKind; name: string } }
  | {
      type: 'CommentsOpened';
      data: {
        official: Official;
        until: Instant;
        decideBy: Instant;
        assessed: boolean;
        reasons: string;
      };
    }
  | { type: 'CommentNoted'; data: { comment: string } }
  | { type: 'AnswerNoted'; data: { comment: string } }
  | { type: 'CommentsEnded'; data: object }
  | { type: 'PublicationOverdue'; data: object }
  | { type: 'AssessmentEntered'; data: { official: Official } & ExpertOpinion }
  | {
      type: 'PublicationApproved';
      data: {
        version: number;
        effectiveAt: Instant;
        official: Official | null;
        /** Left out of what an earlier release wrote. */
        document?: string | null;
        widens: boolean;
      };
    }
  | { type: 'PublicationWithdrawn'; data: { official: Official } }
  | { type: 'PeriodsRecounted'; data: object };

type Course = Transitions<PublicationStatus, PublicationCommand['type']>;

/** What another official of the department approves, and nobody else is asked about. */
const shortCourse = {
  draft: { approve: 'published', withdraw: 'withdrawn' },
  consulting: {},
  assessed: {},
  published: { 'note-recounted': 'published' },
  withdrawn: {},
} as const satisfies Course;

/** What the public is heard on first. No stage is left out: what is not named is not possible (Art. 9, 17). */
const publicCourse = {
  draft: { 'open-comments': 'consulting', withdraw: 'withdrawn' },
  consulting: {
    'note-comment': 'consulting',
    'note-answer': 'consulting',
    'end-comments': 'consulting',
    escalate: 'consulting',
    'enter-assessment': 'assessed',
    approve: 'published',
    withdraw: 'withdrawn',
  },
  assessed: {
    'note-answer': 'assessed',
    escalate: 'assessed',
    approve: 'published',
    withdraw: 'withdrawn',
  },
  // An item that ends is held against the notices of it that run.
  published: { 'note-recounted': 'published' },
  withdrawn: {},
} as const satisfies Course;

export const courseOf = (what: PublishedKind): Course => (hasPublicLife(what) ? publicCourse : shortCourse);
