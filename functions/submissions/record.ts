import type { Official } from '../../shared/actor.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import { versionOf } from '../../shared/catalog/version.ts';
import type { Citation, Fault, Filing } from '../../shared/formats/format.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import { type Change, opening } from '../../shared/process/change.ts';
import { fileRecord } from '../../shared/record/file.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { RowResult, Submission } from '../../shared/submission/submission.ts';
import type { Instant } from '../../shared/time/civil.ts';
import type { Dependencies } from '../dependencies.ts';

/** What of a submission is kept, closed, until its rows are records. */
export interface Payload {
  official: Official;
  exemption: Citation | null;
  /** As it was when the submission came in, so that every attempt makes the same records. */
  deliveryLimitDays: number;
  filings: { row: number; filing: Filing }[];
}

export type Recording = Pick<Dependencies, 'submissions' | 'cases' | 'keys' | 'catalog'>;

/**
 * Makes a received submission's filings records. Doing it twice, or again after dying half-way, changes
 * nothing more: each record goes in once, whoever comes first (Art. 10).
 */
export async function recordSubmission(on: Recording, id: string, now: Instant): Promise<void> {
  const stored = await on.submissions.read(id);
  if (!stored || stored.submission.status === 'recorded') return;
  const { submission } = stored;
  const payload: Payload = JSON.parse(await on.submissions.payload(id));
  const foreign = new Set(await on.cases.insert(filed(await on.keys(), on.catalog, submission, payload)));
  const rows = submission.rows.map((row) =>
    row.result === 'accepted' && foreign.has(row.record) ? alreadyFiled(row.row) : row,
  );
  if (await on.submissions.settle(stored, { ...submission, status: 'recorded', recordedAt: now, rows }))
    return;
  // Another did so before, or is at it and may still fail: only what is settled needs no message any more.
  const after = await on.submissions.read(id);
  if (after?.submission.status !== 'recorded') throw new Error('Another is settling this submission.');
}

/** The opening of each record, the same at every attempt: all of it comes from the submission as received. */
function filed(
  keys: Keys,
  { items }: Catalog,
  submission: Submission,
  payload: Payload,
): Change<RecordState>[] {
  const item = versionOf(items, submission.item, submission.catalogVersion);
  if (!item) throw new Error('The catalog lost an item that was published.');
  const { provider, id, receivedAt } = submission;
  const { official, exemption, deliveryLimitDays } = payload;
  const context = { item, provider, submission: id, official, exemption, now: receivedAt, deliveryLimitDays };
  return payload.filings.map(({ row, filing }) =>
    opening(
      recordProcess,
      fileRecord(keys, filing, row, context),
      { type: 'RecordFiled', data: { submission: id, row } },
      receivedAt,
      { as: 'official', unit: provider, official },
    ),
  );
}

const alreadyFiled = (row: number): RowResult => {
  const detail =
    'This decision about this subject was filed before, in another submission: it is on record once.';
  const fault: Fault = { field: 'documentNumber', code: 'already-filed', detail };
  return { row, result: 'returned', faults: [fault] };
};
