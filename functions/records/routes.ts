import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import { type Request, routesOf } from '../http/route.ts';
import { accessBy, partyTo, seen } from '../viewing.ts';
import { correct, reviewExemption, withdraw } from './act.ts';
import { records } from './contract.ts';

/** One record for those who have to do with it. The look is on the subject's access list first. */
async function read(request: Request<typeof records.read>, { cases, history, published }: Dependencies) {
  const [{ record }, items] = await Promise.all([
    load(cases, { record: request.id }),
    published('items', request.now),
  ]);
  const party = record && partyTo(request.principal, record.state);
  const shown = party && view(record.state, party.viewer, request.now, items);
  if (!shown || !('shown' in shown)) return nothingThere();
  await history.record(accessBy(request, record.state.subject, party.basis, [seen(record)]));
  return { status: 200, body: shown.shown, headers: etag(record.seq) };
}

export const routes = routesOf(records, { read, withdraw, correct, reviewExemption });
