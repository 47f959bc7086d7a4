import { view } from '../../shared/visibility/visibility.ts';
import { forEnded } from '../answering.ts';
import { load } from '../cases.ts';
import { consentsOf } from '../consented.ts';
import type { Dependencies } from '../dependencies.ts';
import { lookedAt } from '../handling.ts';
import { etag } from '../http/perform.ts';
import { type Request, routesOf } from '../http/route.ts';
import { accessBy, notShown, seen } from '../viewing.ts';
import { correct, reviewExemption, reviewOverride, withdraw } from './act.ts';
import { records } from './contract.ts';

/** One record for those who have to do with it. The look is on the subject's access list first. */
async function read(request: Request<typeof records.read>, wired: Dependencies) {
  const [found, items] = await Promise.all([
    load(wired.cases, { record: request.id }),
    wired.published('items', request.now),
  ]);
  const looked = await lookedAt(request, found.record, wired);
  const consentOf = await consentsOf(wired.cases, [looked?.record]);
  const shown =
    looked && view(looked.record.state, looked.viewer, request.now, items, consentOf(looked.record.state));
  if (!shown || !('shown' in shown)) return notShown(looked, shown);
  const { record, basis } = looked;
  await wired.history.record(accessBy(request, record.state.subject, basis, [seen(record)]));
  return { status: 200, body: shown.shown, headers: etag(record.seq) };
}

export const routes = routesOf(records, {
  read: forEnded(read),
  withdraw: forEnded(withdraw),
  correct: forEnded(correct),
  reviewExemption: forEnded(reviewExemption),
  reviewOverride: forEnded(reviewOverride),
});
