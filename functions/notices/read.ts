import { isIdOf, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag, nothingThere } from '../http/perform.ts';
import { route } from '../http/route.ts';
import { accessBy } from '../reading.ts';
import { partyTo } from '../viewing.ts';
import { readNotice } from './contract.ts';
import { showNotice } from './show.ts';

/** A notice, for its subject, its provider and the handler. The look is on the subject's access list first. */
export const readNoticeRoute = ({ cases, history, catalog }: Dependencies) =>
  route(readNotice, async (request) => {
    const { params, principal, now } = request;
    if (!isIdOf('record', params.id)) return nothingThere();
    const loaded = await cases.load(null, [params.id]);
    const stored = ofKind(loaded.cases[0], 'record');
    const party = stored && partyTo(principal, stored.state);
    const shown = party && showNotice(stored, party.viewer, now, catalog);
    if (!shown) return nothingThere();
    await history.record(accessBy(request, stored.state.subject, party.basis));
    return { status: 200, body: shown, headers: etag(stored.version) };
  });
