/** What must hold of a file of rows, seen from outside: each row has one outcome, in one submission, and nothing of it stays (Art. 10, 16). */
import type { Client } from '../../../client/src/index.ts';
import { readSubmission } from '../../../local/acts/file.ts';
import { page } from '../../../local/acts/read.ts';
import type { readFile } from '../../../local/acts/send-file.ts';
import { prefixesOf } from '../../../shared/file/keys.ts';
import { submissionOf } from '../../../shared/file/submissions.ts';
import type { City } from '../city.ts';
import { clocksApartMs, day, hour } from '../people/calendar.ts';
import { citizen, provider } from '../people/callers.ts';
import type { FileFacts, Files } from '../people/files.ts';
import type { Subject } from '../people/population.ts';
import { type Filed, frequencyUnder } from '../people/rows.ts';
import type { Tale } from '../stories/tale.ts';
import { visibleAgainMs } from '../world/queue.ts';
import { holds } from './broken.ts';

export const promise = 'files';
export const ofFiles =
  'each row of a file becomes one record at most, and has one outcome in one submission; every file ends, and nothing of it stays that may not';

export type FileRead = Awaited<ReturnType<typeof readFile>>['body'];
type Submission = Awaited<ReturnType<typeof readSubmission>>['body'];

/** A row as it stands in a file, and what is known about it. */
export interface SentRow {
  /** As a person counts it. */
  row: number;
  what: 'good' | 'wrong' | 'doubtful' | 'prohibited';
  subject: Subject;
  /** Of its document. */
  number: string;
  decidedOn: string;
  filed: Filed;
}

/** A file as it was read. */
export interface SentFile {
  file: FileRead;
  unit: string;
  item: string;
  rows: readonly SentRow[];
  /** Whether an official sent it, or a system of the unit. */
  byOfficial: boolean;
}

/** How long what was read may be on its way into the register: messages are lost, and the sweep comes by. */
export const settledWithinMs = 2 * day;

/** How often a message may come again before it is taken. */
const comesAgain = 5;
const messageMs = comesAgain * visibleAgainMs.files + hour;

/** The submissions that a file made, by what it says of itself: as many, and no more. */
export async function submissionsOf(tale: Tale<Files>, { file, unit }: SentFile): Promise<Submission[]> {
  const read = (number: number) =>
    tale.city.door.look({
      as: provider(unit),
      act: (client: Client) => readSubmission(client, submissionOf(file.id, number)),
    });
  const { submissions: count } = file.progress;
  const found: Submission[] = [];
  for (let number = 0; number < count; number++) {
    const { status, body } = await read(number);
    holds(status === 200, promise, `Submission ${number} of ${count} of a file is answered with ${status}`);
    found.push(body);
  }
  const { status } = await read(count);
  holds(status === 404, promise, `A file says that it made ${count} submissions, and there is another`);
  return found;
}

/** What is read of a file is recorded before that is said. */
export async function recordedAtOnce(tale: Tale<Files>, sent: SentFile): Promise<void> {
  const readMs = Date.parse(sent.file.readAt ?? '');
  for (const { id, status, recordedAt } of await submissionsOf(tale, sent)) {
    const isInTime = recordedAt !== null && Date.parse(recordedAt) <= readMs + clocksApartMs;
    holds(
      status === 'waiting' || isInTime,
      promise,
      `A file is read, and ${id} is ${status} at ${recordedAt}`,
    );
  }
}

/** Whether an official has answered for what waits, or nobody did in time. */
type Then = 'at first' | 'confirmed' | 'lapsed';

/** Holds what became of each row against what it says. */
export async function outcomesOf(tale: Tale<Files>, sent: SentFile, then: Then = 'at first'): Promise<void> {
  const { file, rows } = sent;
  const submissions = await submissionsOf(tale, sent);
  for (const { id, status } of submissions)
    holds(status !== 'received', promise, `Days after a file was read, ${id} is ${status}`);
  const results = submissions.flatMap((submission) =>
    submission.results.map((result) => ({ ...result, submission })),
  );
  const outcomes = new Map(results.map((each) => [each.row, each]));
  holds(outcomes.size === results.length, promise, `Of ${results.length} outcomes some are of one row`);
  const read = rows.filter(({ row }) => file.fault === null || row <= file.progress.through);
  for (const sentRow of read) {
    const outcome = outcomes.get(sentRow.row);
    holds(outcome !== undefined, promise, `Row ${sentRow.row} of ${rows.length} has no outcome`);
    if (outcome) isAsExpected(tale, sent, sentRow, { ...outcome, of: outcome.submission }, then);
  }
  holds(results.length === read.length, promise, `${results.length} outcomes of ${read.length} rows`);
  await onRecordOnce(tale, rows);
  tale.city.observer.count(promise, results.length);
}

type Outcome = Submission['results'][number] & { of: Submission };

/** What becomes of a row; null where that depends on what is on record. */
function expectedOf(what: SentRow['what'], byOfficial: boolean, then: Then): Outcome['result'] | null {
  if (what === 'wrong' || what === 'prohibited') return 'returned';
  const isAsked = !byOfficial || what === 'doubtful';
  if (!isAsked || then === 'confirmed') return null;
  return then === 'lapsed' ? 'lapsed' : 'waiting';
}

function isAsExpected(
  { city, ledger }: Tale<Files>,
  { byOfficial, unit, item }: SentFile,
  { row, what, number, decidedOn }: SentRow,
  outcome: Outcome,
  then: Then,
): void {
  const is = outcome.result;
  const known = ledger.records.get(number);
  const said = `Row ${row}, which is ${what}, is ${is}${byOfficial ? '' : ', sent by a system'}`;
  const expected = expectedOf(what, byOfficial, then);
  if (expected !== null) {
    holds(is === expected, promise, said);
    return;
  }
  if (outcome.result === 'accepted') {
    holds(known === undefined || known === outcome.record, promise, `${number} is on record twice`);
    if (known === undefined) {
      const receivedMs = Date.parse(outcome.of.receivedAt);
      const frequencyDays = frequencyUnder(city.inForce('items', item, receivedMs));
      city.provided.becameRecord({ unit, item, decidedOn, receivedMs, frequencyDays });
    }
    ledger.records.set(number, outcome.record);
    return;
  }
  const codes = outcome.result === 'returned' ? outcome.faults.map(({ code }) => code) : [];
  const isThere = codes.some((code) => code === 'already-filed' || code === 'on-record-otherwise');
  holds(
    isThere && known !== undefined,
    promise,
    `${said} for ${codes}, and on record: ${known !== undefined}`,
  );
}

/** Of how many rows of a file their subjects look. */
const lookers = 6;

/** Some of those whom it is about read of themselves what became of their rows: one record, or none. */
async function onRecordOnce(tale: Tale<Files>, rows: readonly SentRow[]): Promise<void> {
  const { city, ledger } = tale;
  const who = tale.chance('lookers');
  for (let each = 0; each < lookers; each++) {
    const { subject, number } = who.pick(rows);
    const as = citizen(subject);
    const { body } = await city.door.look({ as, act: (client: Client) => page(client, '/v1/me/records') });
    const ids = body.items.map(({ id }) => id);
    const known = ledger.records.get(number);
    const isSame = known === undefined ? ids.length === 0 : ids.length === 1 && ids[0] === known;
    holds(
      isSame,
      promise,
      `Whom ${number} is about reads ${ids.length} records, and is to read ${known ?? 'none'}`,
    );
  }
}

/** Waits as long as a message may take, and sees that of a file nothing lies there any more. */
export async function leavesNothing(
  tale: Tale<Files>,
  { id }: FileFacts,
  where: readonly ('upload' | 'result')[],
): Promise<void> {
  const { simulated } = tale.city;
  const sinceMs = tale.nowMs;
  await tale.later(messageMs);
  // While the dispatcher is down no message about it goes out, and for as long after it as a sweep takes.
  for (
    let upMs = simulated.stream.upSinceMs;
    upMs === null || upMs > sinceMs;
    upMs = simulated.stream.upSinceMs
  ) {
    if (upMs !== null && tale.nowMs >= upMs + messageMs) break;
    await tale.later(hour);
  }
  const { raw, result } = prefixesOf(id);
  const prefixes = where.map((each) => (each === 'upload' ? raw : result));
  for (const key of simulated.uploads.kept.keys())
    holds(
      !prefixes.some((prefix) => key.startsWith(prefix)),
      promise,
      `${key} lies there, and its time is over`,
    );
  tale.city.observer.count(promise, 1);
}

/** How long a file takes at most that is read: the dispatcher may be down for two days. */
const endsWithinMs = 5 * day;

/** Sees that every file that was sent has ended, and that nothing lies there of none. Gives how many were checked. */
export function checkFiles({ files, simulated }: City): number {
  const { nowMs } = simulated.world;
  for (const { id, completedMs, uploadByMs, ended } of files.all.values()) {
    const isOverdue = nowMs > (completedMs ?? uploadByMs) + endsWithinMs;
    holds(ended !== null || !isOverdue, promise, `${id} has not ended`);
  }
  return files.all.size;
}
