import { declarationProcess } from '../../shared/declaration/process.ts';
import type { DeclarationState } from '../../shared/declaration/state.ts';
import { homeOf } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import { viewDeclaration } from '../../shared/visibility/declaration.ts';
import { type Found, load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { pageOf, showing } from '../http/page.ts';
import { etag, type Performed, perform } from '../http/perform.ts';
import { nothingThere, type Problem, problem } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { declarations } from './contract.ts';
import { make } from './make.ts';
import { showOwn } from './show.ts';

/** One's own declarations, the newest first, until their period is over. */
async function list(
  { now, principal: { subject }, query }: Request<typeof declarations.list>,
  wired: Dependencies,
) {
  if (!subject) return problem('not-yours', 'subject-needed');
  const own = { as: 'subject', subject } as const;
  const page = await pageOf(wired, ['declarations', subject], query, {
    read: (after, limit) => wired.cases.list(homeOf.subject(subject), 'declaration', after, limit),
    show: showing(({ state, seq }: Stored<DeclarationState>) =>
      'shown' in viewDeclaration(state, own, now) ? showOwn(now)(state, seq) : null,
    ),
  });
  return { status: 200, body: { asOf: now, ...page } };
}

/** A declaration, for whoever made it: others inquire. */
async function read({ id, now, principal }: Request<typeof declarations.read>, { cases }: Dependencies) {
  const { declaration } = await load(cases, { declaration: id });
  const { subject } = principal;
  if (!declaration || !subject) return nothingThere();
  const { state, seq } = declaration;
  return 'shown' in viewDeclaration(state, { as: 'subject', subject }, now)
    ? { status: 200, body: showOwn(now)(state, seq), headers: etag(seq) }
    : nothingThere();
}

/** Whoever declared it takes it back: from that second on nobody else sees it. */
const withdraw = (request: Request<typeof declarations.withdraw>, wired: Dependencies) =>
  perform(request, wired, { declaration: request.id }, withdrawn);

function withdrawn(
  { declaration }: Found<'declaration'>,
  request: Request<typeof declarations.withdraw>,
): Performed | Problem {
  return declaration
    ? commanded(declarationProcess, declaration, { type: 'withdraw' }, request, showOwn(request.now))
    : nothingThere();
}

export const routes = routesOf(declarations, { make, list, read, withdraw });
