import type { Dependencies } from '../dependencies.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { submissions } from './contract.ts';
import { receiptOf } from './submit.ts';

/** What became of each row, for the unit that submitted it. */
export async function read({ id, principal }: Request<typeof submissions.read>, wired: Dependencies) {
  const stored = await wired.submissions.read(id);
  if (!stored || stored.submission.provider !== principal.unit) return nothingThere();
  const { provider, recordedAt, rows } = stored.submission;
  return { status: 200, body: { ...receiptOf(stored.submission), provider, recordedAt, results: rows } };
}
