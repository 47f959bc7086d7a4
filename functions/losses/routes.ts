/** What a restore lost of cases, for the management body to settle (decision 42). */

import type { AnyCase } from '../../shared/cases.ts';
import { type CaseKind, readCaseId, subjectOf } from '../../shared/ids.ts';
import type { Stored } from '../../shared/process/change.ts';
import { runOnLoss } from '../../shared/process/run-on-loss.ts';
import { processOf } from '../../shared/processes.ts';
import { allLatest } from '../../shared/publication/list.ts';
import { forEnded } from '../answering.ts';
import { type Found, load, type Wanted } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { mayHandle } from '../handling.ts';
import { etag, type Performed, perform } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { nothingThere, officialNeeded, type Problem, refused } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { accessBy, seen } from '../viewing.ts';
import { losses } from './contract.ts';
import { showLoss } from './show.ts';

/** The case of an identifier as it is asked for, by its kind. */
function wantedBy(id: string): Wanted<CaseKind> {
  const kind = readCaseId(id)?.kind;
  // The kind is the one key, and the identifier is of that kind: the contract has read it as one.
  return (kind ? { [kind]: id } : {}) as Wanted<CaseKind>;
}

/** The one case that was found; null where it is not there. */
const onlyOf = (found: Found<CaseKind>): Stored<AnyCase> | null => Object.values(found)[0] ?? null;

/**
 * What was lost of a case, and whether it is settled. Shows nothing of what the case says; that there is one about somebody
 * is on their access list first.
 */
async function read(request: Request<typeof losses.read>, { cases, history }: Dependencies) {
  const { id, principal, now } = request;
  if (!mayHandle(principal)) return nothingThere();
  if (!principal.official) return officialNeeded();
  const stored = onlyOf(await load(cases, wantedBy(id)));
  const body = stored && showLoss(stored.state, stored.seq, now);
  if (!stored || !body) return nothingThere();
  const subject = subjectOf(id);
  if (subject)
    await history.record(accessBy(request, subject, { type: 'handling', case: id }, [seen(stored)]));
  return { status: 200, body, headers: etag(stored.seq) };
}

/** A named official of the management body, who did not bring the case, says what stands of it; once. */
async function settle(request: Request<typeof losses.settle>, wired: Dependencies) {
  const { body, id, now, principal } = request;
  const { official } = principal;
  if (!mayHandle(principal)) return nothingThere();
  if (!official) return officialNeeded();
  const calendars = allLatest(await wired.published('calendars', now), now);
  return perform(request, wired, wantedBy(id), (found): Performed | Problem => {
    const stored = onlyOf(found);
    if (!stored?.state.losses?.length) return nothingThere();
    const command = { type: 'settle-loss', ...body, official, calendars } as const;
    const ran = runOnLoss(processOf(stored.state), stored, command, now, actingOf(principal));
    if (!ran.ok) return refused(ran.refusal);
    const version = ran.value.after + ran.value.events.length;
    const shown = showLoss(ran.value.state, version, now) ?? {};
    return { changes: [ran.value], answer: { status: 201, body: shown, headers: etag(version) } };
  });
}

export const routes = routesOf<typeof losses, Dependencies>(losses, { read, settle: forEnded(settle) });
