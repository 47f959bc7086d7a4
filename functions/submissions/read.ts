import type { SubmissionStore } from '../../shared/store/store.ts';
import { nothingThere } from '../http/perform.ts';
import { route } from '../http/route.ts';
import { readSubmission } from './contract.ts';
import { receiptOf } from './submit.ts';

/** What became of each row, for the unit that submitted it. */
export const readSubmissionRoute = (submissions: SubmissionStore) =>
  route(readSubmission, async ({ params, principal }) => {
    const stored = await submissions.read(params.id ?? '');
    if (!stored || stored.submission.provider !== principal.unit) return nothingThere();
    const { provider, recordedAt, rows } = stored.submission;
    return { status: 200, body: { ...receiptOf(stored.submission), provider, recordedAt, results: rows } };
  });
