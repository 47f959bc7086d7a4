import { counted } from '../../shared/submission/process.ts';
import type { RowResult, SubmissionState, SubmissionStatus } from '../../shared/submission/state.ts';
import { lastDayBefore } from '../../shared/time/civil.ts';
import { type ShownFault, showFault } from '../http/problem.ts';

/**
 * The receipt of a submission: how many rows came, and how many come back at once. Which of the others are accepted is
 * known once they are recorded: a decision may be on record already.
 */
export function receiptOf({ id, status, item, receivedAt, secret }: SubmissionState) {
  const { rows, accepted, returned } = counted(secret.rows);
  return { id, status, item, receivedAt, rows, accepted: status === 'recorded' ? accepted : null, returned };
}

/** What became of a row, as its unit reads it. */
export type ShownRow =
  | { row: number; result: 'received' }
  | { row: number; result: 'accepted'; record: string }
  | { row: number; result: 'returned'; faults: ShownFault[] };

function shownRow(row: RowResult, status: SubmissionStatus): ShownRow {
  if (row.result === 'returned') return { ...row, faults: row.faults.map(showFault) };
  return status === 'recorded' ? row : { row: row.row, result: 'received' };
}

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
    results: state.secret.rows.map((row) => shownRow(row, state.status)),
  };
}
