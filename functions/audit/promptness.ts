/** How promptly units provide what the catalog asks of them (Art. 10, 54). */

import { platformUnits } from '../../shared/process/process.ts';
import { type Month, monthOf, type Tally } from '../../shared/promptness/lateness.ts';
import { pageOf, showing } from '../http/page.ts';
import { type Problem, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { audit } from './contract.ts';
import type { AuditDependencies } from './dependencies.ts';

type Asking = Request<typeof audit.promptness>;

/** Supervision reads of every unit, a unit of itself: how much it provided of each item in a month, and how late. */
export async function promptness(request: Asking, wired: AuditDependencies) {
  const { query, now } = request;
  const unit = whose(request);
  if (unit !== null && typeof unit !== 'string') return unit;
  const month: Month = query.month ?? monthOf(now);
  const page = await pageOf(wired, ['promptness', month, unit], query, {
    read: (after, limit) => wired.cases.tallies(month, unit, after, limit),
    show: showing(({ month: _, ...tally }: Tally) => tally),
  });
  return { status: 200, body: { month, ...page } };
}

/** Of which unit is read; null for all. */
function whose({ query, principal }: Asking): string | null | Problem {
  const { unit, role } = principal;
  if (role === 'supervision' && unit === platformUnits.supervision) return query.unit ?? null;
  if (!unit) return problem('not-yours', 'unit-needed');
  return query.unit === undefined || query.unit === unit ? unit : problem('not-yours', 'own-promptness-only');
}
