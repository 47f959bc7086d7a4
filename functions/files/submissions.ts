import type { FileState } from '../../shared/file/state.ts';
import { submissionOf } from '../../shared/file/submissions.ts';
import type { Part } from '../../shared/store/store.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import { load, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { pageOf, showing } from '../http/page.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { receiptOf } from '../submissions/show.ts';
import type { files } from './contract.ts';

/** How many are read at once: as large as each may be, one answer holds them. */
const together = 25;

/** The submissions that were made of the rows of a file of one's own unit, in its order. */
export async function submissions(request: Request<typeof files.submissions>, wired: Dependencies) {
  const { id, now, principal, query } = request;
  const { file } = await load(wired.cases, { file: id });
  if (!file || !principal.answersFor.provider.includes(file.state.provider)) return nothingThere();
  const page = await pageOf(wired, ['file-submissions', id], query, {
    read: (after, limit) => readSome(wired, file.state, after, limit),
    show: showing((state: SubmissionState) => receiptOf(state)),
  });
  return { status: 200, body: { asOf: now, ...page } };
}

/** Those behind a number; the place of each is its own. */
async function readSome(
  { cases }: Pick<Dependencies, 'cases'>,
  { id, progress }: Pick<FileState, 'id' | 'progress'>,
  after: string | null,
  limit: number,
): Promise<Part<SubmissionState>> {
  const first = after === null ? 0 : Number(after) + 1;
  const end = Math.min(first + Math.min(limit, together), progress.submissions);
  const numbers = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  const ids = numbers.map((number) => submissionOf(id, number));
  const loaded = ids.length === 0 ? [] : (await cases.loadReadable(ids)).cases;
  return {
    items: numbers.flatMap((number, index) => {
      const state = ofKind(loaded[index], 'submission')?.state;
      return state ? [{ item: state, place: String(number) }] : [];
    }),
    end: end < progress.submissions ? String(end - 1) : null,
  };
}
