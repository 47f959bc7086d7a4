import type { AccessBasis } from '../../shared/history/access.ts';
import { isBehind } from '../../shared/process/loss.ts';
import { platformUnits } from '../../shared/process/process.ts';
import { isOverdue } from '../../shared/recall/process.ts';
import type { RecallState } from '../../shared/recall/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import type { Principal } from '../http/principal.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy, seen } from '../viewing.ts';
import type { recalls } from './contract.ts';
import { showRecall } from './show.ts';

/** On what somebody may read a recall: their unit is told, or supervision is to see to it; null where neither is so. */
function basisOf(
  { role, unit, official, answersFor }: Principal,
  recall: RecallState,
  now: Instant,
): AccessBasis | null {
  if (role === 'supervision') {
    const seesToIt = unit === platformUnits.supervision && official && isOverdue(recall, now);
    return seesToIt ? { type: 'oversight', case: recall.id } : null;
  }
  return answersFor.respondent.includes(recall.unit) ? { type: 'recall', case: recall.id } : null;
}

/** A recall, for the unit that is told and, once it is overdue, for supervision. The look is on the subject's access list first. */
export async function read(request: Request<typeof recalls.read>, { cases, history }: Dependencies) {
  const { id, now, principal } = request;
  const { recall } = await load(cases, { recall: id });
  const basis = recall && basisOf(principal, recall.state, now);
  if (!basis || isBehind(recall.state)) return nothingThere();
  const { state, seq } = recall;
  await history.record(accessBy(request, state.subject, basis, [seen(recall)]));
  return { status: 200, body: showRecall(state, seq, now), headers: etag(seq) };
}
