import type { Work } from '../../shared/store/store.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import type { Dependencies } from '../dependencies.ts';
import { pageOf } from '../http/page.ts';
import { problem } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { worklist } from './contract.ts';
import { stillToDo } from './standing.ts';

/** A unit's worklist. */
async function read({ principal, query, now }: Request<typeof worklist.read>, wired: Dependencies) {
  if (!principal.unit) return problem('not-yours', 'unit-needed');
  const { unit } = principal;
  const page = await pageOf(wired, ['work', unit], query, {
    read: (after, limit) => wired.cases.work(unit, after, limit),
    show: async (entries: Work[]) => {
      const standing = await stillToDo(wired.cases, entries, now);
      return entries.map((work, index) => (standing[index] ? show(work, now) : null));
    },
  });
  return { status: 200, body: page };
}

/** What is overdue is so from its instant on, whether or not a timer has marked it. */
const show = ({ case: id, what, dueAt, handler }: Work, at: Instant) => ({
  case: id,
  what,
  dueAt,
  lastDay: lastDayBefore(dueAt),
  overdue: at >= dueAt,
  handler: handler ?? null,
});

export const routes = routesOf(worklist, { read });
