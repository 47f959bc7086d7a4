import type * as z from 'zod/mini';
import { type ApplicationState, askedIn } from '../../shared/application/state.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { application } from './answers.ts';

/** An application as its applicant and who decides it see it. */
export function showApplication(
  state: ApplicationState,
  version: number,
  at: Instant,
): z.infer<typeof application> {
  const { id, status, record, ground, receivedAt, dueAt, remindedAt, escalatedAt, decision, secret } = state;
  return {
    id,
    version,
    status,
    record,
    missing: secret.missing,
    ground,
    statement: secret.statement,
    receivedAt,
    dueAt,
    lastDay: lastDayBefore(dueAt),
    remindedAt,
    overdue: status === 'open' && at >= dueAt,
    escalatedAt,
    decision: decision && { ...decision, asked: askedIn(state), reasons: secret.reasons },
  };
}
