import { view } from '../../shared/visibility/visibility.ts';
import { isIdOf, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag, nothingThere } from '../http/perform.ts';
import { route } from '../http/route.ts';
import { accessBy } from '../reading.ts';
import { partyTo } from '../viewing.ts';
import { readObjection } from './contract.ts';
import { showObjection } from './show.ts';

/** An objection with its record, for the applicant and the handler. */
export const readObjectionRoute = ({ cases, history }: Dependencies) =>
  route(readObjection, async (request) => {
    const { params, principal, now } = request;
    if (!isIdOf('objection', params.id)) return nothingThere();
    const stored = ofKind((await cases.load(null, [params.id])).cases[0], 'objection');
    if (!stored) return nothingThere();
    const record = ofKind((await cases.load(null, [stored.state.record])).cases[0], 'record');
    const party = record && partyTo(principal, record.state);
    if (!party || party.viewer.as === 'provider') return nothingThere();
    await history.record(accessBy(request, stored.state.subject, party.basis));
    const shown = view(record.state, party.viewer, now);
    const about = 'shown' in shown ? shown.shown : null;
    return {
      status: 200,
      body: { ...showObjection(stored.state, stored.version, now), about },
      headers: etag(stored.version),
    };
  });
