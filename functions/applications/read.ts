import type { ApplicationKind } from '../../shared/application/kind.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import { accessBy, partyTo, seen } from '../viewing.ts';
import type { Reading } from './contracts.ts';
import { foundFor, wantedFor } from './found.ts';
import { showApplication } from './show.ts';

/** An application with its record, for the applicant and who decides. The look is on the subject's access list first. */
export async function read(
  kind: ApplicationKind,
  { id, principal, now, newId }: Reading,
  { cases, history, published }: Dependencies,
) {
  const [loaded, items] = await Promise.all([load(cases, wantedFor(kind, id)), published('items', now)]);
  const found = foundFor(kind, loaded);
  if (!found) return nothingThere();
  const { application, record } = found;
  const { subject } = application.state;
  const party = partyTo(principal, record?.state ?? { id, subject, provider: null });
  if (!party || party.viewer.as === 'provider') return nothingThere();
  const sight = record && view(record.state, party.viewer, now, items);
  const shown = sight && 'shown' in sight ? sight.shown : null;
  const left = [seen(application), ...(record && shown ? [seen(record)] : [])];
  await history.record(accessBy({ principal, now, newId }, subject, party.basis, left));
  const body = { ...showApplication(application.state, application.seq, now), about: shown };
  return { status: 200, body, headers: etag(application.seq, ...(record ? [record.seq] : [])) };
}
