import type { AnyCase } from '../../shared/cases.ts';
import type { CaseKind } from '../../shared/ids.ts';
import type { Loss } from '../../shared/process/process.ts';
import { processOf } from '../../shared/processes.ts';
import { type CivilDate, type Instant, lastDayBefore } from '../../shared/time/civil.ts';

/** What was lost of a case, as who settles it reads it. */
export interface ShownLoss extends Omit<Loss, 'overdueMarkedAt' | 'isExpungingLost'> {
  id: string;
  version: number;
  of: CaseKind;
  status: AnyCase['status'];
  lastDay: CivilDate;
  overdue: boolean;
  /** Whether it may be ended by that, and whether it may go on as it stands. */
  mayEnd: boolean;
  mayStand: boolean;
}

/** The last loss of a case; null where a restore never lost anything of it. */
export function showLoss(state: AnyCase, version: number, at: Instant): ShownLoss | null {
  const last = state.losses?.at(-1);
  if (!last) return null;
  const { from, to, since, settleBy, settled } = last;
  const mayEnd = processOf(state).ends !== undefined;
  return {
    id: state.id,
    version,
    of: state.kind,
    status: state.status,
    from,
    to,
    since,
    settleBy,
    lastDay: lastDayBefore(settleBy),
    overdue: !settled && at >= settleBy,
    mayEnd,
    mayStand: !(last.isExpungingLost && mayEnd),
    settled,
  };
}
