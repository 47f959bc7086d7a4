/** The looks that were refused, as supervision reads them: who looked at what they may not, without at whom (Art. 13, 14, 32). */
import type { Access } from '../../shared/history/access.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { type Month, monthOf } from '../../shared/promptness/lateness.ts';
import type { EnteredRefusal } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { pageOf, showing } from '../http/page.ts';
import { officialNeeded, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { audit } from './contract.ts';
import type { AuditDependencies } from './dependencies.ts';

/**
 * The refused looks of a month, the last first, of every unit or of one. Each is on its subject's list under the same
 * identifier; that list, and whose it is, is its subject's alone. One that somebody damaged is named beside them.
 */
export async function refusedLooks(
  { principal, query, now }: Request<typeof audit.refusedLooks>,
  wired: AuditDependencies,
) {
  if (principal.unit !== platformUnits.supervision) return problem('not-yours', 'supervision-only');
  if (!principal.official) return officialNeeded();
  const month: Month = query.month ?? monthOf(now);
  const { unit = null } = query;
  const damaged: { id: string; at: Instant }[] = [];
  const show = ({ id, at, access }: EnteredRefusal) => {
    if (!access) damaged.push({ id, at });
    return access && (unit === null || access.unit === unit) ? shown(access) : null;
  };
  const page = await pageOf(wired, ['refused-looks', month, unit], query, {
    read: (after, limit) => wired.history.refusedLooks(month, after, limit),
    show: showing(show),
  });
  return { status: 200, body: { month, ...page, damaged } };
}

/** No more of the basis than on which it was and for what: what was named besides may say whom it was about. */
const shown = ({ id, at, unit, client, official, basis, matter }: Access) => {
  const purpose = basis.type === 'duty' ? basis.purpose : null;
  return { id, at, unit, client, official, basis: basis.type, purpose, matter };
};
