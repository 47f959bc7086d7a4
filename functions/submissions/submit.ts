import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import { counted, submissionProcess } from '../../shared/submission/process.ts';
import { receiveSubmission } from '../../shared/submission/receive.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Dependencies } from '../dependencies.ts';
import { replayed, replayOf } from '../http/perform.ts';
import { actingOf } from '../http/principal.ts';
import { behind, busy, isProblem, type Problem, problem, refused } from '../http/problem.ts';
import type { Answer } from '../http/route.ts';
import { readRows } from './check.ts';
import { consentsNamed } from './consents.ts';
import { itemFor, publishedForRows, restingOn } from './offer.ts';
import { newSeed, piecesOf } from './payload.ts';
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
  const sent = await rowsOf(request, offered);
  if (isProblem(sent)) return sent;
  const { rows, unread } = sent;

  const [keys, consents] = await Promise.all([
    wired.keys(),
    consentsNamed(
      cases,
      rows.map(({ consent }) => consent),
    ),
  ]);
  const { results, filings } = readRows(keys, offered, rests, rows, consents, request);
  const { official, client, unit } = request.principal;
  const { exemption } = rests;
  const { deliveryLimitDays, noticePeriodDays, exemptionReviewDays, rowConfirmationDays } = parameters;
  const periods = { deliveryLimitDays, noticePeriodDays, exemptionReviewDays };
  const state = receiveSubmission(
    {
      id: request.newId(),
      item: offered.item,
      provider: unit ?? '',
      client,
      rows: results,
      unread,
      exemption: envelope.exemption ?? null,
      inclusion: envelope.inclusion ?? null,
      rowConfirmationDays,
    },
    request.now,
  );
  const pieces = piecesOf(keys, state.id, {
    official,
    exemption,
    periods,
    filings,
    seed: newSeed(keys),
  });
  if (!pieces) return problem('body-too-large', 'rows-too-large');
  const opens = opened({ ...state, pieces: pieces.length }, offered.item, request);
  if (!opens.ok) return refused(opens.refusal);
  const answer = {
    status: 202,
    body: receiptOf(state),
    headers: { location: `/v1/submissions/${state.id}` },
  };
  const [written] = await Promise.all([
    cases.write(
      { changes: [opens.value], pieces: { submission: state.id, put: pieces, drop: 0 } },
      replayOf(request, answer),
    ),
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

function opened(
  state: SubmissionState,
  { providers }: CatalogItem,
  { now, principal }: Submitting,
): Outcome<Change<SubmissionState>> {
  const { item, catalogVersion, secret } = state;
  const data = { item, catalogVersion, ...counted(secret.rows) };
  const event = { type: 'SubmissionReceived' as const, data };
  return opening(submissionProcess, state, event, now, actingOf(principal), {
    units: { provider: providers },
  });
}
