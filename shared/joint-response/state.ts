import type { Official } from '../actor.ts';
import type { CaseState } from '../process/process.ts';
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

export interface JointResponseState extends CaseState {
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
  /** What each unit did, or why it did not, by unit. */
  secret: { reason: string; feedback: Record<string, string> };
}

export type JointResponseCommand =
  | { type: 'feedback'; unit: string; outcome: FeedbackOutcome; text: string; official: Official }
  | { type: 'mark-overdue' }
  | { type: 'stall' };

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
  | { type: 'WorkflowStalled'; data: object };

export const jointResponseTransitions = {
  asked: { feedback: 'asked', 'mark-overdue': 'asked', stall: 'asked' },
  answered: {},
} as const satisfies Transitions<JointResponseStatus, JointResponseCommand['type']>;
