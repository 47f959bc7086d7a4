import type * as z from 'zod/mini';
import { ruleOf } from '../../shared/application/rules.ts';
import { type ApplicationState, answerIn, askedIn } from '../../shared/application/state.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { application, inHand } from './answers.ts';

/** An application as its applicant and who decides it see it. */
export function showApplication(
  state: ApplicationState,
  version: number,
  at: Instant,
): z.infer<typeof application> {
  const { record, ground, receivedAt, remindedAt, escalatedAt, decision, secret, markedAt, reporter } = state;
  return {
    ...showInHand(state, version, at),
    record,
    missing: secret.missing,
    ground,
    statement: secret.statement,
    fields: secret.fields,
    reporter,
    markedAt,
    receivedAt,
    remindedAt,
    escalatedAt,
    decision: decision && {
      ...decision,
      unmet: [...decision.unmet],
      document: secret.document,
      asked: askedIn(state),
      answerBy: state.asking?.answerBy ?? null,
      answer: answerIn(state),
      reasons: secret.reasons,
    },
  };
}

/** In whose hands an application is, and until when it is to be decided: nothing of what it is about. */
export const showInHand = (
  { kind, id, status, dueAt, handler }: ApplicationState,
  version: number,
  at: Instant,
): z.infer<typeof inHand> => ({
  kind,
  id,
  version,
  status,
  dueAt,
  lastDay: lastDayBefore(dueAt),
  overdue: status === 'open' && at >= dueAt && !ruleOf(kind).isOpenEnded,
  handler,
});
