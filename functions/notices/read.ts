import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy, partyTo } from '../viewing.ts';
import type { notices } from './contract.ts';
import { showNotice } from './show.ts';

/** A notice, for its subject, its provider and the handler. The look is on the subject's access list first. */
export async function read(request: Request<typeof notices.read>, { cases, history, catalog }: Dependencies) {
  const { record } = await load(cases, { record: request.id });
  const party = record && partyTo(request.principal, record.state);
  const shown = party && showNotice(record, party.viewer, request.now, catalog);
  if (!shown) return nothingThere();
  await history.record(accessBy(request, record.state.subject, party.basis));
  return { status: 200, body: shown, headers: etag(record.version) };
}
