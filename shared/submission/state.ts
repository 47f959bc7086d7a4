import type { Official } from '../actor.ts';
import type { AnsweredDoubt } from '../formats/doubts.ts';
import type { CaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Fault } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';

/** A row that has its record: it is on its way into the register, or there. */
export interface AcceptedRow {
  row: number;
  result: 'accepted';
  record: string;
}

/** A row for which an official answers from now on, with what they say to each of its doubts. */
export interface ConfirmedRow extends AcceptedRow {
  answered: AnsweredDoubt[];
}

/** A row that no official has answered for, with what is doubtful about it. */
export interface WaitingRow {
  row: number;
  result: 'waiting';
  doubts: Fault[];
}

/** A row that does not comply, field by field (Art. 10). */
export interface ReturnedRow {
  row: number;
  result: 'returned';
  faults: Fault[];
}

/**
 * What became of one row of a submission. One that no official has answered for waits; confirmed, it is on its way into
 * the register; not confirmed in time, it has lapsed, and nothing of it is left.
 */
export type RowResult =
  | AcceptedRow
  | ReturnedRow
  | WaitingRow
  | { row: number; result: 'lapsed' }
  | { row: number; result: 'confirmed'; record: string; answered: AnsweredDoubt[] };

/** While `received`, accepted or confirmed rows are on their way into the register; while `waiting`, rows await an official. */
export const submissionStatuses = ['received', 'waiting', 'recorded'] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];

/** A submission: a case in the home of the unit that provides it (Art. 10). */
export interface SubmissionState extends CaseState {
  kind: 'submission';
  status: SubmissionStatus;
  item: string;
  /** The file of whose rows it was made; null for none. */
  file: string | null;
  /** The version of the item that its rows are read under. */
  catalogVersion: number;
  provider: string;
  client: string;
  receivedAt: Instant;
  recordedAt: Instant | null;
  /** In how many pieces the accepted rows lie until they are records; none after that. */
  pieces: number;
  /** Until when what came back should be submitted again: as soon as the item's frequency asks (Art. 10). */
  reviewBy: Instant;
  /** When an official of the unit said that what came back was seen to. */
  reviewed: { at: Instant; official: Official } | null;
  /** The provisions of the catalog that it rests on, by their names; null for none. Of submissions before, it is with their rows. */
  exemption: string | null;
  inclusion: string | null;
  /** Until when an official may confirm what waits; null where one answered for all of it from the beginning, and nothing was doubtful. */
  confirmBy: Instant | null;
  /** Who answered for which rows that had waited, and when: by then each is filed. */
  confirmations: Confirmation[];
  /** No personal value, but 500 rows with their faults: kept with what is packed. */
  secret: {
    rows: RowResult[];
    /** The sheets of its file that hold something else, as the file calls them: nobody has read them. */
    unread: string[];
    /** Who sent it. Left out where a system of the unit did, and where an earlier release took it in. */
    sentBy?: Official | undefined;
  };
}

/**
 * Why a row comes back as it is recorded: its decision is on record in another, as the row says, otherwise, or as one deleted
 * or repaired; or what it rests on is no longer consented to, or what it says may not be collected any more.
 */
export interface OnRecord {
  row: number;
  as: 'filed' | 'otherwise' | 'deleted' | 'repaired' | 'unconsented' | 'forbidden';
  /** What stands there otherwise, by the names of the columns. */
  fields: readonly string[];
}

/** An official of the unit answers for rows that its system had sent, or that were doubtful. */
export interface Confirmation {
  at: Instant;
  official: Official;
  rows: number[];
}

export type SubmissionCommand =
  /** Its rows are records now, but for those whose decision is on record in another, by what `field` says. */
  | { type: 'record'; cameBack: readonly OnRecord[]; field: string }
  /** What of the rows that wait becomes of those that the official answers for, read once more. */
  | { type: 'confirm'; official: Official; rows: readonly (ConfirmedRow | ReturnedRow)[] }
  /** Rows that came back are sent again, as they are right now or with why an alarm about one is false. */
  | { type: 'resubmit'; official: Official; rows: readonly ConfirmedRow[]; pieces: number }
  | { type: 'lapse' }
  | { type: 'review'; official: Official };

export interface Counted {
  rows: number;
  accepted: number;
  returned: number;
}

export type SubmissionEvent =
  | { type: 'SubmissionReceived'; data: Counted & { item: string; catalogVersion: number } }
  | { type: 'SubmissionRecorded'; data: Counted & { cameBack: readonly OnRecord[]; field: string } }
  | {
      type: 'RowsConfirmed';
      data: { official: Official; rows: number[] };
      /** What came back of them, and the records of the others. */
      secret: { rows: readonly (ConfirmedRow | ReturnedRow)[] };
    }
  | {
      /** Earlier releases wrote of one row, `RowResubmitted`. */
      type: 'RowsResubmitted';
      /** In how many pieces the rows that are on their way lie with them. */
      data: { official: Official; rows: number[]; pieces: number };
      secret: { rows: readonly ConfirmedRow[] };
    }
  | { type: 'RowsLapsed'; data: { rows: number[] } }
  | { type: 'SubmissionReviewed'; data: { official: Official } };

export const submissionTransitions = {
  received: { record: 'recorded', confirm: 'received', resubmit: 'received', lapse: 'received' },
  waiting: { confirm: 'received', resubmit: 'received', lapse: 'recorded', review: 'waiting' },
  recorded: { resubmit: 'received', review: 'recorded' },
} as const satisfies Transitions<SubmissionStatus, SubmissionCommand['type']>;
