import type * as z from 'zod/mini';
import { isOverdue } from '../../shared/recall/process.ts';
import type { RecallState } from '../../shared/recall/state.ts';
import { said } from '../../shared/texts/said.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { ownRecall, recall } from './operations.ts';

/** A recall as its subject reads it: who was told of what, and what that unit says. */
export const showOwnRecall = (
  state: RecallState,
  version: number,
  at: Instant,
): z.infer<typeof ownRecall> => ({
  id: state.id,
  version,
  status: state.status,
  record: state.record,
  unit: state.unit,
  because: state.because,
  changedAt: state.changedAt,
  openedAt: state.openedAt,
  dueAt: state.dueAt,
  lastDay: lastDayBefore(state.dueAt),
  overdue: isOverdue(state, at),
  looks: state.looks,
  answer: state.answer && { ...state.answer, text: state.secret.text ?? '' },
  followedBy: state.followedBy,
});

/** The same as its unit reads it, which finds its own use by when it looked and for what; nothing of the record. */
export const showRecall = (state: RecallState, version: number, at: Instant): z.infer<typeof recall> => ({
  ...showOwnRecall(state, version, at),
  item: state.item,
  provider: state.provider,
  newestLooks: state.secret.newest,
  whatToDo: said('stopUsing'),
});
