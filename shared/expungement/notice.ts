/** What the subject of what was expunged is told: that and by whom, nothing of what it was (Art. 16, 32). */
import { type Said, said } from '../texts/said.ts';
import type { Instant } from '../time/civil.ts';
import type { Act, ExpungementState, Remaining } from './state.ts';

export interface ExpungementNotice {
  id: string;
  kind: 'record-expunged' | 'application-expunged';
  issuedAt: Instant;
  record: string | null;
  application: string | null;
  /** Who asked for it, on which document, and who confirmed it. */
  askedBy: Act;
  confirmedBy: Act;
  remaining: Remaining;
  whatItMeans: Said;
}

/** The notice of an expungement that was confirmed; null of any other. */
export function showExpungementNotice(
  { id, status, record, application, askedBy, decision, remaining, secret }: ExpungementState,
  supervision: string,
): ExpungementNotice | null {
  if (status !== 'confirmed' || !decision || !remaining || !secret.decided) return null;
  return {
    id,
    kind: application ? 'application-expunged' : 'record-expunged',
    issuedAt: decision.at,
    record,
    application,
    askedBy: { ...askedBy, ...secret.asked },
    confirmedBy: { unit: supervision, official: decision.official, ...secret.decided },
    remaining,
    whatItMeans: said(application ? 'applicationExpunged' : 'recordExpunged'),
  };
}
