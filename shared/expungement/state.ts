/** That something on record must not be stored: one named official asks to have it destroyed, another decides (Art. 16). */
import type { Official } from '../actor.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { ProhibitedInformation } from '../regulation.ts';
import type { Instant } from '../time/civil.ts';

export const expungementStatuses = ['asked', 'confirmed', 'refused'] as const;
export type ExpungementStatus = (typeof expungementStatuses)[number];

export const expungementOutcomes = ['expunge', 'refuse'] as const;
export type ExpungementOutcome = (typeof expungementOutcomes)[number];

/** An official, for the unit as whose they act. */
export interface ActingOfficial {
  unit: string;
  official: Official;
}

/** What of the content its own key does not close, and which therefore goes only with what closes it. */
export interface Remaining {
  /** The numbers of events that an earlier release closed under the key of the platform. */
  events: number[];
  /** Whether the rows of its submission lie there closed until all are recorded, or have lapsed, and with them what makes its key. */
  rows: boolean;
  /** Of an application, until when first answers with its words are kept for who sends that request again; null for none. */
  answersUntil: Instant | null;
  /** Of a record that came in a file, until when rows of files that hold its own are kept for its unit; null for none. */
  filesUntil: Instant | null;
  /** The numbers of the events of its submission that hold why an official answered for its row. */
  reasons: number[];
}

/** What an official says of their part: on which document, and why. Not what the information is. */
export interface Grounds {
  document: string;
  reasons: string;
}

/** What an official did, and on what. */
export interface Act extends ActingOfficial, Grounds {}

export interface ExpungementState extends SubjectCaseState {
  kind: 'expungement';
  status: ExpungementStatus;
  /** The record whose content it is; null where it is that of an application. */
  record: string | null;
  application: string | null;
  /** The unit that provided the record, or that which the application is to; null where that is to none. */
  provider: string | null;
  askedAt: Instant;
  askedBy: ActingOfficial;
  /** Undecided at this instant, it is overdue. */
  dueAt: Instant;
  decision: { at: Instant; outcome: ExpungementOutcome; official: Official } | null;
  /** Null unless it is confirmed. */
  remaining: Remaining | null;
  secret: {
    /** Which kind of information it is said to be: of a person that alone says much. */
    information: ProhibitedInformation;
    asked: Grounds;
    decided: Grounds | null;
  };
}

export type ExpungementCommand =
  | ({ type: 'expunge'; official: Official; remaining: Remaining } & Grounds)
  | ({ type: 'refuse'; official: Official } & Grounds);

export type ExpungementEvent =
  | {
      type: 'ExpungementAsked';
      /** Of which case, by its kind. */
      data: { dueAt: Instant } & ({ record: string } | { application: string });
      secret: Grounds & { information: ProhibitedInformation };
    }
  | { type: 'ExpungementConfirmed'; data: { official: Official; remaining: Remaining }; secret: Grounds }
  | { type: 'ExpungementRefused'; data: { official: Official }; secret: Grounds };

export const expungementTransitions = {
  asked: { expunge: 'confirmed', refuse: 'refused' },
  confirmed: {},
  refused: {},
} as const satisfies Transitions<ExpungementStatus, ExpungementCommand['type']>;
