import type { Official } from '../actor.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';

/** `asked` and `answered` while its record shows; then `lifting` while units still owe that, or `ended`. */
export const jointResponseStatuses = ['asked', 'answered', 'lifting', 'ended'] as const;
export type JointResponseStatus = (typeof jointResponseStatuses)[number];

export const feedbackOutcomes = ['implemented', 'not-implemented'] as const;
export type FeedbackOutcome = (typeof feedbackOutcomes)[number];

/** What a unit that implemented a measure says once it has ended: that it lifted it, or why it has not yet (Art. 22). */
export const liftingOutcomes = ['lifted', 'not-yet-lifted'] as const;
export type LiftingOutcome = (typeof liftingOutcomes)[number];

/** Why a measure ended: what became of its record. */
export const measureEndings = ['deleted', 'recording-period-over', 'withdrawn', 'repaired'] as const;
export type MeasureEnding = (typeof measureEndings)[number];

/** A reply of a named official. What was said lies with the event that brought it. */
interface Reply<O> {
  at: Instant;
  outcome: O;
  official: Official;
  late: boolean;
}

/** What one implementing unit was asked and what it answered (Art. 25), and said last on lifting it. */
export interface Ask {
  unit: string;
  answer: Reply<FeedbackOutcome> | null;
  lifting: Reply<LiftingOutcome> | null;
}

export interface MeasureEnd {
  at: Instant;
  because: MeasureEnding;
  /** Not lifted at this instant, a unit that implemented it is overdue; null where none did. */
  liftBy: Instant | null;
}

export interface JointResponseState extends SubjectCaseState {
  kind: 'joint-response';
  status: JointResponseStatus;
  /** The designation record it rests on. */
  record: string;
  measure: string;
  measureVersion: number;
  initiator: string;
  official: Official;
  startedAt: Instant;
  /** Unanswered at this instant, a unit is overdue. */
  dueAt: Instant;
  asks: Ask[];
  overdueMarkedAt: Instant | null;
  /** Since when it waits, while disclosure of its record is suspended; null while it does not. */
  paused: Instant | null;
  /** Since when it goes on after it had waited last; null where it never has. */
  resumedAt: Instant | null;
  /** When its record would end, as that was known when it was begun; null in what earlier releases began. */
  standsUntil: Instant | null;
  /** How long units have to lift it once it has ended, as it was when it was begun. */
  liftingDays: number;
  end: MeasureEnd | null;
  liftingOverdueMarkedAt: Instant | null;
  secret: {
    reason: string;
    /** What units said in the first release, by unit; since then the words lie with the events that brought them. */
    earlierFeedback: Record<string, string>;
  };
}

/** What ended a measure, and since when it has ended. */
export interface Ending {
  because: MeasureEnding;
  since: Instant;
}

export type JointResponseCommand =
  | { type: 'feedback'; unit: string; outcome: FeedbackOutcome; text: string; official: Official }
  | { type: 'mark-overdue' }
  | { type: 'pause'; since: Instant }
  | { type: 'resume' }
  | ({ type: 'end' } & Ending)
  | { type: 'lift'; unit: string; outcome: LiftingOutcome; text: string; official: Official }
  | { type: 'mark-lifting-overdue' };

export type JointResponseEvent =
  | {
      type: 'JointResponseStarted';
      data: { record: string; measure: string; units: string[]; dueAt: Instant };
    }
  | {
      type: 'FeedbackGiven';
      data: { unit: string; outcome: FeedbackOutcome; official: Official };
      secret: { text: string };
    }
  | { type: 'UnitsOverdue'; data: { units: string[] } }
  | { type: 'MeasurePaused'; data: { since: Instant } }
  | { type: 'MeasureResumed'; data: { dueAt: Instant } }
  | { type: 'MeasureEnded'; data: Ending & { units: string[]; liftBy: Instant | null } }
  | {
      type: 'LiftingAnswered';
      data: { unit: string; outcome: LiftingOutcome; official: Official };
      secret: { text: string };
    }
  | { type: 'LiftingOverdue'; data: { units: string[] } };

export const jointResponseTransitions = {
  asked: { feedback: 'asked', 'mark-overdue': 'asked', pause: 'asked', resume: 'asked', end: 'ended' },
  answered: { pause: 'answered', resume: 'answered', end: 'ended' },
  lifting: { lift: 'lifting', 'mark-lifting-overdue': 'lifting' },
  ended: {},
} as const satisfies Transitions<JointResponseStatus, JointResponseCommand['type']>;
