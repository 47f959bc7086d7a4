import type { Official } from '../../shared/actor.ts';
import { submissionProcess } from '../../shared/submission/process.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { nothingThere, officialNeeded, type Problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { submissions } from './contract.ts';
import { showSubmission } from './show.ts';

type Reviewing = Request<typeof submissions.review>;

/** An official of the unit has seen to what came back (Art. 10). */
export async function review(request: Reviewing, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  return perform(request, wired, { submission: request.id }, (found) => reviewed(found, official, request));
}

function reviewed(
  { submission }: Found<'submission'>,
  official: Official,
  request: Reviewing,
): Performed | Problem {
  if (!submission) return nothingThere();
  return commanded(submissionProcess, submission, { type: 'review', official }, request, showSubmission);
}
