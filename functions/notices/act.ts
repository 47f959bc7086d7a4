/** Delivery, reply and decision: the steps that people take on a notice (Art. 11). */

import { run } from '../../shared/process/change.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { civilDateOf } from '../../shared/time/civil.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { isIdOf, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { nothingThere, officialNeeded, perform, refused } from '../http/perform.ts';
import { actorOf } from '../http/principal.ts';
import { type FieldProblem, problem } from '../http/problem.ts';
import { type Request, route } from '../http/route.ts';
import { partyTo } from '../viewing.ts';
import { decideReply, deliver, reply } from './contract.ts';

/** Runs a command on the record of a notice and answers with its new version and what `more` adds. */
function act(
  { cases, catalog }: Dependencies,
  request: Request<unknown>,
  command: RecordCommand,
  more: (state: RecordState) => object,
) {
  const id = request.params.id;
  if (!isIdOf('record', id)) return nothingThere();
  return perform(cases, request, [id], ([loaded]) => {
    const stored = ofKind(loaded, 'record');
    const party = stored && partyTo(request.principal, stored.state);
    if (!party || !('shown' in view(stored.state, party.viewer, request.now, catalog))) return nothingThere();
    const ran = run(recordProcess, stored, command, request.now, actorOf(request.principal));
    if (!ran.ok) return refused(ran.refusal);
    const { state } = ran.value;
    const body = { id, version: stored.version + 1, status: state.status, ...more(state) };
    return { changes: [ran.value], answer: { status: 201, body } };
  });
}

const detail = 'Say on which day the notice was served ("servedOn") and name the proof of it ("proof").';

/** What a certificate of service needs and does not name. */
const absentOf = (given: Record<string, string | undefined>): FieldProblem[] =>
  Object.keys(given)
    .filter((field) => !given[field])
    .map((field) => ({ field, code: 'missing', detail }));

export const deliverRoute = (wired: Dependencies) =>
  route(deliver, async (request) => {
    const { method, servedOn, proof } = request.body;
    const absent = method === 'acknowledged' ? [] : absentOf({ servedOn, proof });
    if (absent.length)
      return problem('invalid-fields', 'Some fields do not comply: see "errors" for each.', absent);
    const { noticePeriodDays } = wired.parameters;
    const on = servedOn ?? civilDateOf(request.now);
    const command: RecordCommand = { type: 'deliver', method, on, proof: proof ?? null, noticePeriodDays };
    return act(wired, request, command, ({ notice }) => ({ replyUntil: notice?.endsAt }));
  });

export const replyRoute = (wired: Dependencies) =>
  route(reply, async (request) => {
    const { replyDecisionDays } = wired.parameters;
    const command: RecordCommand = { type: 'reply', text: request.body.text, replyDecisionDays };
    return act(wired, request, command, ({ notice }) => ({ decideBy: notice?.decideBy }));
  });

export const decideReplyRoute = (wired: Dependencies) =>
  route(decideReply, async (request) => {
    const { official } = request.principal;
    if (!official) return officialNeeded();
    const { outcome, reasons } = request.body;
    return act(wired, request, { type: 'decide-reply', outcome, reasons, official }, () => ({}));
  });
