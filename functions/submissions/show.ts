import { counted } from '../../shared/submission/process.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';

/** The receipt of a submission: how many of its rows comply. */
export const receiptOf = ({ id, status, item, receivedAt, secret }: SubmissionState) => ({
  id,
  status,
  item,
  receivedAt,
  ...counted(secret.rows),
});

/** A submission as its unit sees it, with what became of each row. */
export const showSubmission = (state: SubmissionState) => ({
  ...receiptOf(state),
  provider: state.provider,
  recordedAt: state.recordedAt,
  reviewBy: counted(state.secret.rows).returned ? state.reviewBy : null,
  reviewedAt: state.reviewed?.at ?? null,
  results: state.secret.rows,
});
