import { recallProcess } from '../../shared/recall/process.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { perform } from '../http/perform.ts';
import { nothingThere, officialNeeded } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { recalls } from './contract.ts';
import { showRecall } from './show.ts';

/** A named official of the unit says what was done, once (Art. 33). Who answers for another finds nothing. */
export async function acknowledge(request: Request<typeof recalls.acknowledge>, wired: Dependencies) {
  const { body, id, now, principal } = request;
  const { official, answersFor } = principal;
  if (!official) return officialNeeded();
  return perform(request, wired, { recall: id }, ({ recall }) => {
    // A unit is told in whatever capacity it saw: who answers for it is who responds for it, in any of them.
    const unit = answersFor.respondent.find((each) => each === recall?.state.unit);
    if (!recall || unit === undefined) return nothingThere();
    const by = { ...principal, answersFor: { provider: [unit], respondent: [unit], designator: [unit] } };
    return commanded(
      recallProcess,
      recall,
      { type: 'acknowledge', ...body, official },
      { now, principal: by },
      (state, version) => showRecall(state, version, now),
    );
  });
}
