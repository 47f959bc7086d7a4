import { homeOf } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import { platformUnits } from '../../shared/process/process.ts';
import type { PublicationState } from '../../shared/publication/state.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { pageOf, showing } from '../http/page.ts';
import { etag } from '../http/perform.ts';
import { nothingThere, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { publications } from './contract.ts';
import { showPublication } from './show.ts';

/** A draft or what became of it. */
export async function read({ id, principal }: Request<typeof publications.read>, { cases }: Dependencies) {
  if (principal.unit !== platformUnits.department) return nothingThere();
  const { publication } = await load(cases, { publication: id });
  if (!publication) return nothingThere();
  const { state, seq } = publication;
  return { status: 200, body: showPublication(state, seq), headers: etag(seq) };
}

/** Drafts of a kind and what became of them. */
export async function list({ query, principal }: Request<typeof publications.list>, wired: Dependencies) {
  if (principal.unit !== platformUnits.department) return problem('not-yours', 'not-yours');
  const { what } = query;
  const page = await pageOf(wired, ['publications', what], query, {
    read: (after, limit) => wired.cases.list(homeOf.published(what), 'publication', after, limit),
    show: showing(({ state, seq }: Stored<PublicationState>) => showPublication(state, seq)),
  });
  return { status: 200, body: page };
}
