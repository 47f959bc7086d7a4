import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import { run } from '../../shared/process/change.ts';
import { isIdOf, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { nothingThere, officialNeeded, perform, refused } from '../http/perform.ts';
import { actorOf } from '../http/principal.ts';
import { route } from '../http/route.ts';
import { feedback } from './contract.ts';
import { showJointResponse } from './show.ts';

/** A unit's answer: what it did, or in writing why it does not act (Art. 25). */
export const feedbackRoute = ({ cases, catalog }: Dependencies) =>
  route(feedback, async (request) => {
    const { now, principal, params } = request;
    const { official, unit } = principal;
    if (!official || !unit) return officialNeeded();
    const id = params.id;
    if (!isIdOf('joint-response', id)) return nothingThere();
    const { outcome, action = '', explanation = '' } = request.body;
    const text = outcome === 'implemented' ? action : explanation;
    return perform(cases, request, [id], ([loaded]) => {
      const stored = ofKind(loaded, 'joint-response');
      if (!stored?.state.asks.some((ask) => ask.unit === unit)) return nothingThere();
      const command = { type: 'feedback' as const, unit, outcome, text, official };
      const ran = run(jointResponseProcess, stored, command, now, actorOf(principal));
      if (!ran.ok) return refused(ran.refusal);
      const body = showJointResponse(ran.value.state, stored.version + 1, unit, now, catalog);
      return { changes: [ran.value], answer: { status: 201, body } };
    });
  });
