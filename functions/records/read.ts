import { view } from '../../shared/visibility/visibility.ts';
import { isIdOf, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag, nothingThere } from '../http/perform.ts';
import { route } from '../http/route.ts';
import { accessBy } from '../reading.ts';
import { partyTo } from '../viewing.ts';
import { readRecord } from './contract.ts';

/** One record for those who have to do with it. The look is on the subject's access list first. */
export const readRecordRoute = ({ cases, history, catalog }: Dependencies) =>
  route(readRecord, async (request) => {
    const { params, principal, now } = request;
    if (!isIdOf('record', params.id)) return nothingThere();
    const stored = ofKind((await cases.load(null, [params.id])).cases[0], 'record');
    const party = stored && partyTo(principal, stored.state);
    const shown = party && view(stored.state, party.viewer, now, catalog);
    if (!shown || !('shown' in shown)) return nothingThere();
    await history.record(accessBy(request, stored.state.subject, party.basis));
    return { status: 200, body: shown.shown, headers: etag(stored.version) };
  });
