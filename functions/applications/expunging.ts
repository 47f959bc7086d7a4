import { type WordingReader, wordingFor } from '../../shared/application/expunged.ts';
import { applicationProcesses } from '../../shared/application/process.ts';
import type { ApplicationKind } from '../../shared/application/rules.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import { askExpungementOfApplication } from '../../shared/expungement/ask.ts';
import { run } from '../../shared/process/change.ts';
import { platformUnits } from '../../shared/process/process.ts';
import type { Found, Wanted } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { openedOf } from '../expungements/opened.ts';
import { perform } from '../http/perform.ts';
import { actingOf, type Principal } from '../http/principal.ts';
import { nothingThere, officialNeeded, type Problem, problem, refused } from '../http/problem.ts';
import type { AskingExpunging } from './contracts.ts';

/**
 * A named official of the management body, or of a unit that has to do with an application, says that it holds what must not
 * be stored. In the same transaction what it says is kept from all but its subject and who decides (Art. 16).
 */
export async function askExpunging(kind: ApplicationKind, request: AskingExpunging, wired: Dependencies) {
  const { body, id, newId, now, principal } = request;
  const { official } = principal;
  if (!official) return officialNeeded();
  // The kind is the one key, and the identifier is of that kind.
  const wanted = { [kind]: id } as Wanted<ApplicationKind>;
  return perform(request, wired, wanted, (found: Found<ApplicationKind>) => {
    const application = found[kind];
    if (!application) return nothingThere();
    const by = { unit: unitOf(principal, application.state), official };
    const state = askExpungementOfApplication(application.state, { id: newId(), by, ...body }, now);
    const asks = { type: 'ask-expunging' as const, expungement: state.id, dueAt: state.dueAt };
    const stands = run(applicationProcesses[kind], application, asks, now, actingOf(principal));
    if (!stands.ok) return refused(stands.refusal);
    return openedOf(state, request, stands.value);
  });
}

/** For which unit an official asks: of those that provide, for the one that the application names. */
const unitOf = ({ role, unit }: Principal, { provider, decision }: ApplicationState): string =>
  role === 'handler' ? platformUnits.handler : (provider ?? decision?.asked ?? unit ?? '');

/** That what an application says is kept from whoever reads it, or shown to nobody any more; null where it is shown. */
export function notShown(state: ApplicationState, to: WordingReader): Problem | null {
  const wording = wordingFor(state, to);
  return wording === 'as-written' ? null : problem('not-found', wording);
}
