import { latest } from '../../shared/catalog/version.ts';
import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import { startJointResponse } from '../../shared/joint-response/start.ts';
import { opening } from '../../shared/process/change.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { isIdOf, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag, nothingThere, officialNeeded, perform, refused } from '../http/perform.ts';
import { actorOf } from '../http/principal.ts';
import { problem } from '../http/problem.ts';
import { route } from '../http/route.ts';
import { start } from './contract.ts';
import { showJointResponse } from './show.ts';

/** Starts a joint response against somebody whose designation stands now, for every other unit to see (Art. 24, 25). */
export const startRoute = ({ cases, parameters, catalog }: Dependencies) =>
  route(start, async (request) => {
    const { body, now, principal } = request;
    const { official, unit } = principal;
    if (!official || !unit) return officialNeeded();
    const measure = latest(catalog.measures, body.measure);
    if (!measure) {
      const detail = 'This measure is not in the published catalog: see GET /v1/measures for those that are.';
      return problem('invalid-fields', 'Some fields do not comply: see "errors" for each.', [
        { field: 'measure', code: 'not-in-catalog', detail },
      ]);
    }
    if (!isIdOf('record', body.record)) return nothingThere();
    return perform(cases, request, [body.record], ([loaded]) => {
      const record = ofKind(loaded, 'record');
      const viewer = { as: 'joint-response' as const, unit, record: body.record };
      if (!record || !('shown' in view(record.state, viewer, now, catalog))) return nothingThere();
      const asked = { id: request.newId(), measure, initiator: unit, official, reason: body.reason };
      const started = startJointResponse(record.state, asked, now, parameters.jointResponseDays);
      if (!started.ok) return refused(started.refusal);
      const state = started.value;
      const data = {
        record: record.state.id,
        measure: measure.id,
        units: state.asks.map((ask) => ask.unit),
        dueAt: state.dueAt,
      };
      const opened = opening(
        jointResponseProcess,
        state,
        { type: 'JointResponseStarted', data },
        now,
        actorOf(principal),
      );
      const headers = { location: `/v1/joint-responses/${state.id}`, ...etag(1) };
      return {
        changes: [opened],
        answer: { status: 201, body: showJointResponse(state, 1, unit, now, catalog), headers },
      };
    });
  });
