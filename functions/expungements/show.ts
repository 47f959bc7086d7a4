import type * as z from 'zod/mini';
import type { ExpungementState } from '../../shared/expungement/state.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { expungement } from './operations.ts';

/** An expungement as who asked and who decides read it: nothing of the content. */
export const showExpungement = (
  state: ExpungementState,
  version: number,
  at: Instant,
): z.infer<typeof expungement> => ({
  id: state.id,
  version,
  status: state.status,
  record: state.record,
  application: state.application,
  provider: state.provider,
  information: state.secret.information,
  askedAt: state.askedAt,
  asked: { ...state.askedBy, ...state.secret.asked },
  dueAt: state.dueAt,
  lastDay: lastDayBefore(state.dueAt),
  overdue: state.status === 'asked' && at >= state.dueAt,
  decision: state.decision && state.secret.decided ? { ...state.decision, ...state.secret.decided } : null,
  remaining: state.remaining,
});
