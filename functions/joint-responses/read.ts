import { asItStands } from '../../shared/joint-response/standing.ts';
import { isBehind } from '../../shared/process/loss.ts';
import { view } from '../../shared/visibility/visibility.ts';
import { load } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { etag } from '../http/perform.ts';
import { nothingThere } from '../http/problem.ts';
import type { Request } from '../http/route.ts';
import { accessBy, seen } from '../viewing.ts';
import type { jointResponses } from './contract.ts';
import { partOf } from './part.ts';
import { saidIn, showJointResponse } from './show.ts';

/**
 * A joint response with its target, for the units that are part of it, as both stand now. The look is on the target's
 * access list first.
 */
export async function read(request: Request<typeof jointResponses.read>, wired: Dependencies) {
  const { cases, history, published } = wired;
  const { id, now, principal } = request;
  const { unit, answersFor } = principal;
  if (!unit) return nothingThere();
  const [{ 'joint-response': stored }, items, measures] = await Promise.all([
    load(cases, { 'joint-response': id }),
    published('items', now),
    published('measures', now),
  ]);
  if (!stored || isBehind(stored.state) || !partOf(stored.state, answersFor)) return nothingThere();
  const { seq } = stored;
  const [{ record }, words] = await Promise.all([
    load(cases, { record: stored.state.record }),
    history.words(id),
  ]);
  const state = asItStands(stored.state, record?.state ?? null, now, items);
  const viewer = { as: 'joint-response' as const, unit, record: state.record };
  const shown = record && !state.end && view(record.state, viewer, now, items);
  const isTargetShown = shown && 'shown' in shown;
  const left = [seen(stored), ...(record && isTargetShown ? [seen(record)] : [])];
  await history.record(accessBy(request, state.subject, { type: 'joint-response', case: id }, left));
  const read = { state, version: seq, reader: answersFor, said: saidIn(state, words(stored)) };
  const body = {
    ...showJointResponse(read, now, measures),
    target: isTargetShown ? shown.shown : null,
  };
  return { status: 200, body, headers: etag(seq, record?.seq ?? 0) };
}
