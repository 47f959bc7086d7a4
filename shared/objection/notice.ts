import type { Official } from '../actor.ts';
import type { ApplicationOutcome } from '../application/rules.ts';
import {
  type ApplicationState,
  type Asked,
  type AskingAnswer,
  answerIn,
  askedIn,
} from '../application/state.ts';
import { type Said, said } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';

export const objectionNoticeKinds = ['objection-decided', 'objection-asking-answered'] as const;
export type ObjectionNoticeKind = (typeof objectionNoticeKinds)[number];

/** The decision on an objection, as its applicant is told; and once more when the unit that was asked has answered (Art. 33). */
export interface ObjectionNotice {
  id: string;
  kind: ObjectionNoticeKind;
  issuedAt: Instant;
  /** Null where it was to what is missing. */
  record: string | null;
  /** What is missing, as the applicant described it; null where it was to a record. */
  missing: string | null;
  outcome: ApplicationOutcome;
  reasons: string | null;
  /** What was asked of whom, where what is missing is owed. */
  asked: Asked | null;
  /** What the unit that was asked answered; null while it has not. */
  answer: AskingAnswer | null;
  official: Official;
  remedies: Said;
}

/** The notice of a decision, or of the answer of the unit that was asked; null before it. */
export function showObjectionNotice(
  state: ApplicationState,
  kind: ObjectionNoticeKind,
): ObjectionNotice | null {
  const { decision, secret } = state;
  const answer = answerIn(state);
  const issuedAt = kind === 'objection-decided' ? decision?.at : answer?.at;
  if (!decision || !issuedAt) return null;
  return {
    id: state.id,
    kind,
    issuedAt,
    record: state.record,
    missing: secret.missing,
    outcome: decision.outcome,
    reasons: secret.reasons,
    asked: askedIn(state),
    answer,
    official: decision.official,
    remedies: said('objectionRemedies'),
  };
}
