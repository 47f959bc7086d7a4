import type * as z from 'zod/mini';
import type { ObjectionState } from '../../shared/objection/state.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { objection } from './operations.ts';

/** An objection as its applicant and the handler see it. */
export function showObjection(
  state: ObjectionState,
  version: number,
  at: Instant,
): z.infer<typeof objection> {
  const { id, status, record, ground, receivedAt, dueAt, remindedAt, escalatedAt, decision, secret } = state;
  return {
    id,
    version,
    status,
    record,
    ground,
    statement: secret.statement,
    receivedAt,
    dueAt,
    lastDay: lastDayBefore(dueAt),
    remindedAt,
    overdue: status === 'open' && at >= dueAt,
    escalatedAt,
    decision: decision && { ...decision, reasons: secret.reasons },
  };
}
