import type { CatalogItem } from '../../shared/catalog/items.ts';
import { formatOf } from '../../shared/formats/compile.ts';
import { formatAt, noLongerCollected } from '../../shared/formats/version.ts';
import { run, type Stored } from '../../shared/process/change.ts';
import { afterMessage } from '../../shared/process/head-start.ts';
import { isBehind } from '../../shared/process/loss.ts';
import { type Tally, talliedCode, tallyOf } from '../../shared/promptness/lateness.ts';
import { latest } from '../../shared/publication/list.ts';
import { endedBy } from '../../shared/record/item-ended.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { FiledRecord } from '../../shared/store/store.ts';
import { sentAt, submissionProcess } from '../../shared/submission/process.ts';
import type { OnRecord, SubmissionState } from '../../shared/submission/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { together } from '../batches.ts';
import { load, ofKind } from '../cases.ts';
import type { Dependencies } from '../dependencies.ts';
import { recount } from '../recount.ts';
import { type Holding, lossOf, markOf } from '../restoring/behind.ts';
import { forbiddenSince } from './forbidden-since.ts';
import { itemOf } from './offer.ts';
import { howOnRecord, insertFiled } from './on-record.ts';
import { openings } from './openings.ts';
import { type Payload, readPayload } from './payload.ts';
import { insertUnderConsent } from './under-consent.ts';

export interface Recording extends Holding, Pick<Dependencies, 'published' | 'intake' | 'parameters'> {}

const actor = { as: 'platform', process: 'intake' } as const;

/**
 * Makes a received submission's filings records. Doing it twice, or again after dying half-way, changes
 * nothing more: each decision goes in once, whoever comes first (Art. 10).
 * @param written what whoever has just written it keeps in its pieces; else they are read
 */
export async function recordSubmission(
  on: Recording,
  id: string,
  now: Instant,
  written?: Payload,
): Promise<void> {
  try {
    await recordRows(on, id, now, written);
  } catch (error) {
    await on.intake.tried(id, now);
    throw error;
  }
}

async function recordRows(on: Recording, id: string, now: Instant, written?: Payload): Promise<void> {
  const [{ submission }, pieces, keys, items, calendars, units, lists] = await Promise.all([
    load(on.cases, { submission: id }),
    written ? null : on.cases.pieces(id),
    on.keys(),
    on.published('items', now),
    on.published('calendars', now),
    on.published('units', now),
    on.published('word-lists', now),
  ]);
  // One of the first release was to be recorded by it: the message is kept, and operators are told.
  if (!submission) throw new Error('There is no such submission in this release.');
  // Of one of which a restore lost events, it may be that all of it is on record: the sweep goes on once that is settled.
  if (submission.state.status !== 'received' || isBehind(submission.state)) return;
  const sent = sentAt(submission.state);
  // What comes again may be why it does: only once it is recorded it says how far the intake is.
  const isLate = now >= afterMessage(sent);
  await (isLate ? on.intake.tried(id, now) : on.intake.took(sent, now));
  const item = itemOf(items, submission.state);
  const received = formatAt(item, submission.state.receivedAt);
  const kept = written ?? readPayload(keys, id, pieces ?? new Uint8Array());
  const payload = without(noLongerCollected(item, received.version, now), kept);
  // The case and its rows are read one by one: of a row that is sent again meanwhile the older rows do not know.
  if (submission.state.secret.rows.some((each) => each.result === 'confirmed' && !isAmong(payload, each.row)))
    throw new Error('A row is on its way that was not read: it is tried again.');
  const format = formatOf(received);
  const opened = openings(keys, { item, calendars, units }, submission.state, payload);
  const published = { items, units, 'word-lists': lists };
  const forbidden = await forbiddenSince(on, submission.state, opened, { item, format }, published, now);
  const records = opened.filter(({ change }) => !forbidden.has(change.state.id));
  const asking = askedOf(item, latest(items, item.id, now));
  const needs = ({ state }: FiledRecord['change']) =>
    state.consent !== undefined || (state.protectedAs === 'natural-person' && asking.kinds.length > 0);
  const [resting, others] = [
    records.filter(({ change }) => needs(change)),
    records.filter(({ change }) => !needs(change)),
  ];
  const under = await insertUnderConsent(on.cases, resting, asking, now);
  const standing = new Map([...(await insertFiled(on.cases, others)), ...under.standing]);
  const filed = records.filter(
    ({ change: { state } }) => !standing.has(state.id) && !under.unconsented.has(state.id),
  );
  await recounted(on, filed, now);
  if (submission.state.losses) await markedBehind(on, records, now);
  const cameBack = opened.flatMap(({ change: { state } }) => {
    if (forbidden.has(state.id)) return [{ row: state.row, as: 'forbidden' as const, fields: [] }];
    if (under.unconsented.has(state.id)) return [{ row: state.row, as: 'unconsented' as const, fields: [] }];
    const other = standing.get(state.id);
    return other !== undefined ? [howOnRecord(state.row, state, other, { format, items, now })] : [];
  });
  const tallied = tallyOf(
    item,
    submission.state.provider,
    submission.state.receivedAt,
    filed.map(({ change }) => change.state.secret.filing),
  );
  await untilSettled(on, submission, { cameBack, field: format.named.documentNumber, tallied }, now);
  if (isLate) await on.intake.took(sent, now);
}

const isAmong = ({ filings }: Payload, row: number): boolean => filings.some((each) => each.row === row);

/**
 * Rows as they were received, without what a version that took effect since does not collect any more: what is forbidden
 * is not put on record, whenever it was sent (Art. 8).
 */
const without = (forbidden: ReadonlySet<string>, payload: Payload): Payload =>
  forbidden.size === 0
    ? payload
    : {
        ...payload,
        filings: payload.filings.map(({ filing, ...row }) => ({
          ...row,
          filing: {
            ...filing,
            content: Object.fromEntries(
              Object.entries(filing.content).filter(([key]) => !forbidden.has(key)),
            ),
          },
        })),
      };

/** What is asked of consents: by the version of the receipt, and by the one in effect, which may forbid more (Art. 9, 15, 16). */
const askedOf = (item: CatalogItem, present: CatalogItem | undefined) => ({
  kinds: [...new Set([...(item.consent ?? []), ...(present?.consent ?? [])])],
  scopeOfUse: item.scopeOfUse,
});

/** How often it is tried again where another counts for the same unit and item at the same moment. */
const attempts = 8;

/** Settles a submission. Another may do so before, or be at it and still fail: only what is settled needs no message any more. */
async function untilSettled(
  on: Recording,
  found: Stored<SubmissionState>,
  outcome: RecordedAs,
  now: Instant,
): Promise<void> {
  let submission = found;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await settled(on, submission, outcome, now)) {
      if (outcome.tallied) console.info({ code: talliedCode, ...outcome.tallied });
      return;
    }
    const after = (await load(on.cases, { submission: submission.state.id })).submission;
    if (after?.state.status !== 'received') return;
    // Somebody else changed it: what became of its rows is found anew by whoever takes its message again.
    if (after.seq !== submission.seq) break;
    submission = after;
  }
  throw new Error('Another is settling this submission.');
}

/**
 * Marks what a restore had lost wholly and what is recorded anew, where the log knows what happened to it since: it may have
 * been deleted, or destroyed. What is marked already stays so.
 */
async function markedBehind(on: Recording, records: FiledRecord[], now: Instant): Promise<void> {
  for (const { change } of records) {
    const found = await lossOf(on, change.state.id);
    if (found === null || found === 'unlike' || 'last' in found) continue;
    const stored = ofKind(found.stored, 'record');
    if (!stored) continue;
    const mark = await markOf(recordProcess, on, { ...found, stored }, now);
    const { ok } = await on.cases.write({ changes: [mark] }, null);
    if (!ok) throw new Error('Others are at these records: it is tried again.');
  }
}

/**
 * Counts the periods of those anew that waited to be recorded while a calendar came, and ends the notices whose item ended
 * meanwhile: the sweep did not find them yet.
 */
async function recounted(
  { cases, published }: Recording,
  records: FiledRecord[],
  now: Instant,
): Promise<void> {
  const [calendars, items] = await Promise.all([published('calendars', now), published('items', now)]);
  const waited = records.filter(
    ({ change: { at, entries, state } }) =>
      endedBy(state, items, now) !== null ||
      (entries.period.add !== null &&
        calendars.some(({ effectiveAt }) => effectiveAt > at && effectiveAt <= now)),
  );
  const on = {
    cases,
    now: () => now,
    calendars: async () => calendars,
    items: async () => items,
    actor,
  };
  for (let start = 0; start < waited.length; start += together) {
    const ids = waited.slice(start, start + together).map(({ change }) => change.state.id);
    if ((await recount(on, ids)).left > 0) throw new Error('Others are at these records: it is tried again.');
  }
}

/** What became of the rows of a submission, and how it counts. */
interface RecordedAs {
  cameBack: OnRecord[];
  /** The name of the field that says whose decision it is. */
  field: string;
  tallied: Tally | null;
}

/** Writes what became of the rows and drops them, and counts; false where somebody else changed the submission meanwhile. */
async function settled(
  { cases }: Recording,
  submission: Stored<SubmissionState>,
  { cameBack, field, tallied }: RecordedAs,
  now: Instant,
): Promise<boolean> {
  const { state } = submission;
  const ran = run(submissionProcess, submission, { type: 'record', cameBack, field }, now, actor);
  if (!ran.ok) return false;
  const pieces = { submission: state.id, put: [], drop: state.pieces - ran.value.state.pieces };
  return (await cases.write({ changes: [ran.value], pieces, tallied }, null)).ok;
}
