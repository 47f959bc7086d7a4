import type { Official } from '../../shared/actor.ts';
import { run } from '../../shared/process/change.ts';
import { submissionProcess } from '../../shared/submission/process.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag, type Performed, perform } from '../http/perform.ts';
import { actorOf } from '../http/principal.ts';
import { nothingThere, officialNeeded, type ProblemDocument, refused } from '../http/problem.ts';
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
  { now, principal }: Reviewing,
): Performed | ProblemDocument {
  if (!submission || submission.state.provider !== principal.unit) return nothingThere();
  const ran = run(submissionProcess, submission, { type: 'review', official }, now, actorOf(principal));
  if (!ran.ok) return refused(ran.refusal);
  const version = submission.seq + ran.value.events.length;
  return {
    changes: [ran.value],
    answer: { status: 201, body: showSubmission(ran.value.state), headers: etag(version) },
  };
}
