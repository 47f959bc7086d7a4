import type { Official } from '../actor.ts';
import type { Mark } from '../application/kind.ts';
import type { PublishedCalendar } from '../catalog/catalog.ts';
import type { CatalogItem } from '../catalog/items.ts';
import type { ConsentState } from '../consent/state.ts';
import type { Filing } from '../formats/format.ts';
import type { Outcome } from '../outcome.ts';
import type { CivilDate, Instant } from '../time/civil.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import type { DeliveryMethod, NamedCalendar, ReplyOutcome, Restriction } from './state.ts';
import type { RecordCommandType } from './transitions.ts';

/** What an act of the provider rests on, in its words: the document that decides it, and why. */
export interface Because {
  document: string;
  reason: string;
}

/** A correction that holds: the whole filing, valid, and the keyed names of its decision. */
export interface Correction {
  filing: Filing;
  endsAt: Instant;
  names: readonly string[];
  /** The keyed name of the licence, where it is found by that. */
  licence?: string | undefined;
}

/**
 * What a correction words otherwise, by the names of the content, of what lays nothing on the person: what does may lessen
 * further. And the calendars in effect, by which a period counts that this begins anew.
 */
export interface Rewording {
  rewritten: readonly string[];
  calendars: readonly HolidayCalendar[];
}

/** What an objection's decision does to the record it was about. */
export type Resolution =
  | ({ outcome: 'corrected' } & Correction & Rewording)
  | { outcome: 'deleted' }
  | { outcome: 'upheld' };

/** A repair that is granted: on which day its person says that the duty was performed (Art. 34). */
export interface Repair {
  performedOn: CivilDate;
}

/** What a notice is held against before anything rests on its end: every version of every calendar, and of every item. */
interface Recounting {
  calendars: readonly PublishedCalendar[];
  items: readonly CatalogItem[];
}

export type RecordCommand =
  | {
      type: 'deliver';
      method: DeliveryMethod;
      on: CivilDate;
      proof: string | null;
      noticePeriodDays: number;
      /** The calendars of holidays that are in effect. */
      calendars: readonly HolidayCalendar[];
      /** Every version of every item. */
      items: readonly CatalogItem[];
    }
  | ({ type: 'reply'; text: string; replyDecisionDays: number } & Recounting)
  | ({ type: 'decide-reply'; outcome: ReplyOutcome; reasons: string; official: Official } & Recounting)
  /** `consent` is the one on which the record rests, as it lies; left out where it rests on none. */
  | ({ type: 'recount'; consent?: ConsentState | null } & Recounting)
  | { type: 'activate' }
  | { type: 'return' }
  | { type: 'mark-reply-overdue' }
  | { type: 'annotate'; restriction: Restriction }
  | { type: 'resolve'; objection: string; resolution: Resolution }
  /** Null where it is refused. */
  | { type: 'repair'; application: string; granted: Repair | null }
  | { type: 'withhold'; application: string; isGranted: boolean }
  /** What was suspended is shown again. */
  | { type: 'disclose'; application: string }
  /** Its person takes an application back, or a wish that was granted. */
  | { type: 'let-go'; application: string }
  | ({ type: 'withdraw'; official: Official } & Because)
  /** `columns` are those that change, as the format names them. */
  | ({
      type: 'correct';
      official: Official;
      correction: Correction;
      columns: string[];
    } & Rewording &
      Because)
  | { type: 'review-exemption'; finding: string; official: Official }
  | { type: 'review-override'; finding: string; official: Official }
  /** That what it says must not be stored, or that it may be after all, and is to be destroyed: each by the case that decides it. */
  | { type: 'ask-expunging'; expungement: string; dueAt: Instant }
  | { type: 'let-stand'; expungement: string; calendars: readonly HolidayCalendar[] }
  | { type: 'expunge'; expungement: string }
  /** The consent on which it rests is over, as it lies; null where it is not there. */
  | { type: 'end-consent'; consent: ConsentState | null }
  /** Others had what they are owed of what happened to it. */
  | { type: 'settle-owed' }
  | { type: 'archive' };

/** When periods end by now; null for those that did not run. */
export interface MovedPeriods {
  deliverBy: Instant | null;
  endsAt: Instant | null;
  countedTo: CivilDate | null;
  decideBy: Instant | null;
}

export type RecordEvent =
  | { type: 'RecordFiled'; data: { submission: string; row: number; consent?: string } }
  | {
      type: 'NoticeDelivered';
      data: { method: DeliveryMethod; on: CivilDate; endsAt: Instant; countedTo: CivilDate };
      secret: { proof: string | null };
    }
  /** The period to reply ends at `endsAt` and not as was said: by a calendar that came while it ran. */
  | {
      type: 'PeriodRecounted';
      data: { said: Instant; endsAt: Instant; decideBy: Instant | null; calendar: NamedCalendar | null };
    }
  /** It was asked that the record be expunged, or events of it were lost, and nobody could act; or its words became others under its notice. */
  | { type: 'PeriodsMoved'; data: MovedPeriods }
  | { type: 'NoticeReturned'; data: object }
  /** Its item ended by that version while the notice ran: it never takes effect. */
  | { type: 'ItemEnded'; data: { version: number } }
  /** The consent on which it rests is over: it has no effect any more, or never takes any, and nobody owes anything on it. */
  | { type: 'ConsentEnded'; data: { consent: string } }
  | { type: 'ReplyReceived'; data: { decideBy: Instant; bytes: number }; secret: { text: string } }
  | {
      type: 'ReplyDecided';
      data: { outcome: ReplyOutcome; official: Official };
      secret: { reasons: string };
    }
  | { type: 'ReplyOverdue'; data: object }
  | { type: 'RecordActivated'; data: object }
  | { type: 'RecordAnnotated'; data: { restriction: Restriction } }
  | {
      type: 'RecordCorrected';
      data: { objection: string; endsAt: Instant };
      secret: Pick<Correction, 'filing' | 'names' | 'licence'>;
    }
  /**
   * Without an objection where a restore lost what became of it, and a named official ended it. `cameToNothing` says
   * that its unit had taken it back: then its decision may be filed anew.
   */
  | { type: 'RecordDeleted'; data: { objection: string | null; cameToNothing?: true } }
  | { type: 'AnnotationLifted'; data: { objection: string } }
  | { type: 'RecordSuspended'; data: { restriction: Restriction } }
  | { type: 'RecordRepaired'; data: { application: string } }
  | { type: 'RecordWithheld'; data: { application: string } }
  /** Nothing is done to it any more by an application: it was refused or taken back, or what it stood for is over. */
  | { type: 'RestrictionLifted'; data: { application: string; mark: Mark } }
  | { type: 'RecordWithdrawn'; data: { official: Official }; secret: Because }
  | {
      type: 'ProviderCorrected';
      data: { official: Official; endsAt: Instant; columns: string[] };
      secret: Because & Pick<Correction, 'filing' | 'names' | 'licence'>;
    }
  | { type: 'ExemptionReviewed'; data: { official: Official }; secret: { finding: string } }
  | { type: 'OverrideReviewed'; data: { official: Official }; secret: { finding: string } }
  | { type: 'ExpungingAsked'; data: { expungement: string; dueAt: Instant } }
  | { type: 'ExpungingRefused'; data: { expungement: string } }
  /** What it said is destroyed with its key; nothing closed goes with it. */
  | { type: 'RecordExpunged'; data: { expungement: string } }
  | { type: 'OwedSettled'; data: object }
  | { type: 'RecordArchived'; data: object };

/** What a command makes happen, or why not. */
export type Decision = Outcome<RecordEvent[]>;

type SameNames<A extends string, B extends A> = B;
/** The transition table and the commands name the same things, or this does not compile. */
export type RecordCommandNames = SameNames<RecordCommandType, RecordCommand['type']>;
