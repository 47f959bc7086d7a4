import { caseId, homeOf, newRest } from '../../shared/ids.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Dependencies } from '../dependencies.ts';
import { replayed, replayOf } from '../http/perform.ts';
import { behind, busy, isProblem, type Problem } from '../http/problem.ts';
import type { Answer } from '../http/route.ts';
import { consentsNamed } from './consents.ts';
import { itemFor, publishedForRows, restingOn } from './offer.ts';
import { openedSubmission } from './opened.ts';
import { readRowsSent } from './read-rows.ts';
import { envelopeOf, rowsOf, type Submitting } from './rows.ts';
import { receiptOf } from './show.ts';

/**
 * Receives a submission: every row is checked here, before anything is stored, so that what does not comply
 * comes back at once and is kept nowhere. The complying rows are kept, closed, and become records behind it: at once
 * where a named official sent them, once one has confirmed them where the unit's own system did. One round trip; two where rows name consents.
 */
export async function submit(request: Submitting, wired: Dependencies): Promise<Answer | Problem> {
  const { cases, intake, parameters } = wired;
  if (await isBehind(intake, request.now)) return behind();
  const envelope = envelopeOf(request);
  if (isProblem(envelope)) return envelope;
  const published = await publishedForRows(wired, request.now);
  const offered = itemFor(published, envelope.item, request);
  if (isProblem(offered)) return offered;
  const rests = restingOn(envelope, offered.item, request);
  if (isProblem(rests)) return rests;
  const sent = await rowsOf(request, offered, cases);
  if (isProblem(sent)) return sent;
  const { rows, unread } = sent;

  const [keys, consents] = await Promise.all([
    wired.keys(),
    consentsNamed(
      cases,
      rows.map(({ consent }) => consent),
    ),
  ]);
  const id = caseId(
    'submission',
    homeOf.unit(request.principal.unit ?? ''),
    newRest(request.now, request.newId()),
  );
  const by = { keys, offered, rests, consents, items: published.items };
  const read = await readRowsSent(cases, by, rows, request);
  const opened = openedSubmission(
    { keys, parameters },
    { ...read, id, file: null, offered, rests, envelope, unread },
    request,
  );
  if (isProblem(opened)) return opened;
  const { change, pieces } = opened;
  const answer = {
    status: 202,
    body: receiptOf(change.state),
    headers: { location: `/v1/submissions/${id}` },
  };
  const [written] = await Promise.all([
    cases.write({ changes: [change], pieces }, replayOf(request, answer)),
    // Beside the write, so that nobody waits for it: the next one knows.
    intake.look(request.now),
  ]);
  if (written.ok) return answer;
  if (written.conflict === 'replay') return replayed(request, written.replay);
  return busy();
}

/** Whether the intake is too far behind. Only where it was, somebody waits to learn whether it still is. */
async function isBehind(intake: Dependencies['intake'], now: Instant): Promise<boolean> {
  if (!intake.isBehind(now)) return false;
  await intake.look(now);
  return intake.isBehind(now);
}
