import { recordOfObjection } from '../../shared/ids.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy, partyTo } from '../viewing.ts';
import type { objections } from './contract.ts';
import { showObjection } from './show.ts';

/** An objection with its record, for the applicant and the handler. The look is on the subject's access list first. */
export async function read(
  request: Request<typeof objections.read>,
  { cases, history, catalog }: Dependencies,
) {
  const { id, principal, now } = request;
  const about = recordOfObjection(id);
  if (!about) return nothingThere();
  const { objection, record } = await load(cases, { objection: id, record: about });
  const party = record && partyTo(principal, record.state);
  if (!objection || !party || party.viewer.as === 'provider') return nothingThere();
  await history.record(accessBy(request, objection.state.subject, party.basis));
  const shown = view(record.state, party.viewer, now, catalog);
  const body = {
    ...showObjection(objection.state, objection.version, now),
    about: 'shown' in shown ? shown.shown : null,
  };
  return { status: 200, body, headers: etag(objection.version) };
}
