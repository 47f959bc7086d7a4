import type { Official } from '../actor.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';

export const objectionStatuses = ['open', 'decided'] as const;
export type ObjectionStatus = (typeof objectionStatuses)[number];

/** Why somebody objects (Art. 33). */
export const objectionGrounds = ['error', 'omission', 'trade-secret', 'privacy', 'other-right'] as const;
export type ObjectionGround = (typeof objectionGrounds)[number];

export const objectionOutcomes = ['corrected', 'deleted', 'upheld'] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

export interface ObjectionState extends SubjectCaseState {
  kind: 'objection';
  status: ObjectionStatus;
  record: string;
  ground: ObjectionGround;
  receivedAt: Instant;
  remindAt: Instant;
  /** The end of the tenth day; undecided at this instant it is overdue. */
  dueAt: Instant;
  remindedAt: Instant | null;
  escalatedAt: Instant | null;
  decision: { at: Instant; outcome: ObjectionOutcome; official: Official } | null;
  secret: { statement: string; reasons: string | null };
}

export type ObjectionCommand =
  | { type: 'remind' }
  | { type: 'escalate' }
  | { type: 'decide'; outcome: ObjectionOutcome; reasons: string; official: Official };

export type ObjectionEvent =
  | { type: 'ObjectionRaised'; data: { record: string; ground: ObjectionGround; dueAt: Instant } }
  | { type: 'ObjectionReminded'; data: object }
  | { type: 'ObjectionEscalated'; data: object }
  | {
      type: 'ObjectionDecided';
      data: { outcome: ObjectionOutcome; official: Official };
      secret: { reasons: string };
    };

export const objectionTransitions = {
  open: { remind: 'open', escalate: 'open', decide: 'decided' },
  decided: {},
} as const satisfies Transitions<ObjectionStatus, ObjectionCommand['type']>;
