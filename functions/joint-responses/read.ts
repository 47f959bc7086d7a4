import type { JointResponseState } from '../../shared/joint-response/state.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy } from '../viewing.ts';
import type { jointResponses } from './contract.ts';
import { showJointResponse } from './show.ts';

/** A joint response with its target, for the units that are part of it. The look is on the target's access list first. */
export async function read(
  request: Request<typeof jointResponses.read>,
  { cases, history, catalog }: Dependencies,
) {
  const { id, now, principal } = request;
  const { unit } = principal;
  if (!unit) return nothingThere();
  const { 'joint-response': stored } = await load(cases, { 'joint-response': id });
  if (!stored || !partOf(stored.state, unit)) return nothingThere();
  const { state, version } = stored;
  const access = accessBy(request, state.subject, { type: 'joint-response', case: id });
  const [{ record }] = await Promise.all([load(cases, { record: state.record }), history.record(access)]);
  const viewer = { as: 'joint-response' as const, unit, record: state.record };
  const shown = record && view(record.state, viewer, now, catalog);
  const body = {
    ...showJointResponse(state, version, unit, now, catalog),
    target: shown && 'shown' in shown ? shown.shown : null,
  };
  return { status: 200, body, headers: etag(version) };
}

/** Whether the unit initiated it or was asked in it. */
const partOf = (state: JointResponseState, unit: string): boolean =>
  state.initiator === unit || state.asks.some((ask) => ask.unit === unit);
