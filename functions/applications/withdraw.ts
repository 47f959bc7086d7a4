import { applicationProcesses } from '../../shared/application/process.ts';
import type { ApplicationKind } from '../../shared/application/rules.ts';
import { run } from '../../shared/process/change.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { isProblem, nothingThere, refused } from '../http/problem.ts';
import type { Withdrawing } from './contracts.ts';
import { foundFor, wantedFor } from './found.ts';
import { showInHand } from './show.ts';

/**
 * Who applied takes an application back while it is open, or a wish that was granted: what it did to its record ends in
 * the same transaction (Art. 35, 37).
 */
export const withdraw = (kind: ApplicationKind, request: Withdrawing, wired: Dependencies) =>
  perform(request, wired, wantedFor(kind, request.id), (loaded) => {
    const found = foundFor(kind, loaded);
    if (!found) return nothingThere();
    const { application, record } = found;
    const taken = commanded(
      applicationProcesses[kind],
      application,
      { type: 'withdraw' },
      request,
      (state, version) => showInHand(state, version, request.now),
    );
    if (isProblem(taken) || !record) return taken;
    const { headers: _, ...answer } = taken.answer;
    // Of what ended before its decision nothing was left on it.
    const stands = record.state.restrictions.some((each) => each.application === application.state.id);
    if (!stands) return { answer, changes: taken.changes };
    const letGo = { type: 'let-go' as const, application: application.state.id };
    const ran = run(recordProcess, record, letGo, request.now, actingOf(request.principal));
    if (!ran.ok) return refused(ran.refusal);
    return { answer, changes: [...taken.changes, ran.value] };
  });
