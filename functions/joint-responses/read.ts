import type { JointResponseState } from '../../shared/joint-response/state.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { isIdOf, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag, nothingThere } from '../http/perform.ts';
import { route } from '../http/route.ts';
import { accessBy } from '../reading.ts';
import { readJointResponse } from './contract.ts';
import { showJointResponse } from './show.ts';

/** Whether the unit initiated it or was asked in it. */
const partOf = (state: JointResponseState, unit: string): boolean =>
  state.initiator === unit || state.asks.some((ask) => ask.unit === unit);

/** A joint response with its target, for the units that are part of it. The look is on the target's access list first. */
export const readJointResponseRoute = ({ cases, history, catalog }: Dependencies) =>
  route(readJointResponse, async (request) => {
    const { params, principal, now } = request;
    const { unit } = principal;
    if (!unit || !isIdOf('joint-response', params.id)) return nothingThere();
    const stored = ofKind((await cases.load(null, [params.id])).cases[0], 'joint-response');
    if (!stored || !partOf(stored.state, unit)) return nothingThere();
    const { state, version } = stored;
    const access = accessBy(request, state.subject, { type: 'joint-response', case: state.id });
    const [loaded] = await Promise.all([cases.load(null, [state.record]), history.record(access)]);
    const record = ofKind(loaded.cases[0], 'record');
    const viewer = { as: 'joint-response' as const, unit, record: state.record };
    const shown = record && view(record.state, viewer, now, catalog);
    const target = shown && 'shown' in shown ? shown.shown : null;
    return {
      status: 200,
      body: { ...showJointResponse(state, version, unit, now, catalog), target },
      headers: etag(version),
    };
  });
