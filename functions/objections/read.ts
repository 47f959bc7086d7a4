import { recordOf } from '../../shared/ids.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy, partyTo, seen } from '../viewing.ts';
import type { objections } from './contract.ts';
import { showObjection } from './show.ts';

/** An objection with its record, for the applicant and the handler. The look is on the subject's access list first. */
export async function read(
  request: Request<typeof objections.read>,
  { cases, history, published }: Dependencies,
) {
  const { id, principal, now } = request;
  const about = recordOf(id, 'objection');
  if (!about) return nothingThere();
  const [{ objection, record }, items] = await Promise.all([
    load(cases, { objection: id, record: about }),
    published('items', now),
  ]);
  const party = record && partyTo(principal, record.state);
  if (!objection || !party || party.viewer.as === 'provider') return nothingThere();
  const shown = view(record.state, party.viewer, now, items);
  const left = [seen(objection), ...('shown' in shown ? [seen(record)] : [])];
  await history.record(accessBy(request, objection.state.subject, party.basis, left));
  const body = {
    ...showObjection(objection.state, objection.seq, now),
    about: 'shown' in shown ? shown.shown : null,
  };
  return { status: 200, body, headers: etag(objection.seq, record.seq) };
}
