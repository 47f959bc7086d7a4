/** A small submission, recorded with the transaction that receives it: its receipt is final (Art. 10). */
import type { Catalog } from '../../shared/catalog/catalog.ts';
import { asksConsent } from '../../shared/consent/state.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { changeOf } from '../../shared/process/change.ts';
import { entriesIn } from '../../shared/process/entry-changes.ts';
import { tallyOf } from '../../shared/promptness/lateness.ts';
import type { Writing } from '../../shared/store/store.ts';
import { counted, submissionProcess, waitingRows } from '../../shared/submission/process.ts';
import { recordedAtReceipt } from '../../shared/submission/receive.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import type { Offered } from './offer.ts';
import type { OpenedSubmission } from './opened.ts';
import { openings } from './openings.ts';

/** By what its rows become records. */
export interface RecordingBy extends Pick<Catalog, 'calendars'> {
  keys: Keys;
  offered: Pick<Offered, 'item' | 'units'>;
  /** How many rows are recorded with their receipt at most. */
  rowsAtOnce: number;
}

/** What a transaction takes, with the first answer that is kept beside what is written. */
const mostItems = 99;

/** A submission as it is once recorded, and what is written with it. */
interface AtOnce {
  state: SubmissionState;
  writing: Writing;
}

/**
 * The submission as recorded, with the records that its rows become; null where that is too much for one transaction, where a
 * row waits for an official, or where consents are asked for, each of which has to be as it was read. A decision that is on
 * record already stands against all of it: then it goes the way of the others.
 */
export function recordedAtOnce(
  { change: opened, pieces, payload }: OpenedSubmission,
  { keys, offered: { item, units }, calendars, rowsAtOnce }: RecordingBy,
): AtOnce | null {
  const received = opened.state;
  const { accepted } = counted(received.secret.rows);
  const isSmall = accepted <= rowsAtOnce && pieces.put.length <= 1;
  if (!isSmall || rowsAtOnce === 0 || waitingRows(received).length > 0 || asksConsent(item)) return null;
  const records = openings(keys, { item, calendars, units }, received, payload);
  const state = recordedAtReceipt(received);
  const changes = [changeOf(submissionProcess, { ...opened, state }), ...records.map(({ change }) => change)];
  const absent = records.flatMap(({ firstReleaseId }) => firstReleaseId ?? []);
  const filings = records.map(({ change }) => change.state.secret.filing);
  const tallied = tallyOf(item, state.provider, state.receivedAt, filings);
  const items = changes.reduce((sum, { events, entries }) => sum + 1 + events.length + entriesIn(entries), 0);
  if (items + absent.length + (tallied ? 1 : 0) > mostItems) return null;
  return { state, writing: { changes, absent, tallied } };
}
