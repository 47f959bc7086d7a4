import { recordOfObjection } from '../../shared/ids.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag, nothingThere } from '../http/perform.ts';
import { route } from '../http/route.ts';
import { accessBy } from '../reading.ts';
import { partyTo } from '../viewing.ts';
import { readObjection } from './contract.ts';
import { showObjection } from './show.ts';

/** An objection with its record, for the applicant and the handler. */
export const readObjectionRoute = ({ cases, history, catalog }: Dependencies) =>
  route(readObjection, async (request) => {
    const { params, principal, now } = request;
    const id = params.id ?? '';
    const about = recordOfObjection(id);
    if (!about) return nothingThere();
    const [objection, recorded] = (await cases.load(null, [id, about])).cases;
    const stored = ofKind(objection, 'objection');
    const record = ofKind(recorded, 'record');
    if (!stored) return nothingThere();
    const party = record && partyTo(principal, record.state);
    if (!party || party.viewer.as === 'provider') return nothingThere();
    await history.record(accessBy(request, stored.state.subject, party.basis));
    const shown = view(record.state, party.viewer, now, catalog);
    return {
      status: 200,
      body: {
        ...showObjection(stored.state, stored.version, now),
        about: 'shown' in shown ? shown.shown : null,
      },
      headers: etag(stored.version),
    };
  });
