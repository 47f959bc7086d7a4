/** A submission as it is opened, whether its rows came with a request or are those of a file. */

import type { Keys } from '../../shared/keys/keys.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import type { ParameterValues } from '../../shared/regulation.ts';
import type { PieceChanges } from '../../shared/store/store.ts';
import { counted, submissionProcess } from '../../shared/submission/process.ts';
import { receiveSubmission } from '../../shared/submission/receive.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import { actingOf } from '../http/principal.ts';
import { type Problem, problem, refused } from '../http/problem.ts';
import type { ReadRows, Sending } from './check.ts';
import type { Offered, RestingOn } from './offer.ts';
import { newSeed, type Payload, piecesOf } from './payload.ts';
import type { Envelope } from './rows.ts';

/** What was sent, and how it was read. */
export interface Sent extends ReadRows {
  id: string;
  /** The file of whose rows it is made; null for none. */
  file: string | null;
  offered: Pick<Offered, 'item'>;
  rests: RestingOn;
  envelope: Omit<Envelope, 'item'>;
  unread: string[];
}

export interface OpenedSubmission {
  change: Change<SubmissionState>;
  /** Its rows, closed, until they are records. */
  pieces: PieceChanges;
  /** What lies in the pieces. */
  payload: Payload;
}

/** Opens a submission, with what of its rows is kept until they are records; a problem where that is too much, or nobody may. */
export function openedSubmission(
  { keys, parameters }: { keys: Keys; parameters: ParameterValues },
  { id, file, offered: { item }, rests, envelope, unread, results, filings }: Sent,
  { now, principal }: Sending,
): OpenedSubmission | Problem {
  const { official, client, unit } = principal;
  const { deliveryLimitDays, noticePeriodDays, exemptionReviewDays, rowConfirmationDays } = parameters;
  const payload: Payload = {
    official,
    exemption: rests.exemption,
    periods: { deliveryLimitDays, noticePeriodDays, exemptionReviewDays },
    filings,
    seed: newSeed(keys),
  };
  const put = piecesOf(keys, id, payload);
  if (!put) return problem('body-too-large', 'rows-too-large');
  const received = receiveSubmission(
    {
      id,
      file,
      item,
      provider: unit ?? '',
      client,
      sentBy: official,
      rows: results,
      unread,
      exemption: envelope.exemption ?? null,
      inclusion: envelope.inclusion ?? null,
      rowConfirmationDays,
    },
    now,
  );
  const data = { item: item.id, catalogVersion: item.version, ...counted(results) };
  const opens = opening(
    submissionProcess,
    { ...received, pieces: put.length },
    { type: 'SubmissionReceived' as const, data },
    now,
    actingOf(principal),
    { units: { provider: item.providers } },
  );
  return opens.ok
    ? { change: opens.value, pieces: { submission: id, put, drop: 0 }, payload }
    : refused(opens.refusal);
}
