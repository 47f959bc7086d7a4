/** What whoever pledged is told once it is decided whether the pledge was kept (Art. 27, 32). */
import type { Official } from '../actor.ts';
import { type Said, said } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import type { PledgeOutcome, PledgeState } from './state.ts';

export interface PledgeNotice {
  /** That of the pledge. */
  id: string;
  kind: 'pledge-decided';
  issuedAt: Instant;
  matter: string;
  outcome: PledgeOutcome;
  /** The unit in charge of the matter, and the official who answers for it. */
  unit: string;
  official: Official;
  /** The record in which it was broken; null where it was kept. */
  breach: string | null;
  whatItMeans: Said;
}

/**
 * The notice of a decision on a pledge: of the last one, or of that which had called it kept before; null before any, and
 * once the pledge is recorded no more.
 * @param given when it was issued
 */
export function showPledgeNotice(
  state: PledgeState,
  at: Instant,
  given: Instant | null,
): PledgeNotice | null {
  const { id, matter, unit, decision, calledKept, endsAt } = state;
  if (!decision || at >= endsAt) return null;
  const {
    at: issuedAt,
    outcome,
    official,
    breach,
  } = calledKept && calledKept.at === given
    ? { ...calledKept, outcome: 'kept' as const, breach: null }
    : decision;
  const whatItMeans = said(outcome === 'kept' ? 'pledgeKept' : 'pledgeBroken');
  return { id, kind: 'pledge-decided', issuedAt, matter, outcome, unit, official, breach, whatItMeans };
}
