import { showRecordNotice } from '../../shared/record/notice.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import { consentsOf } from '../consented.ts';
import type { Dependencies } from '../dependencies.ts';
import { lookedAt } from '../handling.ts';
import { etag } from '../http/perform.ts';
import type { Request } from '../http/route.ts';
import { accessBy, notShown, seen } from '../viewing.ts';
import type { notices } from './contract.ts';

/** A notice, for its subject, its provider and the handler of an open application to its record. The look is on the subject's access list first. */
export async function read(request: Request<typeof notices.read>, wired: Dependencies) {
  const { cases, history, published } = wired;
  const [found, words, items] = await Promise.all([
    load(cases, { record: request.id }),
    history.words(request.id),
    published('items', request.now),
  ]);
  const looked = await lookedAt(request, found.record, wired);
  const consentOf = await consentsOf(cases, [looked?.record]);
  const shown =
    looked &&
    showRecordNotice(
      looked.record,
      words(looked.record),
      looked.viewer,
      request.now,
      items,
      consentOf(looked.record.state),
    );
  if (!shown) {
    const sight =
      looked && view(looked.record.state, looked.viewer, request.now, items, consentOf(looked.record.state));
    return notShown(looked, sight);
  }
  const { record, basis } = looked;
  await history.record(accessBy(request, record.state.subject, basis, [seen(record)]));
  return { status: 200, body: shown, headers: etag(record.seq) };
}
