import type { Official } from '../actor.ts';
import type { ApplicationKind } from '../application/kind.ts';
import type { Ground } from '../application/rules.ts';
import type { Citation, Filing } from '../formats/format.ts';
import type { SubjectKind } from '../identity/subject-code.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { UntrustworthinessClass } from '../regulation.ts';
import type { CivilDate, Instant } from '../time/civil.ts';

/**
 * Few statuses; whatever is independent of them (restrictions, exemption, correction) is a field of its own.
 * `notifying` waits for delivery, `notified` for the notice period, `contested` for the provider's official.
 */
export const recordStatuses = [
  'notifying',
  'notified',
  'contested',
  'active',
  'withdrawn',
  'returned',
  'deleted',
  'archived',
] as const;
export type RecordStatus = (typeof recordStatuses)[number];

/** What an open application does to the record that it is about, wherever that is shown (Art. 33). */
export interface Restriction {
  kind: ApplicationKind;
  application: string;
  /** Null where an earlier release wrote it: then only the application says so. */
  ground: Ground | null;
  since: Instant;
  dueAt: Instant;
}

export const deliveryMethods = [
  'acknowledged',
  'in-person',
  'registered-mail',
  'electronic',
  'public-announcement',
] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];

export const replyOutcomes = ['confirm', 'withdraw'] as const;
export type ReplyOutcome = (typeof replyOutcomes)[number];

/** Replies as the record knows of them: their words lie with the events that brought them. */
export interface Replies {
  count: number;
  /** What they take where they are stored. */
  bytes: number;
}

/** The notice that goes before an adverse record (Art. 11). */
export interface Notice {
  issuedAt: Instant;
  /** Undelivered at this instant, it goes back to the provider. */
  deliverBy: Instant;
  delivered: { at: Instant; on: CivilDate; method: DeliveryMethod } | null;
  /** When the period to reply is over and the record may take effect; known once delivered. */
  endsAt: Instant | null;
  replies: Replies;
  /** When the provider's official must have decided on the reply. */
  decideBy: Instant | null;
  decision: { at: Instant; outcome: ReplyOutcome; official: Official } | null;
  overdueSince: Instant | null;
}

/** What is personal about a record, stored encrypted. */
export interface RecordSecret {
  filing: Filing;
  /** Who at the provider filed it. */
  official: Official;
  /** Replies of the first release, which kept their words here. */
  earlierReplies: { at: Instant; text: string }[];
  decisionReasons: string | null;
  deliveryProof: string | null;
}

export interface RecordState extends SubjectCaseState {
  kind: 'record';
  status: RecordStatus;
  subjectKind: SubjectKind;
  item: string;
  catalogVersion: number;
  provider: string;
  submission: string;
  row: number;
  filedAt: Instant;
  /** Null where the information is not adverse. */
  untrustworthiness: UntrustworthinessClass | null;
  /** The first instant at which nothing shows it any more (Art. 36). */
  endsAt: Instant;
  /** The law that lets it take effect without notice, shown with it (Art. 11). */
  exemption: Citation | null;
  /** Null where no notice is needed. */
  notice: Notice | null;
  /** What its open applications do to it: the one list that `view` asks. */
  restrictions: Restriction[];
  correctedAt: Instant | null;
  /** It was not delivered in time, or withdrawn: whatever becomes of it, its decision may be filed anew. */
  cameToNothing: boolean;
  /** The keyed names of the decision, the present one last. One of the first release has none but its identifier. */
  names: string[];
  secret: RecordSecret;
}

export type RecordCommandType =
  | 'deliver'
  | 'reply'
  | 'decide-reply'
  | 'activate'
  | 'return'
  | 'mark-reply-overdue'
  | 'annotate'
  | 'resolve'
  | 'archive';

/** The legal transitions. Where a command leads to more than one status, the event says which. */
export const recordTransitions = {
  notifying: {
    deliver: 'notified',
    return: 'returned',
    annotate: 'notifying',
    resolve: 'notifying',
    archive: 'archived',
  },
  notified: {
    reply: 'contested',
    activate: 'active',
    annotate: 'notified',
    resolve: 'notified',
    archive: 'archived',
  },
  contested: {
    reply: 'contested',
    'decide-reply': 'active',
    'mark-reply-overdue': 'contested',
    annotate: 'contested',
    resolve: 'contested',
    archive: 'archived',
  },
  active: { annotate: 'active', resolve: 'active', archive: 'archived' },
  withdrawn: { annotate: 'withdrawn', resolve: 'withdrawn', archive: 'archived' },
  returned: { annotate: 'returned', resolve: 'returned', archive: 'archived' },
  deleted: { resolve: 'deleted', archive: 'archived' },
  archived: { annotate: 'archived', resolve: 'archived' },
} as const satisfies Transitions<RecordStatus, RecordCommandType>;
