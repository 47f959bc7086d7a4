/** What falls due on a case of a kind that is no record: each is seen to by itself. */

import {
  isOfWorkflow as applicationIsOfWorkflow,
  applicationProcesses,
  fallenDue as fallenDueOn,
} from '../../shared/application/process.ts';
import { applicationKinds } from '../../shared/application/rules.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import { fallenDue as consentFallenDue, consentProcess } from '../../shared/consent/process.ts';
import type { ConsentState } from '../../shared/consent/state.ts';
import { declarationProcess } from '../../shared/declaration/process.ts';
import type { DeclarationState } from '../../shared/declaration/state.ts';
import { fallenDue as fileFallenDue, fileProcess } from '../../shared/file/process.ts';
import type { FileState } from '../../shared/file/state.ts';
import { isOfWorkflow as responseIsOfWorkflow } from '../../shared/joint-response/process.ts';
import type { JointResponseState } from '../../shared/joint-response/state.ts';
import { fallenDue as pledgeFallenDue, pledgeProcess } from '../../shared/pledge/process.ts';
import type { PledgeState } from '../../shared/pledge/state.ts';
import { run, type Stored } from '../../shared/process/change.ts';
import { fallenDue as publicationFallenDue, publicationProcess } from '../../shared/publication/process.ts';
import type { PublicationState } from '../../shared/publication/state.ts';
import { recallProcess } from '../../shared/recall/process.ts';
import type { RecallState } from '../../shared/recall/state.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { recordsFrom, submissionProcess } from '../../shared/submission/process.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import { ofKind } from '../cases.ts';
import { endWhatRests } from '../consents/end.ts';
import { followUp } from '../joint-responses/end.ts';
import { recordSubmission } from '../submissions/record.ts';
import { recountPeriods } from './recount.ts';

import { actor, type Loaded, type Sweeping } from './sweeping.ts';

/** Does what has fallen due on a case but a record. Gives how many things it did. */
export async function seeToCase(on: Sweeping, each: Loaded): Promise<number> {
  let done = 0;
  const response = ofKind(each, 'joint-response');
  if (response) done += await followResponse(on, response);
  const submission = ofKind(each, 'submission');
  if (submission) done += await seeToRows(on, submission);
  const file = ofKind(each, 'file');
  if (file) done += await seeToFile(on, file);
  for (const kind of applicationKinds) {
    const application = ofKind(each, kind);
    if (application) done += await remindOf(on, application);
  }
  done += await markedOverdue(on, each);
  const consent = ofKind(each, 'consent');
  if (consent) done += await seeToConsent(on, consent);
  const publication = ofKind(each, 'publication');
  if (publication) done += await seeToPublication(on, publication);
  return done;
}

/** Marks what nobody has done in time, where no workflow was to: an answer to a recall, the decision on a pledge. */
async function markedOverdue(on: Sweeping, each: Loaded): Promise<number> {
  const recall = ofKind(each, 'recall');
  if (recall) return markRecall(on.cases, recall, on.now());
  const pledge = ofKind(each, 'pledge');
  if (pledge) return seeToPledge(on, pledge);
  const declaration = ofKind(each, 'declaration');
  return declaration ? expired(on, declaration) : 0;
}

/** Does what falls due on a joint response: at its limit its workflow should have been first. */
async function followResponse(on: Sweeping, { state }: Stored<JointResponseState>): Promise<number> {
  const { now, missed } = on;
  const done = await followUp(on, state.id, now());
  const marksOverdue = { type: 'mark-overdue' } as const;
  const isLimit = !state.end && state.status === 'asked' && !state.overdueMarkedAt && now() >= state.dueAt;
  if (done > 0 && isLimit && responseIsOfWorkflow(state, marksOverdue)) missed.count(state, marksOverdue);
  return done;
}

/** Records what the intake was not told of, or drops what waited in vain. */
async function seeToRows(on: Sweeping, submission: Stored<SubmissionState>): Promise<number> {
  const { state } = submission;
  const from = recordsFrom(state);
  if (from === null || on.now() < from) return lapse(on.cases, submission, on.now());
  await recordSubmission(on, state.id, on.now());
  on.missed.count(state, { type: 'record' });
  return 1;
}

/** Lets lapse what was not sent in time or is kept no longer, and sends a message about a file again that was lost (Art. 10, 16). */
async function seeToFile({ cases, now, missed }: Sweeping, stored: Stored<FileState>): Promise<number> {
  const command = fileFallenDue(stored.state, now());
  const ran = command && run(fileProcess, stored, command, now(), actor);
  if (!ran?.ok || ran.value.events.length === 0) return 0;
  if (!(await cases.write({ changes: [ran.value] }, null)).ok) return 0;
  if (command?.type === 'resume') missed.count(stored.state, command);
  return 1;
}

/** Notes that comments on a draft are over, and that it is overdue; counts periods anew where a calendar came (Art. 9, 11). */
async function seeToPublication(on: Sweeping, stored: Stored<PublicationState>): Promise<number> {
  const command = publicationFallenDue(stored.state, on.now());
  if (!command) return recountPeriods(on, stored);
  const ran = run(publicationProcess, stored, command, on.now(), actor);
  if (!ran.ok || ran.value.events.length === 0) return 0;
  return (await on.cases.write({ changes: [ran.value] }, null)).ok ? 1 : 0;
}

/** Drops rows that no official answered for in time; whoever was faster did so, or confirmed them (Art. 10). */
async function lapse(cases: CaseStore, stored: Stored<SubmissionState>, now: string): Promise<number> {
  const ran = run(submissionProcess, stored, { type: 'lapse' }, now, actor);
  if (!ran.ok || ran.value.events.length === 0) return 0;
  const { id, pieces } = stored.state;
  const dropped = { submission: id, put: [], drop: pieces - ran.value.state.pieces };
  return (await cases.write({ changes: [ran.value], pieces: dropped }, null)).ok ? 1 : 0;
}

/**
 * Does what falls due on an application: reminds, escalates, marks a unit that has not said whether it filed what it was
 * asked for; whoever was faster did so, or it was decided (Art. 33 to 37, 53).
 */
async function remindOf({ cases, now, missed }: Sweeping, stored: Stored<ApplicationState>): Promise<number> {
  const { state } = stored;
  const command = fallenDueOn(state, now());
  if (!command) return 0;
  const ran = run(applicationProcesses[state.kind], stored, command, now(), actor);
  if (!ran.ok || ran.value.events.length === 0) return 0;
  if (!(await cases.write({ changes: [ran.value] }, null)).ok) return 0;
  if (applicationIsOfWorkflow(state, command)) missed.count(state, command);
  return 1;
}

/** Ends what rests on a consent that is over or was taken back, and then notes that; dying between, it is done again (Art. 15, 16). */
async function seeToConsent({ cases, now }: Sweeping, stored: Stored<ConsentState>): Promise<number> {
  const command = consentFallenDue(stored.state, now());
  if (!command) return 0;
  const ended = await endWhatRests(cases, stored.state, now());
  const ran = run(consentProcess, stored, command, now(), actor);
  if (!ran.ok || ran.value.events.length === 0) return ended;
  return ended + ((await cases.write({ changes: [ran.value] }, null)).ok ? 1 : 0);
}

/** Marks a unit that has not said that it stopped using what it saw; whoever was faster did so, or it answered (Art. 33). */
async function markRecall(cases: CaseStore, stored: Stored<RecallState>, now: string): Promise<number> {
  const ran = run(recallProcess, stored, { type: 'mark-overdue' }, now, actor);
  if (!ran.ok || ran.value.events.length === 0) return 0;
  return (await cases.write({ changes: [ran.value] }, null)).ok ? 1 : 0;
}

/** Marks a pledge on which nobody has decided in time, and notes that one is recorded no more; whoever was faster did so, or it was decided (Art. 27, 36). */
async function seeToPledge({ cases, now }: Sweeping, stored: Stored<PledgeState>): Promise<number> {
  const command = pledgeFallenDue(stored.state, now());
  const ran = command && run(pledgeProcess, stored, command, now(), actor);
  if (!ran?.ok || ran.value.events.length === 0) return 0;
  return (await cases.write({ changes: [ran.value] }, null)).ok ? 1 : 0;
}

/** Notes that what somebody declared about themselves is over; whoever was faster did so, or it was taken back (Art. 36, 45). */
async function expired({ cases, now }: Sweeping, stored: Stored<DeclarationState>): Promise<number> {
  const ran = run(declarationProcess, stored, { type: 'expire' }, now(), actor);
  return ran.ok && (await cases.write({ changes: [ran.value] }, null)).ok ? 1 : 0;
}
