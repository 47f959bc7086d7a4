import type { JointResponseState } from '../../shared/joint-response/state.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy, seen } from '../viewing.ts';
import type { jointResponses } from './contract.ts';
import { saidIn, showJointResponse } from './show.ts';

/** A joint response with its target, for the units that are part of it. The look is on the target's access list first. */
export async function read(request: Request<typeof jointResponses.read>, wired: Dependencies) {
  const { cases, history, published } = wired;
  const { id, now, principal } = request;
  const { unit } = principal;
  if (!unit) return nothingThere();
  const [{ 'joint-response': stored }, items, measures] = await Promise.all([
    load(cases, { 'joint-response': id }),
    published('items', now),
    published('measures', now),
  ]);
  if (!stored || !partOf(stored.state, unit)) return nothingThere();
  const { state, seq } = stored;
  const [{ record }, words] = await Promise.all([load(cases, { record: state.record }), history.words(id)]);
  const viewer = { as: 'joint-response' as const, unit, record: state.record };
  const shown = record && view(record.state, viewer, now, items);
  const isTargetShown = shown && 'shown' in shown;
  const left = [seen(stored), ...(record && isTargetShown ? [seen(record)] : [])];
  await history.record(accessBy(request, state.subject, { type: 'joint-response', case: id }, left));
  const part = unit === state.initiator ? 'all' : { unit };
  const body = {
    ...showJointResponse(state, seq, part, saidIn(state, words), now, measures),
    target: isTargetShown ? shown.shown : null,
  };
  return { status: 200, body, headers: etag(seq) };
}

/** Whether the unit initiated it or was asked in it. */
const partOf = (state: JointResponseState, unit: string): boolean =>
  state.initiator === unit || state.asks.some((ask) => ask.unit === unit);
