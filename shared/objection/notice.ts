import type { Official } from '../actor.ts';
import { type Said, said } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import type { ObjectionOutcome, ObjectionState } from './state.ts';

/** The decision on an objection, as its applicant is told (Art. 33). */
export interface ObjectionNotice {
  id: string;
  kind: 'objection-decided';
  issuedAt: Instant;
  record: string;
  outcome: ObjectionOutcome;
  reasons: string | null;
  official: Official;
  remedies: Said;
}

/** The notice of a decision; null before it. */
export const showObjectionNotice = ({
  id,
  record,
  decision,
  secret,
}: ObjectionState): ObjectionNotice | null =>
  decision && {
    id,
    kind: 'objection-decided',
    issuedAt: decision.at,
    record,
    outcome: decision.outcome,
    reasons: secret.reasons,
    official: decision.official,
    remedies: said('objectionRemedies'),
  };
