import { counted } from '../../shared/submission/process.ts';
import type { RowResult, SubmissionState } from '../../shared/submission/state.ts';
import { lastDayBefore } from '../../shared/time/civil.ts';
import { type ShownFault, showFault } from '../http/problem.ts';

/** The receipt of a submission: how many of its rows comply. */
export const receiptOf = ({ id, status, item, receivedAt, secret }: SubmissionState) => ({
  id,
  status,
  item,
  receivedAt,
  ...counted(secret.rows),
});

/** What became of a row, as its unit reads it. */
export type ShownRow =
  | { row: number; result: 'accepted'; record: string }
  | { row: number; result: 'returned'; faults: ShownFault[] };

const shownRow = (row: RowResult): ShownRow =>
  row.result === 'returned' ? { ...row, faults: row.faults.map(showFault) } : row;

/** A submission as its unit sees it, with what became of each row. */
export function showSubmission(state: SubmissionState) {
  const reviewBy = counted(state.secret.rows).returned ? state.reviewBy : null;
  return {
    ...receiptOf(state),
    provider: state.provider,
    recordedAt: state.recordedAt,
    reviewBy,
    lastDay: reviewBy && lastDayBefore(reviewBy),
    reviewedAt: state.reviewed?.at ?? null,
    results: state.secret.rows.map(shownRow),
  };
}
