import { may } from '../../shared/authority/may.ts';
import { catalogReaders } from '../../shared/catalog/catalog.ts';
import { versionsOf } from '../../shared/publication/list.ts';
import { overtaken, publicationProcess } from '../../shared/publication/process.ts';
import type { PublicationCommand, PublicationState } from '../../shared/publication/state.ts';
import { type Found, load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { isProblem, nothingThere, officialNeeded, type Problem, problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { publications } from './contract.ts';
import { wrongEnding } from './named-units.ts';
import { showPublication } from './show.ts';

/**
 * Another official approves a draft. What is published under its name is read as it stands at this moment, not from
 * memory: of two who approve at once, one finds the number taken and is told that a version has overtaken his (Art. 9, 17).
 */
export async function approve(request: Request<typeof publications.approve>, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  const { publication } = await load(wired.cases, { publication: request.id });
  // To whom it does not concern nothing is read on, and nothing of its state said.
  if (!publication || isStranger(request, publication.state)) return nothingThere();
  const { what, name } = publication.state;
  if (what === 'units') {
    const register = (await wired.cases.published(what)).map(catalogReaders.units);
    const errors = wrongEnding(register, publication.state);
    if (errors.length) return { ...problem('conflict', 'successors-changed'), errors };
  }
  const earlier = await wired.cases.published(what, versionsOf(name));
  const { effectiveAt = null } = request.body;
  return decide(request, wired, { type: 'approve', official, earlier, effectiveAt });
}

/** Whether the draft does not concern who asks, so that to them there is none. */
function isStranger({ principal }: Request, state: PublicationState): boolean {
  const { approve: rule } = publicationProcess.authority;
  const allowed = may(actingOf(principal), rule, publicationProcess.concerned(state));
  return !allowed.ok && allowed.refusal.standing === 'stranger';
}

/** A draft that is not to be published. */
export async function withdraw(request: Request<typeof publications.withdraw>, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  return decide(request, wired, { type: 'withdraw', official });
}

/** What an official decides on a draft. */
type Decision = Extract<PublicationCommand, { type: 'approve' | 'withdraw' }>;

const decide = (request: Request & { id: string }, wired: Dependencies, command: Decision) =>
  perform(request, wired, { publication: request.id }, (found) => decided(found, command, request));

function decided(
  { publication }: Found<'publication'>,
  command: Decision,
  request: Request,
): Performed | Problem {
  if (!publication) return nothingThere();
  const performed = commanded(publicationProcess, publication, command, request, showPublication);
  return isProblem(performed) ? performed : { ...performed, taken: refused(overtaken) };
}
