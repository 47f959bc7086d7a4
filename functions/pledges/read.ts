import type { AccessBasis } from '../../shared/history/access.ts';
import { homeOf } from '../../shared/ids.ts';
import type { PledgeState } from '../../shared/pledge/state.ts';
import type { Stored } from '../../shared/process/change.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { viewPledge } from '../../shared/visibility/pledge.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { pageOf, showing } from '../http/page.ts';
import { etag } from '../http/perform.ts';
import type { Principal } from '../http/principal.ts';
import { nothingThere, problem } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy, seen } from '../viewing.ts';
import { viewPledges } from './breaches.ts';
import type { pledges } from './contract.ts';
import { showOwn } from './show.ts';

/** One's own pledges, the newest first, until they are recorded no more. */
export async function list(
  { now, principal: { subject }, query }: Request<typeof pledges.list>,
  wired: Dependencies,
) {
  if (!subject) return problem('not-yours', 'subject-needed');
  const own = { as: 'subject', subject } as const;
  const page = await pageOf(wired, ['pledges', subject], query, {
    read: (after, limit) => wired.cases.list(homeOf.subject(subject), 'pledge', after, limit),
    show: showing(({ state, seq }: Stored<PledgeState>) =>
      'shown' in viewPledge(state, own, { at: now, items: [], breach: null })
        ? showOwn(now)(state, seq)
        : null,
    ),
  });
  return { status: 200, body: { asOf: now, ...page } };
}

/** As whom somebody looks who has to do with a pledge; null for a stranger. */
function partyTo(
  { role, subject, unit, official, answersFor }: Principal,
  pledge: PledgeState,
): { viewer: Viewer; basis: AccessBasis } | null {
  if (role === 'subject' && subject === pledge.subject)
    return { viewer: { as: 'subject', subject }, basis: { type: 'self' } };
  if (role === 'supervision' && unit === platformUnits.supervision && official)
    return { viewer: { as: 'supervision' }, basis: { type: 'oversight', case: pledge.id } };
  return role === 'provider' && answersFor.provider.includes(pledge.unit)
    ? {
        viewer: { as: 'provider', unit: pledge.unit, reader: unit ?? '', official },
        basis: { type: 'provider', case: pledge.id },
      }
    : null;
}

/** A pledge, for whoever gave it, the unit in charge and, once it is overdue, supervision. The look is on the subject's access list first. */
export async function read(request: Request<typeof pledges.read>, wired: Dependencies) {
  const { id, now, principal } = request;
  const { pledge } = await load(wired.cases, { pledge: id });
  const party = pledge && partyTo(principal, pledge.state);
  if (!party) return nothingThere();
  const items = await wired.published('items', now);
  const [sight] = await viewPledges(wired.cases, [pledge], party.viewer, { at: now, items });
  if (!sight || !('shown' in sight)) return nothingThere();
  const { state, seq } = pledge;
  await wired.history.record(accessBy(request, state.subject, party.basis, [seen(pledge)]));
  const body = { ...sight.shown, version: seq, withdrawnAt: state.withdrawnAt };
  return { status: 200, body, headers: etag(seq) };
}
