import { showRecordNotice } from '../../shared/record/notice.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy, partyTo, seen } from '../viewing.ts';
import type { notices } from './contract.ts';

/** A notice, for its subject, its provider and the handler. The look is on the subject's access list first. */
export async function read(request: Request<typeof notices.read>, wired: Dependencies) {
  const { cases, history, published } = wired;
  const [{ record }, words, items] = await Promise.all([
    load(cases, { record: request.id }),
    history.words(request.id),
    published('items', request.now),
  ]);
  const party = record && partyTo(request.principal, record.state);
  const shown = party && showRecordNotice(record, words, party.viewer, request.now, items);
  if (!shown) return nothingThere();
  await history.record(accessBy(request, record.state.subject, party.basis, [seen(record)]));
  return { status: 200, body: shown, headers: etag(record.seq) };
}
