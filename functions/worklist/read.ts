import type { CaseStore } from '../../shared/store/store.ts';
import { problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { worklist } from './contract.ts';

/** A unit's worklist. What is overdue is so from its instant on, whether or not a timer has marked it. */
export const worklistRoute = (cases: CaseStore) =>
  route(worklist, async ({ principal, query, now }) => {
    if (!principal.unit) return problem('not-yours', 'A worklist is a unit’s: use a token that names yours.');
    const { items, cursor } = await cases.work(principal.unit, query.cursor ?? null);
    const shown = items.map(({ case: id, what, dueAt }) => ({
      case: id,
      what,
      dueAt,
      overdue: now >= dueAt,
    }));
    return { status: 200, body: { items: shown, cursor } };
  });
