/** What the subject of a case is told where a restore lost events of it, and once that is settled (decision 42). */
import type { Official } from '../actor.ts';
import { type CaseKind, readCaseId } from '../ids.ts';
import { type Said, said } from '../texts/said.ts';
import type { CivilDate, Instant } from '../time/civil.ts';
import { lastDayBefore } from '../time/civil.ts';
import { lossNoticeKinds } from './loss.ts';
import type { CaseState, Loss, LossOutcome } from './process.ts';

export interface LossNotice {
  /** That of the case. */
  id: string;
  kind: (typeof lossNoticeKinds)[number];
  issuedAt: Instant;
  /** What kind of case it is. */
  of: CaseKind;
  /** The numbers of the first and the last event that were lost. */
  from: number;
  to: number;
  settleBy: Instant;
  /** The last day on which it may be settled in time. */
  lastDay: CivilDate;
  /** Without an official where its subject ended it; null while it is not settled. */
  settled: { at: Instant; outcome: LossOutcome; official: Official | null } | null;
  means: Said;
}

/** Whether a kind of notice is one of those. */
export const isLossNotice = (kind: string | null): kind is LossNotice['kind'] =>
  lossNoticeKinds.some((each) => each === kind);

/** The notice that a case gave at an instant; null where it gave none then. */
export function showLossNotice(
  { id, losses = [] }: Pick<CaseState, 'id' | 'losses'>,
  kind: LossNotice['kind'],
  issuedAt: Instant | null,
): LossNotice | null {
  const loss = losses.find(({ since, settled }) =>
    kind === 'events-lost' ? since === issuedAt : settled?.at === issuedAt,
  );
  const of = readCaseId(id)?.kind;
  return loss && of && issuedAt ? noticeOf(loss, { id, kind, issuedAt, of }) : null;
}

const noticeOf = (
  { from, to, settleBy, settled }: Loss,
  given: Pick<LossNotice, 'id' | 'kind' | 'issuedAt' | 'of'>,
): LossNotice => ({
  ...given,
  from,
  to,
  settleBy,
  lastDay: lastDayBefore(settleBy),
  settled,
  means: said(given.kind === 'events-lost' ? 'eventsLost' : 'lossSettled'),
});
