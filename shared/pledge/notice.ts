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

/** The notice of the decision on a pledge; null before it, and once the pledge is recorded no more. */
export function showPledgeNotice(state: PledgeState, at: Instant): PledgeNotice | null {
  const { id, matter, unit, decision, endsAt } = state;
  if (!decision || at >= endsAt) return null;
  const { at: issuedAt, outcome, official, breach } = decision;
  const whatItMeans = said(outcome === 'kept' ? 'pledgeKept' : 'pledgeBroken');
  return { id, kind: 'pledge-decided', issuedAt, matter, outcome, unit, official, breach, whatItMeans };
}
