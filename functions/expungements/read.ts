import { type Concerned, may } from '../../shared/authority/may.ts';
import { toldOf } from '../../shared/expungement/process.ts';
import type { ExpungementState } from '../../shared/expungement/state.ts';
import type { AccessBasis } from '../../shared/history/access.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { actingOf, type Principal } from '../http/principal.ts';
import { nothingThere, officialNeeded, problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy, seen } from '../viewing.ts';
import type { expungements } from './contract.ts';
import { ofExpungement, wantedOf } from './found.ts';
import { showExpungement } from './show.ts';

/** An expungement, for officials of the unit that asked and of supervision. The look is on the subject's access list first. */
export async function read(request: Request<typeof expungements.read>, { cases, history }: Dependencies) {
  const { id, now, principal } = request;
  if (!principal.official) return officialNeeded();
  const { expungement } = await load(cases, { expungement: id });
  if (!expungement) return nothingThere();
  const { state, seq } = expungement;
  const allowed = may(actingOf(principal), reading, readersOf(state));
  if (!allowed.ok)
    return isTold(principal, state) ? problem('not-yours', 'expungement-waits') : refused(allowed.refusal);
  const of = ofExpungement(await load(cases, wantedOf(state)));
  if (!of) return nothingThere();
  await history.record(accessBy(request, state.subject, basisOf(principal, id), [seen(expungement)]));
  return { status: 200, body: showExpungement(state, seq, now), headers: etag(seq, of.seq) };
}

const reading = { by: ['provider', 'handler', 'supervision'], not: ['about-oneself'] } as const;

/** Whether it is on the worklist of somebody's unit, so that it is known there that nobody has decided: what it says is not for them. */
const isTold = ({ role, unit }: Principal, state: ExpungementState): boolean =>
  role === 'provider' && unit !== null && state.status === 'asked' && toldOf(state).includes(unit);

/** Who asked, and who decides. */
const readersOf = ({ subject, askedBy }: ExpungementState): Concerned => ({
  subject,
  units: {
    [askedBy.unit === platformUnits.handler ? 'handler' : 'provider']: [askedBy.unit],
    supervision: [platformUnits.supervision],
  },
});

const bases = { provider: 'provider', handler: 'handling', supervision: 'oversight' } as const;

const basisOf = ({ role }: Principal, id: string): AccessBasis => ({
  type: role === 'provider' || role === 'handler' ? bases[role] : bases.supervision,
  case: id,
});
