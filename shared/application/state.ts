import type { Official } from '../actor.ts';
import { isSameOfficial } from '../authority/same-official.ts';
import type { SubjectCaseState } from '../process/process.ts';
import type { Transitions } from '../process/transitions.ts';
import type { Expunging } from '../record/state.ts';
import type { CivilDate, Instant } from '../time/civil.ts';
import type { Fields } from './kind.ts';
import {
  type ApplicationKind,
  type ApplicationOutcome,
  effectOf,
  type Ground,
  outcomesOf,
  ruleOf,
} from './rules.ts';

export const applicationStatuses = ['open', 'decided', 'withdrawn'] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** What was asked of whom, where what is missing is owed. */
export interface Asked {
  unit: string;
  what: string;
}

/** The same once it was asked: of what is expunged nobody says for what. */
export interface AskedSince extends Pick<Asked, 'unit'> {
  what: string | null;
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
  /** The conditions that the official found unmet: of one that was refused for them. */
  unmet: readonly string[];
  /** How the proceedings ended for which it stood. */
  concluded: Concluded | null;
}

/** Who reported it for a unit, where its subject did not apply. */
export interface Reporter {
  unit: string;
  official: Official;
}

/** How proceedings ended, by which document and since when, where an application stands for as long as they run (Art. 53). */
export const conclusions = [
  'reconsideration-decided',
  'not-accepted',
  'first-judgment',
  'final-judgment',
  'withdrawn',
  'none-brought',
] as const;
export type Conclusion = (typeof conclusions)[number];

/** That proceedings ended: how, and on which day that was served. */
export interface Concluded {
  how: Conclusion;
  on: CivilDate;
}

/** By which document they did, and until when suit or appeal may still be brought; null where none may. */
export interface ConcludedBy extends Concluded {
  document: string;
  coveredUntil: Instant | null;
}

/** The official in whose hands an open application is: who claimed it, or to whom it was assigned; at last who decided it. */
export interface Handler {
  official: Official;
  since: Instant;
}

/** That what an application said is destroyed: by which expungement, and the pledge on record by which it was made, if by one. */
export interface ExpungedApplication {
  at: Instant;
  expungement: string;
  pledgeId: string | null;
}

/** An application of any kind, of a recorded person or about one: to a record, or to what is missing. */
export interface ApplicationState extends SubjectCaseState {
  kind: ApplicationKind;
  status: ApplicationStatus;
  /** Null where it is to what is missing. */
  record: string | null;
  /** The keyed name of what is missing, which it holds while it is open; null where it is to a record. */
  place: string | null;
  /** The unit that filed its record; null where it is to none, or an earlier release received it. */
  provider: string | null;
  /** Null where its subject applied. */
  reporter: Reporter | null;
  /** Since when it stands on its record: what somebody reports who is no party to it does not, until a handler confirms it. */
  markedAt: Instant | null;
  ground: Ground;
  receivedAt: Instant;
  remindAt: Instant;
  /** Undecided at this instant it is overdue; where it has no such limit, when it is looked at again. */
  dueAt: Instant;
  remindedAt: Instant | null;
  escalatedAt: Instant | null;
  /** Null where nobody has claimed it. */
  handler: Handler | null;
  /** In whose hands it was before, each once: what they wrote is among what it says. */
  wasWith: readonly Official[];
  decision: Decision | null;
  /** Null where no unit was asked, or an earlier release asked it, which set no time. */
  asking: Asking | null;
  /** Null where nobody asks that what it says be destroyed. */
  expunging: Expunging | null;
  /** That this was asked for once and refused: asking again keeps it from nobody. Left out of all others. */
  stoodOnce?: true | undefined;
  /** That what it said is destroyed, and by which expungement: its status and what was decided stay. */
  expunged: ExpungedApplication | null;
  secret: {
    statement: string;
    /** What else it says, by the names of its kind's fields. */
    fields: Fields;
    /** Who filed its record, and decides nothing about it; null where that is not known. */
    filedBy: Official | null;
    /** Who else brought it: who sent its row. Left out where nobody did, and where it is not known. */
    sentBy?: Official[] | undefined;
    /** What is missing, as the applicant describes it. */
    missing: string | null;
    reasons: string | null;
    /** The document by which proceedings ended for which it stood. */
    document: string | null;
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
      unmet: readonly string[];
      concluded: ConcludedBy | null;
    }
  | { type: 'withdraw' }
  | { type: 'answer-asking'; outcome: AskingOutcome; text: string; official: Official }
  | { type: 'mark-asking-overdue' }
  | { type: 'ask-expunging'; expungement: string; dueAt: Instant }
  | { type: 'let-stand' | 'expunge'; expungement: string };

/** What is told of an application that is made. */
export interface Applied {
  record: string | null;
  ground: Ground;
  dueAt: Instant;
}

type Name = Capitalize<ApplicationKind>;

export type ApplicationEvent =
  | { type: `${Name}Raised`; data: Applied }
  | { type: `${Name}Reminded`; data: { dueAt?: Instant } }
  | { type: `${Name}Escalated`; data: object }
  | { type: `${Name}Claimed`; data: { official: Official } }
  | { type: `${Name}Released`; data: object }
  | { type: `${Name}Assigned`; data: { official: Official }; secret: { reason: string } }
  | {
      type: `${Name}Decided`;
      data: {
        outcome: ApplicationOutcome;
        official: Official;
        asked?: string;
        answerBy?: Instant;
        unmet?: readonly string[];
        concluded?: Concluded;
      };
      secret: { reasons: string; asked?: string; document?: string };
    }
  | { type: `${Name}Confirmed`; data: { official: Official }; secret: { reasons: string } }
  | { type: `${Name}Withdrawn`; data: object }
  | {
      type: `${Name}AskingAnswered`;
      data: { unit: string; outcome: AskingOutcome; official: Official };
      secret: { text: string };
    }
  | { type: `${Name}AskingOverdue`; data: { unit: string } }
  | { type: `${Name}ExpungingAsked`; data: { expungement: string; dueAt: Instant } }
  | { type: `${Name}ExpungingRefused` | `${Name}Expunged`; data: { expungement: string } };

export const applicationTransitions = {
  open: {
    remind: 'open',
    escalate: 'open',
    claim: 'open',
    release: 'open',
    assign: 'open',
    decide: 'decided',
    withdraw: 'withdrawn',
  },
  decided: { 'answer-asking': 'decided', 'mark-asking-overdue': 'decided', withdraw: 'withdrawn' },
  withdrawn: {},
} as const satisfies Transitions<ApplicationStatus, ApplicationCommand['type']>;

/**
 * What is possible with an application: beside what its status says, whatever still says something and is owed to nobody may
 * be asked to be destroyed, which another decides (Art. 16). Neither moves it on.
 */
export function transitionsOf(
  state: Pick<ApplicationState, 'status' | 'asking' | 'expunging' | 'expunged'>,
): Transitions<ApplicationStatus, ApplicationCommand['type']> {
  const { status, expunging, expunged } = state;
  if (expunged || isStillOwed(state)) return applicationTransitions;
  const decided = expunging ? ({ 'let-stand': status, expunge: status } as const) : {};
  const own = { ...applicationTransitions[status], 'ask-expunging': status, ...decided };
  return { ...applicationTransitions, [status]: own };
}

/** Whether what it says is still owed something: its decision, or the answer of a unit that was asked for what is missing. */
export const isStillOwed = ({ status, asking }: Pick<ApplicationState, 'status' | 'asking'>): boolean =>
  status === 'open' || (asking !== null && isAskingOpen(asking));

/**
 * What may come of an application: other outcomes to a record than to what is missing, and to what was reported by somebody
 * who is no party than to what stands on its record.
 */
export function outcomesFor({ kind, record, markedAt }: ApplicationState): readonly ApplicationOutcome[] {
  const all = outcomesOf(kind, record === null ? 'missing' : 'record');
  if (!ruleOf(kind).isOpenEnded) return all;
  return all.filter((outcome) => (effectOf(kind, outcome) === 'disclose') === (markedAt !== null));
}

/** Whether it stands granted: its mark is on its record. */
export const isGranted = ({ kind, status, decision }: ApplicationState): boolean =>
  status === 'decided' &&
  decision !== null &&
  ['repair', 'withhold'].includes(effectOf(kind, decision.outcome));

/** Whether an open application is in the hands of an official. */
export const isInHandsOf = (
  { status, handler }: ApplicationState,
  official: Pick<Official, 'id'> | null,
): boolean =>
  status === 'open' && handler !== null && official !== null && isSameOfficial(handler.official, official);

/** Who was asked for what is missing, and for what, where that is still said; null where nobody was. */
export const askedIn = ({ decision, secret }: ApplicationState): AskedSince | null =>
  decision?.asked ? { unit: decision.asked, what: secret.asked } : null;

/** What a unit answered that was asked for what is missing. */
export interface AskingAnswer {
  at: Instant;
  outcome: AskingOutcome;
  official: Official;
  late: boolean;
  text: string | null;
}

/** Whether a unit that was asked has yet to answer. */
export const isAskingOpen = ({ answer }: Asking): boolean => answer === null;

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
    confirmed: `${name}Confirmed`,
    withdrawn: `${name}Withdrawn`,
    answered: `${name}AskingAnswered`,
    overdue: `${name}AskingOverdue`,
    expungingAsked: `${name}ExpungingAsked`,
    expungingRefused: `${name}ExpungingRefused`,
    expunged: `${name}Expunged`,
  } as const;
}
