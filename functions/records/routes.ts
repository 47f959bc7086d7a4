import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { accessBy, partyTo } from '../viewing.ts';
import { records } from './contract.ts';

/** One record for those who have to do with it. The look is on the subject's access list first. */
async function read(request: Request<typeof records.read>, { cases, history, catalog }: Dependencies) {
  const { record } = await load(cases, { record: request.id });
  const party = record && partyTo(request.principal, record.state);
  const shown = party && view(record.state, party.viewer, request.now, catalog);
  if (!shown || !('shown' in shown)) return nothingThere();
  await history.record(accessBy(request, record.state.subject, party.basis));
  return { status: 200, body: shown.shown, headers: etag(record.version) };
}

export const routes = routesOf(records, { read });
