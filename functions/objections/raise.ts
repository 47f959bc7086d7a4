import { objectionProcess } from '../../shared/objection/process.ts';
import { raiseObjection } from '../../shared/objection/raise.ts';
import type { ObjectionState } from '../../shared/objection/state.ts';
import { opening, run } from '../../shared/process/change.ts';
import { recordProcess } from '../../shared/record/process.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { isIdOf, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag, nothingThere, perform, refused } from '../http/perform.ts';
import { actorOf } from '../http/principal.ts';
import { route } from '../http/route.ts';
import { partyTo } from '../viewing.ts';
import { raise } from './contract.ts';
import { showObjection } from './show.ts';

/** Receives an objection and annotates the record in the same transaction, so no response shows one without the other. */
export const raiseRoute = ({ cases, parameters, catalog }: Dependencies) =>
  route(raise, async (request) => {
    const { body, now, principal } = request;
    if (!isIdOf('record', body.record)) return nothingThere();
    return perform(cases, request, [body.record], ([loaded]) => {
      const stored = ofKind(loaded, 'record');
      const party = stored && partyTo(principal, stored.state);
      if (!stored || party?.viewer.as !== 'subject') return nothingThere();
      if (!('shown' in view(stored.state, party.viewer, now, catalog))) return nothingThere();
      const { ground, statement } = body;
      const objection = raiseObjection(
        stored.state,
        { id: request.newId(), ground, statement },
        now,
        parameters.objectionReminderDays,
      );
      const annotated = run(recordProcess, stored, annotate(objection), now, actorOf(principal));
      if (!annotated.ok) return refused(annotated.refusal);
      const raised = { record: objection.record, ground, dueAt: objection.dueAt };
      const opened = opening(
        objectionProcess,
        objection,
        { type: 'ObjectionRaised', data: raised },
        now,
        actorOf(principal),
      );
      const answer = {
        status: 201,
        body: showObjection(objection, 1, now),
        headers: { location: `/v1/objections/${objection.id}`, ...etag(1) },
      };
      return { changes: [opened, annotated.value], answer };
    });
  });

const annotate = ({ id, receivedAt, dueAt }: ObjectionState) => ({
  type: 'annotate' as const,
  annotation: { objection: id, since: receivedAt, dueAt },
});
