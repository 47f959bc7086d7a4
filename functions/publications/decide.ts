import type { Official } from '../../shared/actor.ts';
import { may } from '../../shared/authority/may.ts';
import { catalogReaders } from '../../shared/catalog/catalog.ts';
import { publicationAuthority } from '../../shared/publication/authority.ts';
import { publishedAs, versionsOf } from '../../shared/publication/list.ts';
import { overtaken, publicationProcess } from '../../shared/publication/process.ts';
import type { PublicationCommand } from '../../shared/publication/state.ts';
import type { Found } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { isProblem, nothingThere, officialNeeded, type Problem, problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { publications } from './contract.ts';
import { faultsOf } from './faults.ts';
import { restedOn } from './rested-on.ts';
import { showPublication } from './show.ts';

type Approving = Request<typeof publications.approve>;

/**
 * Another official approves a draft. What is published is read as it stands at this moment, not from memory: of two who
 * approve drafts of one name at once, one finds the number taken and is told that a version has overtaken his; of two
 * who approve what rests on each other, such as an item and its data format, one reads the other's before he decides
 * (Art. 9, 17).
 */
export async function approve(request: Approving, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  return perform(request, wired, { publication: request.id }, (found) =>
    approved(found, request, wired, official),
  );
}

/** A draft that is not to be published. */
export async function withdraw(request: Request<typeof publications.withdraw>, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  const command = { type: 'withdraw', official } as const;
  return perform(request, wired, { publication: request.id }, ({ publication }) =>
    publication
      ? commanded(publicationProcess, publication, command, request, showPublication)
      : nothingThere(),
  );
}

async function approved(
  { publication }: Found<'publication'>,
  request: Approving,
  { cases, published: catalog }: Dependencies,
  official: Official,
): Promise<Performed | Problem> {
  if (!publication) return nothingThere();
  const { what, name } = publication.state;
  // Asked before anything else is read or said: whoever may not approve it learns nothing of what it says.
  const concerned = publicationProcess.concerned(publication.state);
  const allowed = may(actingOf(request.principal), publicationAuthority.approve, concerned);
  if (!allowed.ok) return refused(allowed.refusal);
  const { effectiveAt = null, document = null } = request.body;
  const { resting, read } = await restedOn(cases, what);
  const published = read ?? (await cases.published(what, versionsOf(name)));
  const earlier = published.filter(({ id }) => id === name);
  const command: PublicationCommand = { type: 'approve', official, document, earlier, effectiveAt };
  const performed = commanded(publicationProcess, publication, command, request, showPublication);
  if (isProblem(performed)) return performed;
  const version = publishedAs(performed.changes[0].state);
  const isUnit = what === 'units';
  const register = isUnit ? published.map(catalogReaders.units) : [];
  const errors = version
    ? await faultsOf({ cases, published: catalog, register, earlier, now: request.now }, what, version)
    : [];
  if (errors.length)
    return { ...problem('conflict', isUnit ? 'successors-changed' : 'draft-faulty'), errors };
  return {
    ...performed,
    taken: refused(overtaken),
    resting,
  };
}
