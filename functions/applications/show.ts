import type * as z from 'zod/mini';
import { type ApplicationState, answerIn, askedIn } from '../../shared/application/state.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { application, inHand } from './answers.ts';

/** An application as its applicant and who decides it see it. */
export function showApplication(
  state: ApplicationState,
  version: number,
  at: Instant,
): z.infer<typeof application> {
  const { record, ground, receivedAt, remindedAt, escalatedAt, decision, secret } = state;
  return {
    ...showInHand(state, version, at),
    record,
    missing: secret.missing,
    ground,
    statement: secret.statement,
    receivedAt,
    remindedAt,
    escalatedAt,
    decision: decision && {
      ...decision,
      asked: askedIn(state),
      answerBy: state.asking?.answerBy ?? null,
      answer: answerIn(state),
      reasons: secret.reasons,
    },
  };
}

/** In whose hands an application is, and until when it is to be decided: nothing of what it is about. */
export const showInHand = (
  { id, status, dueAt, handler }: ApplicationState,
  version: number,
  at: Instant,
): z.infer<typeof inHand> => ({
  id,
  version,
  status,
  dueAt,
  lastDay: lastDayBefore(dueAt),
  overdue: status === 'open' && at >= dueAt,
  handler,
});
