import { counted, waitingRows } from '../../shared/submission/process.ts';
import type { RowResult, SubmissionState } from '../../shared/submission/state.ts';
import { lastDayBefore } from '../../shared/time/civil.ts';
import { type ShownFault, showFault } from '../http/problem.ts';

/**
 * The receipt of a submission: how many rows came, and how many come back at once. Which of the others are accepted is
 * known once they are recorded: a decision may be on record already.
 */
export function receiptOf({
  id,
  status,
  item,
  receivedAt,
  exemption,
  inclusion,
  confirmBy,
  secret,
}: SubmissionState) {
  const { rows, accepted, returned } = counted(secret.rows);
  const waiting = waitingRows({ secret }).length;
  return {
    id,
    status,
    item,
    receivedAt,
    exemption,
    inclusion,
    rows,
    accepted: status === 'recorded' ? accepted : null,
    returned,
    waiting,
    confirmBy: waiting ? confirmBy : null,
    confirmLastDay: waiting && confirmBy ? lastDayBefore(confirmBy) : null,
    unread: secret.unread,
  };
}

/** What became of a row, as its unit reads it. */
export type ShownRow =
  | { row: number; result: 'received' | 'lapsed' }
  | { row: number; result: 'waiting'; doubts: ShownFault[] }
  | { row: number; result: 'accepted'; record: string }
  | { row: number; result: 'returned'; faults: ShownFault[] };

/** What became of each row of a submission, as its unit reads it. */
export function shownRows(state: Pick<SubmissionState, 'status' | 'recordedAt' | 'secret'>): ShownRow[] {
  // Where an official confirms what had waited when the rest was recorded, what is accepted is: the confirmed is on its way.
  const isOnItsWay = state.status === 'received' && state.recordedAt === null;
  return state.secret.rows.map((row) => shownRow(row, isOnItsWay));
}

function shownRow(row: RowResult, isOnItsWay: boolean): ShownRow {
  switch (row.result) {
    case 'returned':
      return { ...row, faults: row.faults.map(showFault) };
    case 'waiting':
      return { ...row, doubts: row.doubts.map(showFault) };
    case 'accepted':
      return isOnItsWay ? { row: row.row, result: 'received' } : row;
    case 'confirmed':
      return { row: row.row, result: 'received' };
    default:
      return row;
  }
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
    confirmations: state.confirmations,
    results: shownRows(state),
  };
}
