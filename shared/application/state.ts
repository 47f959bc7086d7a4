import type { Official } from '../actor.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Instant } from '../time/civil.ts';
import type { ApplicationKind } from './kind.ts';
import { type ApplicationOutcome, type Ground, outcomesOf } from './rules.ts';

export const applicationStatuses = ['open', 'decided'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** What was asked of whom, where what is missing is owed. */
export interface Asked {
  unit: string;
  what: string;
}

/** What a unit that was asked for what is missing says: that it has filed it, or in writing why not (Art. 33). */
export const askingOutcomes = ['filed', 'not-filed'] as const;
export type AskingOutcome = (typeof askingOutcomes)[number];

/** What became of the asking: until when it is to be answered, and the answer of a named official of the unit. */
export interface Asking {
  /** Unanswered at this instant it is overdue. */
  answerBy: Instant;
  answer: { at: Instant; outcome: AskingOutcome; official: Official; late: boolean } | null;
  overdueMarkedAt: Instant | null;
}

export interface Decision {
  at: Instant;
  outcome: ApplicationOutcome;
  official: Official;
  /** The unit that was asked for what is missing; null where none was. */
  asked: string | null;
}

/** The official in whose hands an open application is: who claimed it, or to whom it was assigned; at last who decided it. */
export interface Handler {
  official: Official;
  since: Instant;
}

/** An application of a recorded person, of any kind: to a record, or to what is missing. */
export interface ApplicationState extends SubjectCaseState {
  kind: ApplicationKind;
  status: ApplicationStatus;
  /** Null where it is to what is missing. */
  record: string | null;
  /** The keyed name of what is missing, which it holds while it is open; null where it is to a record. */
  place: string | null;
  ground: Ground;
  receivedAt: Instant;
  remindAt: Instant;
  /** Undecided at this instant it is overdue. */
  dueAt: Instant;
  remindedAt: Instant | null;
  escalatedAt: Instant | null;
  /** Null where nobody has claimed it. */
  handler: Handler | null;
  decision: Decision | null;
  /** Null where no unit was asked, or an earlier release asked it, which set no time. */
  asking: Asking | null;
  secret: {
    statement: string;
    /** What is missing, as the applicant describes it. */
    missing: string | null;
    reasons: string | null;
    /** What the unit was asked for. */
    asked: string | null;
    /** What the unit says that it filed, or why it did not. */
    answered: string | null;
  };
}

export type ApplicationCommand =
  | { type: 'remind' }
  | { type: 'escalate' }
  | { type: 'claim'; official: Official }
  | { type: 'release' }
  | { type: 'assign'; official: Official; reason: string }
  | {
      type: 'decide';
      outcome: ApplicationOutcome;
      reasons: string;
      official: Official;
      asked: (Asked & { answerBy: Instant }) | null;
    }
  | { type: 'answer-asking'; outcome: AskingOutcome; text: string; official: Official }
  | { type: 'mark-asking-overdue' };

/** What is told of an application that is made. */
export interface Applied {
  record: string | null;
  ground: Ground;
  dueAt: Instant;
}

type Name = Capitalize<ApplicationKind>;

export type ApplicationEvent =
  | { type: `${Name}Raised`; data: Applied }
  | { type: `${Name}Reminded`; data: object }
  | { type: `${Name}Escalated`; data: object }
  | { type: `${Name}Claimed`; data: { official: Official } }
  | { type: `${Name}Released`; data: object }
  | { type: `${Name}Assigned`; data: { official: Official }; secret: { reason: string } }
  | {
      type: `${Name}Decided`;
      data: { outcome: ApplicationOutcome; official: Official; asked?: string; answerBy?: Instant };
      secret: { reasons: string; asked?: string };
    }
  | {
      type: `${Name}AskingAnswered`;
      data: { unit: string; outcome: AskingOutcome; official: Official };
      secret: { text: string };
    }
  | { type: `${Name}AskingOverdue`; data: { unit: string } };

export const applicationTransitions = {
  open: {
    remind: 'open',
    escalate: 'open',
    claim: 'open',
    release: 'open',
    assign: 'open',
    decide: 'decided',
  },
  decided: { 'answer-asking': 'decided', 'mark-asking-overdue': 'decided' },
} as const satisfies Transitions<ApplicationStatus, ApplicationCommand['type']>;

/** What may come of an application: other outcomes to a record than to what is missing. */
export const outcomesFor = ({ kind, record }: ApplicationState): readonly ApplicationOutcome[] =>
  outcomesOf(kind, record === null ? 'missing' : 'record');

/** Whether an open application is in the hands of an official. */
export const isInHandsOf = (
  { status, handler }: ApplicationState,
  official: Pick<Official, 'id'> | null,
): boolean => status === 'open' && handler !== null && handler.official.id === official?.id;

/** What was asked of whom for what is missing; null where nobody was. */
export const askedIn = ({ decision, secret }: ApplicationState): Asked | null =>
  decision?.asked && secret.asked ? { unit: decision.asked, what: secret.asked } : null;

/** What a unit answered that was asked for what is missing. */
export interface AskingAnswer {
  at: Instant;
  outcome: AskingOutcome;
  official: Official;
  late: boolean;
  text: string | null;
}

/** The answer of the unit that was asked; null while there is none. */
export const answerIn = ({ asking, secret }: ApplicationState): AskingAnswer | null =>
  asking?.answer ? { ...asking.answer, text: secret.answered } : null;

/** What the events of a kind are called. */
export function eventsOf(kind: ApplicationKind) {
  // The name with a capital is the type's, which the compiler cannot see in the text.
  const name = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}` as Name;
  return {
    raised: `${name}Raised`,
    reminded: `${name}Reminded`,
    escalated: `${name}Escalated`,
    claimed: `${name}Claimed`,
    released: `${name}Released`,
    assigned: `${name}Assigned`,
    decided: `${name}Decided`,
    answered: `${name}AskingAnswered`,
    overdue: `${name}AskingOverdue`,
  } as const;
}
