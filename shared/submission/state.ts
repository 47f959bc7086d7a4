import type { Official } from '../actor.ts';
import type { CaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Fault } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';

/** What became of one row of a submission: the record it is, or what does not comply, field by field (Art. 10). */
export type RowResult =
  | { row: number; result: 'accepted'; record: string }
  | { row: number; result: 'returned'; faults: Fault[] };

/** While `received`, the accepted rows are on their way into the register. */
export const submissionStatuses = ['received', 'recorded'] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];

/** A submission: a case in the home of the unit that provides it (Art. 10). */
export interface SubmissionState extends CaseState {
  kind: 'submission';
  status: SubmissionStatus;
  item: string;
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
  /** No personal value, but 500 rows with their faults: kept with what is packed. */
  secret: { rows: RowResult[] };
}

export type SubmissionCommand =
  /** Its rows are records now, but for those whose decision was on record before, by what `field` says. */
  { type: 'record'; alreadyFiled: readonly number[]; field: string } | { type: 'review'; official: Official };

export interface Counted {
  rows: number;
  accepted: number;
  returned: number;
}

export type SubmissionEvent =
  | { type: 'SubmissionReceived'; data: Counted & { item: string; catalogVersion: number } }
  | { type: 'SubmissionRecorded'; data: Counted & { alreadyFiled: readonly number[]; field: string } }
  | { type: 'SubmissionReviewed'; data: { official: Official } };

export const submissionTransitions = {
  received: { record: 'recorded' },
  recorded: { review: 'recorded' },
} as const satisfies Transitions<SubmissionStatus, SubmissionCommand['type']>;
