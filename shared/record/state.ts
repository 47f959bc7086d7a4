import type { Official } from '../actor.ts';
import type { Mark } from '../application/kind.ts';
import type { ApplicationKind, Ground } from '../application/rules.ts';
import type { LeastDisclosed } from '../catalog/disclosure.ts';
import type { CitedProvision } from '../catalog/items.ts';
import type { AnsweredDoubt } from '../formats/doubts.ts';
import type { Filing } from '../formats/format.ts';
import type { SubjectKind } from '../identity/subject-code.ts';
import type { NoticeEntry, SubjectCaseState } from '../process/process.ts';
import type { UntrustworthinessClass } from '../regulation.ts';
import type { CivilDate, Instant } from '../time/civil.ts';
import type { Because } from './commands.ts';

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
  'item-ended',
  'deleted',
  'archived',
  'expunged',
] as const;
export type RecordStatus = (typeof recordStatuses)[number];

/** What an application, open or granted, does to the record that it is about, wherever that would be shown (Art. 33 to 35, 53). */
export interface Restriction {
  kind: ApplicationKind;
  application: string;
  /** Null where an earlier release wrote it: then only the application says so. */
  ground: Ground | null;
  mark: Mark;
  since: Instant;
  /** Until when it is to be decided; null where there is no such limit, or none any more. */
  dueAt: Instant | null;
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

/** A published calendar, by its name and its version. */
export interface NamedCalendar {
  id: string;
  version: number;
}

/** What the subject replies to a notice, and the decision that is owed on it. */
export interface Hearing {
  /** When the period to reply is over. */
  endsAt: Instant | null;
  /** Its last day as the days alone count, on whatever that falls: what a calendar that comes later is held against. */
  countedTo: CivilDate | null;
  /** That it was last counted anew, until when it had run before, and by which calendar; null where it never was. */
  recounted: { at: Instant; said: Instant; calendar: NamedCalendar | null } | null;
  replies: Replies;
  /** When the provider's official must have decided on the reply. */
  decideBy: Instant | null;
  decision: { at: Instant; outcome: ReplyOutcome; official: Official } | null;
  overdueSince: Instant | null;
}

/** The notice that goes before an adverse record, which may take effect once the period to reply is over: that is known once it is delivered (Art. 11). */
export interface Notice extends Hearing {
  issuedAt: Instant;
  /** Undelivered at this instant, it goes back to the provider. */
  deliverBy: Instant;
  delivered: { at: Instant; on: CivilDate; method: DeliveryMethod } | null;
}

/** That an official of the unit filed it over an alarm of Art. 16: supervision sees to it. */
export interface Overridden {
  /** Until when it should. */
  reviewBy: Instant;
  review: { at: Instant; official: Official } | null;
}

/** The law that lets a record take effect without notice before, and what follows from it: its subject is heard after, supervision sees to it (Art. 11). */
export interface Exemption extends CitedProvision {
  /** The record stands meanwhile. Without an end where an earlier release filed it, which told nobody of one. */
  hearing: Hearing;
  /** Until when supervision should see to it; null where an earlier release filed it, which asked nobody to. */
  reviewBy: Instant | null;
  review: { at: Instant; official: Official } | null;
}

/** That the provider withdrew or corrected a record, as its subject is told. */
export interface ProviderAct extends Because {
  at: Instant;
  official: Official;
}

export interface ProviderCorrection extends ProviderAct {
  /** What was changed, by the names of the columns. */
  columns: string[];
}

/** That its content is said to be what must not be stored: until two officials have decided, it is shown to who decides and to its subject (Art. 16). */
export interface Expunging {
  expungement: string;
  since: Instant;
  /** Until when it is to be decided. */
  dueAt: Instant;
}

/** That its content was destroyed, and by which expungement; the entries of the notices that it had given stay. */
export interface Expunged {
  at: Instant;
  expungement: string;
  given: NoticeEntry[];
  /** Whether it had let go of its decision before: then an earlier release may have left names. */
  wasNameless: boolean;
}

/** The consent on which a record rests, and when it ends at the latest. */
export interface RestsOn {
  id: string;
  until: Instant;
}

/** What is personal about a record, stored encrypted; of one that is expunged nothing is stored. */
export interface RecordSecret {
  filing: Filing;
  /** Who at the provider filed it. */
  official: Official;
  /** Who else there brought it: who sent its row, where another answered for it. Left out where nobody did, and where it is not known. */
  sentBy?: Official[] | undefined;
  /** What was doubtful about its row, each with why that official says that it is right (Art. 10). */
  answered: AnsweredDoubt[];
  /** Replies of the first release, which kept their words here. */
  earlierReplies: { at: Instant; text: string }[];
  decisionReasons: string | null;
  deliveryProof: string | null;
  withdrawal: ProviderAct | null;
  /** Those of the provider, the first one first. */
  corrections: ProviderCorrection[];
  /** What supervision found of its exemption. */
  finding: string | null;
  /** The earliest day of the decision by which it was counted how late it came (Art. 10). Left out where that is the day as it stands. */
  countedOn?: CivilDate | undefined;
  /** What it found of an alarm that was overridden. Left out where it found nothing, or there was none. */
  alarmFinding?: string | undefined;
  /** What decisions on objections corrected, by the names of the content: its unit does not undo it. Left out where none did. */
  settled?: string[] | undefined;
}

export interface RecordState extends SubjectCaseState {
  kind: 'record';
  status: RecordStatus;
  /** By which sort of code it is keyed. */
  subjectKind: SubjectKind;
  /** As what its subject is protected, which the key does not tell: an individual business as a natural person. */
  protectedAs: SubjectKind;
  /** Whether the version of its item opens what it says of organizations to anybody; null where an earlier release filed it, which did not note it. */
  isOpen: boolean | null;
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
  /** Null where it took effect after its notice, or needs none. */
  exemption: Exemption | null;
  /** Null where no notice goes before it. */
  notice: Notice | null;
  /** What its applications do to it: the one list that `view` asks. */
  restrictions: Restriction[];
  correctedAt: Instant | null;
  /** It was deleted on an objection, or expunged: nothing of it is left to see, to correct or to object to, archived or not. */
  isDeleted: boolean;
  /** It was not delivered in time, or withdrawn, or its item ended under its notice: whatever becomes of it, its decision may be filed anew. */
  cameToNothing: boolean;
  /** The objections that were open as it did: they hold its names while they are. Left out of what came to nothing before it was noted, and of all else. */
  heldBy?: string[] | undefined;
  /** Since when, and until when, what others are owed of what happened to it was not seen to; null where all of it was. */
  owed: { from: Instant; last: Instant } | null;
  /** Null where nobody asks that it be expunged. */
  expunging: Expunging | null;
  /** That this was asked for once and refused: asking again keeps it from nobody until it is decided. Left out of all others. */
  stoodOnce?: true | undefined;
  expunged: Expunged | null;
  /** What its subject consented to (Art. 15, 16). Left out of all that need no consent. */
  consent?: RestsOn | undefined;
  /** Left out where no alarm was overridden. */
  overridden?: Overridden | undefined;
  /** What its item says of when it may be repaired. Left out where that is as order 36 has it. */
  leastDisclosed?: LeastDisclosed | undefined;
  /** That its notice came to nothing, as its item ended by that version. Left out of all others. */
  itemEnded?: { at: Instant; version: number } | undefined;
  /** The keyed name of the licence by which it is found. Left out where it is not found so, and where earlier releases had it among its names. */
  licence?: string | undefined;
  /** The keyed names of the decision, the present one last. One of the first release has none but its identifier. */
  names: string[];
  secret: RecordSecret;
}
