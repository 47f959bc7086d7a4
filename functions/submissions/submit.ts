import { caseId, homeOf, newRest } from '../../shared/ids.ts';
import { talliedCode } from '../../shared/promptness/lateness.ts';
import type { Writing } from '../../shared/store/store.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import type { Dependencies } from '../dependencies.ts';
import { replayed, replayOf } from '../http/perform.ts';
import { behind, busy, isProblem, type Problem } from '../http/problem.ts';
import type { Answer } from '../http/route.ts';
import { type RecordingBy, recordedAtOnce } from './at-once.ts';
import { consentsNamed } from './consents.ts';
import type { SubmissionsDependencies } from './dependencies.ts';
import { itemFor, publishedForRows, restingOn } from './offer.ts';
import { type OpenedSubmission, openedSubmission } from './opened.ts';
import { readRowsSent } from './read-rows.ts';
import { envelopeOf, rowsOf, type Submitting } from './rows.ts';
import { receiptOf } from './show.ts';

/**
 * Receives a submission: every row is checked here, before anything is stored, so that what does not comply
 * comes back at once and is kept nowhere. Of a few complying rows that a named official sent the records are made with the
 * receipt; others are kept, closed, and become records behind it: without further ado where they are many, once an official
 * has confirmed them where the unit's own system sent them. One round trip; two where rows name consents.
 */
export async function submit(request: Submitting, wired: SubmissionsDependencies): Promise<Answer | Problem> {
  const { cases, intake, parameters, rowsAtOnce } = wired;
  if (await intake.isBehind(request.now)) return behind();
  const envelope = envelopeOf(request);
  if (isProblem(envelope)) return envelope;
  const [published, calendars] = await Promise.all([
    publishedForRows(wired, request.now),
    wired.published('calendars', request.now),
  ]);
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
  const [written] = await Promise.all([
    receive(opened, { keys, offered, calendars, rowsAtOnce }, request, wired),
    // Beside the write, so that nobody waits for it: the next one knows.
    intake.look(request.now),
  ]);
  return written;
}

/**
 * Writes what was received: small, with its records, and the receipt is final; else, or where a decision of it is on record
 * or others were at the same, closed and in pieces, and it is recorded behind the answer.
 */
async function receive(
  opened: OpenedSubmission,
  by: RecordingBy,
  request: Submitting,
  { cases, intake }: Pick<Dependencies, 'cases' | 'intake'>,
): Promise<Answer | Problem> {
  const atOnce = recordedAtOnce(opened, by);
  const recorded = atOnce && (await answered(cases, atOnce.writing, receipt(201, atOnce.state), request));
  if (recorded) {
    if (atOnce.writing.tallied) console.info({ code: talliedCode, ...atOnce.writing.tallied });
    return recorded;
  }
  const { change, pieces } = opened;
  const answer = receipt(202, change.state);
  const given = await answered(cases, { changes: [change], pieces }, answer, request);
  // What waits for an official does not wait for the intake; and of a first answer that is given again it was told.
  if (given === answer && change.state.status === 'received') intake.sent(change.state.id, request.now);
  return given ?? busy();
}

const receipt = (status: 201 | 202, state: SubmissionState): Answer => ({
  status,
  body: receiptOf(state),
  headers: { location: `/v1/submissions/${state.id}` },
});

/** The answer once that is written, or the first one to the same request; null where something stood against it. */
async function answered(
  cases: Dependencies['cases'],
  writing: Writing,
  answer: Answer,
  request: Submitting,
): Promise<Answer | Problem | null> {
  const written = await cases.write(writing, replayOf(request, answer));
  if (written.ok) return answer;
  return written.conflict === 'replay' ? replayed(request, written.replay) : null;
}
