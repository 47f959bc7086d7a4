/** A unit sends files of rows while the platform is killed: every row is there once, whatever died over it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { done } from '../../../local/acts/answered.ts';
import type { Api } from '../../../local/acts/api.ts';
import { provider } from '../../../local/acts/cast.ts';
import { readSubmission } from '../../../local/acts/file.ts';
import { announce, completeFile, partsOf, readFile, sendMissing } from '../../../local/acts/send-file.ts';
import { submissionOf } from '../../../shared/file/submissions.ts';
import { inventedOrganization, penaltyRow } from '../../support/penalties.ts';
import { each } from '../support/each.ts';
import type { KnownFile, Ledger } from './ledger.ts';
import { type Actor, isRight, newKey, think } from './lives.ts';

/** So that a file of a busy hour has several. */
const partBytes = 300_000;
/** Nobody sends the next before this one is read, or so long has passed, in milliseconds. */
const patience = 20_000;

/** A file of so many firms of its own is announced, sent and completed, and read meanwhile. */
export const fileLife = (rowsOfFile: number) =>
  async function fileLife(actor: Actor): Promise<void> {
    const unit = actor.api.as(provider);
    const row = () => penaltyRow({ '行政相对人代码_1（统一社会信用代码）': inventedOrganization() });
    const lines = Array.from({ length: rowsOfFile }, () => `${JSON.stringify(row())}\n`);
    const parts = partsOf(Buffer.from(lines.join('')), partBytes);
    const body = { item: 'administrative-penalties', parts: parts.map(({ announced }) => announced) };
    const opened = await announce(unit, body, newKey(actor));
    if (!isRight(actor, 'announcement', opened, 201)) return;
    const { id } = opened.body;
    if (!(await isSent(actor, id, parts))) return;
    const completed = await completeFile(unit, id, newKey(actor));
    // The clock may have moved past the hours in which it could be sent.
    if (completed.status === 409) return;
    if (!isRight(actor, 'completion', completed, 201)) return;
    actor.ledger.files.push({ id, rows: rowsOfFile });
    const atLatest = performance.now() + patience;
    while (performance.now() < atLatest && (await done(readFile(unit, id))).status === 'reading')
      await sleep(200);
    await think(actor);
  };

/** Sends what is missing until nothing is: an address is that of a platform that may be gone by then. False where its hours are over. */
async function isSent({ api }: Actor, id: string, parts: ReturnType<typeof partsOf>): Promise<boolean> {
  for (;;) {
    const file = await done(readFile(api.as(provider), id));
    if (file.parts.every(({ isThere }) => isThere === true)) return true;
    if (file.parts.every(({ isThere }) => isThere === null)) return false;
    await sendMissing(file, parts).catch(() => sleep(50));
  }
}

/** Each file that was completed is read to its end, and each of its rows is one record, once. */
export const brokenFiles = (api: Api, { files }: Ledger): Promise<string[]> =>
  each(files, async ({ id, rows }: KnownFile) => {
    const unit = api.as(provider);
    const { status, progress, fault } = await done(readFile(unit, id));
    if (!['read', 'lapsed'].includes(status) || progress.rows !== rows || fault)
      return [`the file ${id}: ${status}, ${progress.rows} of ${rows} rows, ${JSON.stringify(fault)}`];
    const numbers = [...Array(progress.submissions).keys()];
    const all = await Promise.all(
      numbers.map((number) => done(readSubmission(unit, submissionOf(id, number)))),
    );
    const results = all.flatMap((submission) => submission.results);
    const accepted = results.flatMap((result) => (result.result === 'accepted' ? [result] : []));
    const isOnce = (count: number) => count === rows;
    const isRight =
      isOnce(results.length) &&
      isOnce(new Set(accepted.map(({ row }) => row)).size) &&
      isOnce(new Set(accepted.map(({ record }) => record)).size);
    return isRight ? [] : [`the file ${id}: ${results.length} outcomes, ${accepted.length} accepted`];
  });
