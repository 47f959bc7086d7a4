import type { Official } from '../actor.ts';
import type { ApplicationOutcome } from '../application/rules.ts';
import { type ApplicationState, type Asked, askedIn } from '../application/state.ts';
import { type Said, said } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';

/** The decision on an objection, as its applicant is told (Art. 33). */
export interface ObjectionNotice {
  id: string;
  kind: 'objection-decided';
  issuedAt: Instant;
  /** Null where it was to what is missing. */
  record: string | null;
  /** What is missing, as the applicant described it; null where it was to a record. */
  missing: string | null;
  outcome: ApplicationOutcome;
  reasons: string | null;
  /** What was asked of whom, where what is missing is owed. */
  asked: Asked | null;
  official: Official;
  remedies: Said;
}

/** The notice of a decision; null before it. */
export const showObjectionNotice = (state: ApplicationState): ObjectionNotice | null =>
  state.decision && {
    id: state.id,
    kind: 'objection-decided',
    issuedAt: state.decision.at,
    record: state.record,
    missing: state.secret.missing,
    outcome: state.decision.outcome,
    reasons: state.secret.reasons,
    asked: askedIn(state),
    official: state.decision.official,
    remedies: said('objectionRemedies'),
  };
