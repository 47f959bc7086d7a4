/** Carries out that an official answers for all that waits of a file: submission after submission, as if each were confirmed (Art. 10, 11). */

import { confirmingOwed } from '../../shared/file/confirming.ts';
import type { ConfirmingProgress, FileState } from '../../shared/file/state.ts';
import { submissionOf } from '../../shared/file/submissions.ts';
import { waitingRows } from '../../shared/submission/process.ts';
import type { Fault } from '../../shared/texts/said.ts';
import { load } from '../cases.ts';
import type { Principal } from '../http/principal.ts';
import { isProblem } from '../http/problem.ts';
import { confirm } from '../submissions/confirm.ts';
import { recordSubmission } from '../submissions/record.ts';
import { actingFor, asRequest, settled } from './acting.ts';
import { note, type Reading } from './reading.ts';

/** How long one go takes: a function has fifteen minutes, and may have read before. */
const goMs = 4 * 60_000;
/** After how many submissions it is noted how far it is. */
const noteEvery = 10;

/**
 * Goes on where it was left; what is left after some minutes is another go's. Done twice, or by two, nothing more changes.
 * Gives whether all is gone through.
 */
export async function confirmOn(on: Reading, file: FileState): Promise<boolean> {
  const owed = confirmingOwed(file);
  if (!owed) return true;
  const principal = actingFor(file, { official: owed.official, person: file.secret.confirmer });
  const until = Date.parse(on.now()) + goMs;
  const { askedAt, submissions, waiting, fault } = owed;
  let progress: ConfirmingProgress = { submissions, waiting, fault };
  while (progress.submissions < file.progress.submissions) {
    const id = submissionOf(file.id, progress.submissions);
    const one = await confirmedOne(on, id, principal);
    progress = {
      submissions: progress.submissions + 1,
      waiting: progress.waiting + one.waiting,
      fault: progress.fault ?? one.fault,
    };
    const goesOn = Date.parse(on.now()) >= until;
    if (goesOn || progress.submissions % noteEvery === 0)
      await note(on, file.id, { type: 'note-confirmed', askedAt, progress, isDone: false, goesOn });
    if (goesOn) return false;
  }
  await note(on, file.id, { type: 'note-confirmed', askedAt, progress, isDone: true, goesOn: false });
  return true;
}

/** Why rows wait on though they were answered for, in whatever file: something is asked about each, or it is about the official. */
const expected: ReadonlySet<string> = new Set(['doubts-unanswered', 'about-oneself', 'rows-not-waiting']);

/** Confirms a submission and records it; gives how many of its rows wait still, and what stood in the way of them. */
async function confirmedOne(
  on: Reading,
  id: string,
  principal: Principal,
): Promise<Pick<ConfirmingProgress, 'waiting' | 'fault'>> {
  let wrong: Fault | null = null;
  if ((await waitingOf(on, id)) > 0) {
    const answer = settled(await confirm(asRequest(on, principal, { id, body: {} }), on));
    if (isProblem(answer)) {
      const { because } = answer;
      if (!expected.has(because.code)) wrong = { field: 'file', ...because };
    }
  }
  // One that an earlier attempt confirmed may have waited to be recorded.
  await recordSubmission(on, id, on.now());
  return { waiting: await waitingOf(on, id), fault: wrong };
}

async function waitingOf({ cases }: Pick<Reading, 'cases'>, id: string): Promise<number> {
  const { submission } = await load(cases, { submission: id });
  return submission ? waitingRows(submission.state).length : 0;
}
