import { readCaseId } from '../../shared/ids.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { submissions } from './contract.ts';
import { showSubmission } from './show.ts';

/** What became of each row, for the unit that submitted it. */
export async function read({ id, principal }: Request<typeof submissions.read>, { cases }: Dependencies) {
  const { provider } = principal.answersFor;
  if (!readCaseId(id)) return readReceipt(id, provider, cases);
  const { submission } = await load(cases, { submission: id });
  if (!submission || !provider.includes(submission.state.provider)) return nothingThere();
  return { status: 200, body: showSubmission(submission.state), headers: etag(submission.seq) };
}

/** A receipt of the first release, which kept submissions as no cases. */
async function readReceipt(id: string, units: readonly string[], cases: Dependencies['cases']) {
  const receipt = await cases.firstReleaseReceipt(id);
  if (!receipt || !units.includes(receipt.provider)) return nothingThere();
  return { status: 200, body: showSubmission(receipt) };
}
