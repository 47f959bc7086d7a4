/** In whose hands an application is: claimed, given back, or given to another by supervision (Art. 33). */
import type { Official } from '../../shared/actor.ts';
import { applicationProcesses } from '../../shared/application/process.ts';
import type { ApplicationKind } from '../../shared/application/rules.ts';
import type { ApplicationCommand } from '../../shared/application/state.ts';
import type { Found, Wanted } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { perform } from '../http/perform.ts';
import { isProblem, nothingThere, officialNeeded } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { Assigning, Claiming, Releasing } from './contracts.ts';
import { showInHand } from './show.ts';

/** A named official who may decide an application takes it on; where another has it, they are told so (409). */
export const claim = (kind: ApplicationKind, request: Claiming, wired: Dependencies) =>
  given(kind, request, wired, (official) => ({ type: 'claim', official }));

/** Who has an application gives it back to the worklist. */
export const release = (kind: ApplicationKind, request: Releasing, wired: Dependencies) =>
  given(kind, request, wired, () => ({ type: 'release' }));

/** Supervision gives an application to an official, whoever has it, with a reason. */
export const assign = (kind: ApplicationKind, request: Assigning, wired: Dependencies) =>
  given(kind, request, wired, () => ({ type: 'assign', ...request.body }));

/** Gives a command of a named official; the answer says in whose hands it is then, and nothing of what it is about. */
async function given(
  kind: ApplicationKind,
  request: Request & { id: string },
  wired: Dependencies,
  commandOf: (official: Official) => ApplicationCommand,
) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  // The kind is the one key, and the identifier is of that kind.
  const wanted = { [kind]: request.id } as Wanted<ApplicationKind>;
  return perform(request, wired, wanted, (found: Found<ApplicationKind>) => {
    const application = found[kind];
    if (!application) return nothingThere();
    const ran = commanded(
      applicationProcesses[kind],
      application,
      commandOf(official),
      request,
      (state, version) => showInHand(state, version, request.now),
    );
    if (isProblem(ran)) return ran;
    // Nothing can rest on it: whoever decides reads the application first, with the record that it is about.
    const { headers: _, ...answer } = ran.answer;
    return { ...ran, answer };
  });
}
