import { applicationId } from '../ids.ts';
import type { RecordState } from '../record/state.ts';
import { law } from '../regulation.ts';
import { civilDateOf, type Instant } from '../time/civil.ts';
import { periodEnd } from '../time/period.ts';
import type { ObjectionGround, ObjectionState } from './state.ts';

/** What a recorded person brings forward. */
export interface Raised {
  id: string;
  ground: ObjectionGround;
  statement: string;
}

/** An objection as received: decided by the end of the tenth day after, reminded before (Art. 33). */
export function raiseObjection(
  record: RecordState,
  raised: Raised,
  now: Instant,
  reminderDays: number,
): ObjectionState {
  const received = civilDateOf(now);
  return {
    kind: 'objection',
    id: applicationId('objection', record.id, raised.id),
    subject: record.subject,
    status: 'open',
    stalledAt: null,
    record: record.id,
    ground: raised.ground,
    receivedAt: now,
    remindAt: periodEnd(received, { days: reminderDays }),
    dueAt: periodEnd(received, law.objection.period),
    remindedAt: null,
    escalatedAt: null,
    decision: null,
    secret: { statement: raised.statement, reasons: null },
  };
}
