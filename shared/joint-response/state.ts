import type { Official } from '../actor.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';

export const jointResponseStatuses = ['asked', 'answered'] as const;
export type JointResponseStatus = (typeof jointResponseStatuses)[number];

export const feedbackOutcomes = ['implemented', 'not-implemented'] as const;
export type FeedbackOutcome = (typeof feedbackOutcomes)[number];

/** What one implementing unit was asked and what it answered (Art. 25). */
export interface Ask {
  unit: string;
  answer: { at: Instant; outcome: FeedbackOutcome; official: Official; late: boolean } | null;
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
  secret: {
    reason: string;
    /** What units said in the first release, by unit; since then the words lie with the events that brought them. */
    earlierFeedback: Record<string, string>;
  };
}

export type JointResponseCommand =
  | { type: 'feedback'; unit: string; outcome: FeedbackOutcome; text: string; official: Official }
  | { type: 'mark-overdue' };

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
  | { type: 'UnitsOverdue'; data: { units: string[] } };

export const jointResponseTransitions = {
  asked: { feedback: 'asked', 'mark-overdue': 'asked' },
  answered: {},
} as const satisfies Transitions<JointResponseStatus, JointResponseCommand['type']>;
