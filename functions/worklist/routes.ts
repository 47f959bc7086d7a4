import type { Work } from '../../shared/store/store.ts';
import { type Instant, lastDayBefore } from '../../shared/time/civil.ts';
import { dutyOf } from '../../shared/units/owed.ts';
import type { AnswersFor } from '../../shared/units/successors.ts';
import { forEnded } from '../answering.ts';
import type { Dependencies } from '../dependencies.ts';
import { pageOf } from '../http/page.ts';
import { problem } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { worklist } from './contract.ts';
import { workOfAll } from './several.ts';
import { stillToDo } from './standing.ts';
import { hasLimit } from './unlimited.ts';

/**
 * A unit's worklist: its own, and what those owed that have ended and left it to this one. Of an entry that somebody damaged
 * only the case is named, which is read by itself.
 */
async function read({ principal, query, now }: Request<typeof worklist.read>, wired: Dependencies) {
  const { unit, answersFor } = principal;
  if (!unit) return problem('not-yours', 'unit-needed');
  const units = [...new Set([unit, ...Object.values(answersFor).flat()])];
  const page = await pageOf(wired, ['work', unit], query, {
    read: (after, limit) => workOfAll(wired.cases, units, after, limit),
    show: async (entries: Work[]) => {
      const standing = await stillToDo(wired, entries, now);
      return entries.map((work, index) =>
        standing[index] && isTheirs(work, unit, answersFor) ? work : null,
      );
    },
  });
  const items = page.items.filter(({ isDamaged }) => !isDamaged).map((work) => show(work, now));
  const damaged = page.items.filter(({ isDamaged }) => isDamaged).map((work) => work.case);
  return { status: 200, body: { ...page, items, damaged } };
}

/** Whether what is to be done is a unit's to do: its own, until another has the duties of that kind, or left to it. */
function isTheirs({ what, unit: owed }: Work, unit: string, answersFor: AnswersFor): boolean {
  const duty = dutyOf(what);
  return duty ? answersFor[duty].includes(owed) : owed === unit;
}

/** What is overdue is so from its instant on, whether or not a timer has marked it; what has no limit never is. */
const show = ({ case: id, unit, what, dueAt, handler }: Work, at: Instant) => ({
  case: id,
  unit,
  what,
  dueAt,
  lastDay: lastDayBefore(dueAt),
  overdue: at >= dueAt && hasLimit(what),
  handler: handler ?? null,
});

export const routes = routesOf(worklist, { read: forEnded(read) });
