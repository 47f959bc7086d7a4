import type { Work } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Dependencies } from '../dependencies.ts';
import { problem } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { worklist } from './contract.ts';

/** A unit's worklist. */
async function read({ principal, query, now }: Request<typeof worklist.read>, { cases }: Dependencies) {
  if (!principal.unit) return problem('not-yours', 'A worklist is a unit’s: use a token that names yours.');
  const { items, cursor } = await cases.work(principal.unit, query.cursor ?? null);
  return { status: 200, body: { items: items.map((work) => show(work, now)), cursor } };
}

/** What is overdue is so from its instant on, whether or not a timer has marked it. */
const show = ({ case: id, what, dueAt }: Work, at: Instant) => ({
  case: id,
  what,
  dueAt,
  overdue: at >= dueAt,
});

export const routes = routesOf(worklist, { read });
