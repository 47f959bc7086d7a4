import type { Official } from '../../shared/actor.ts';
import { may } from '../../shared/authority/may.ts';
import { pledgeAuthority } from '../../shared/pledge/authority.ts';
import { pledgeProcess } from '../../shared/pledge/process.ts';
import type { PledgeCommand, PledgeState } from '../../shared/pledge/state.ts';
import type { Stored } from '../../shared/process/change.ts';
import { standsAsBreach } from '../../shared/visibility/pledge.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { commanded } from '../http/commanded.ts';
import { type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { nothingThere, officialNeeded, type Problem, refused } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import type { pledges } from './contract.ts';

type Deciding = Request<typeof pledges.decide>;

/**
 * A named official of the unit in charge says that a pledge was kept, or names the record in which it was broken: one in
 * effect about the same subject, so that notice and reply went before it (Art. 11, 27).
 */
export async function decide(request: Deciding, wired: Dependencies) {
  const { official } = request.principal;
  if (!official) return officialNeeded();
  return perform(request, wired, { pledge: request.id }, ({ pledge }) =>
    pledge ? decided(pledge, request, wired, official) : nothingThere(),
  );
}

async function decided(
  pledge: Stored<PledgeState>,
  request: Deciding,
  { cases }: Pick<Dependencies, 'cases'>,
  official: Official,
): Promise<Performed | Problem> {
  const { body, now, principal } = request;
  // Asked before a record is read: whoever may not decide learns nothing of one.
  const allowed = may(actingOf(principal), pledgeAuthority.break, pledgeProcess.concerned(pledge.state));
  if (!allowed.ok) return refused(allowed.refusal);
  const command: PledgeCommand =
    body.outcome === 'kept'
      ? { type: 'keep', official }
      : {
          type: 'break',
          official,
          record: body.record,
          stands: standsAsBreach(
            (await load(cases, { record: body.record })).record?.state ?? null,
            pledge.state,
            principal.answersFor.provider,
            now,
          ),
        };
  return commanded(pledgeProcess, pledge, command, request, ({ id, status }, version) => ({
    id,
    version,
    status,
  }));
}
