import { applicationKinds } from '../../shared/application/kind.ts';
import {
  isOfWorkflow as applicationIsOfWorkflow,
  applicationProcesses,
  fallenDue as fallenDueOn,
} from '../../shared/application/process.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import type { AnyCase } from '../../shared/cases.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import { declarationProcess } from '../../shared/declaration/process.ts';
import type { DeclarationState } from '../../shared/declaration/state.ts';
import { isOfWorkflow as responseIsOfWorkflow } from '../../shared/joint-response/process.ts';
import type { JointResponseState } from '../../shared/joint-response/state.ts';
import { fallenDue as pledgeFallenDue, pledgeProcess } from '../../shared/pledge/process.ts';
import type { PledgeState } from '../../shared/pledge/state.ts';
import { type Change, run, type Stored } from '../../shared/process/change.ts';
import { isBehind } from '../../shared/process/loss.ts';
import { runOnLoss } from '../../shared/process/run-on-loss.ts';
import { processOf } from '../../shared/processes.ts';
import { publishedCopies } from '../../shared/publication/copies.ts';
import { fallenDue as publicationFallenDue, publicationProcess } from '../../shared/publication/process.ts';
import type { PublicationState } from '../../shared/publication/state.ts';
import { recallProcess } from '../../shared/recall/process.ts';
import type { RecallState } from '../../shared/recall/state.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import { fallenDue, isOfWorkflow as recordIsOfWorkflow, recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { dueShards } from '../../shared/store/dynamodb/tables.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { recordsFrom, submissionProcess } from '../../shared/submission/process.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import { batchesOf, together } from '../batches.ts';
import { ofKind } from '../cases.ts';
import { type ConsentOf, consentsOf } from '../consented.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Edge } from '../edge.ts';
import { endMeasures, followUp } from '../joint-responses/end.ts';
import type { Recounting } from '../recount.ts';
import { type Recording, recordSubmission } from '../submissions/record.ts';
import { Missed } from './missed.ts';
import { type Owing, seeToOwed } from './owed.ts';
import { recountPeriods } from './recount.ts';

type Loaded = Stored<AnyCase> | null;

/** What a sweep is wired to. */
export type Swept = Pick<Dependencies, 'cases' | 'history' | 'intake' | 'keys' | 'parameters'> &
  Pick<Recording, 'log'>;

const actor = { as: 'platform', process: 'sweep' } as const;

/** What a sweep works on: what is stored, and which catalog items are the conduct of a joint measure. */
interface Sweeping extends Recounting, Recording, Omit<Owing, 'now' | 'cases'> {
  conducts(): Promise<ReadonlySet<string>>;
  /** What it did that a workflow or a message should have done, and how often. */
  missed: Missed;
  /** What went wrong so far. */
  failed: unknown[];
  /** The cases on which it lost against another that was at them. */
  lost: Set<string>;
}

/**
 * Does what has fallen due: archives what is past its recording period, ends the measures that rest on it, returns what
 * was not delivered in time, drops rows that no official confirmed, reminds of applications and escalates them, marks the
 * decision on a reply that is overdue, who was asked for what is missing and who was told to stop using what it saw and
 * has not answered, marks pledges that nobody has decided on and notes what of them and of declarations is over, notes that comments on a draft are over, counts periods anew where a calendar came; and does what no workflow and no message did. Nothing waits
 * for it to be hidden: `view` hides it on the second; the sweep only tidies (Art. 25, 36). Gives how many things it did,
 * and says what of it a workflow or a message should have done. Idle, it costs one call a shard.
 * @throws AggregateError once all else is done, where something went wrong with a case: operations hear of it
 */
export async function sweep(wired: Swept, { now, newId }: Pick<Edge, 'now' | 'newId'>): Promise<number> {
  const { cases } = wired;
  const published = publishedCopies(cases);
  const conducts = async () => new Set((await published('measures', now())).map(({ conduct }) => conduct));
  const calendars = () => published('calendars', now());
  const items = () => published('items', now());
  const failed: unknown[] = [];
  const missed = new Missed();
  const lost = new Set<string>();
  const kept = { ...wired, cases: notingLost(cases, lost) };
  const on = { ...kept, published, now, newId, conducts, calendars, items, actor, missed, failed, lost };
  const counts = await Promise.all(Array.from({ length: dueShards }, (_, shard) => sweepShard(on, shard)));
  missed.report();
  if (failed.length) throw new AggregateError(failed, `${failed.length} could not be swept.`);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How often a case is tried on which the sweep loses: whoever is at it then, the next one finds it. */
const mostTries = 4;

/** The store, with a note of every case on which a write lost: what is due on it still is, and no sweep need come for it. */
const notingLost = (cases: CaseStore, lost: Set<string>): CaseStore => ({
  ...cases,
  async write(writing, replay) {
    const written = await cases.write(writing, replay);
    if (!written.ok) for (const { state } of writing.changes) lost.add(state.id);
    return written;
  },
});

async function sweepShard(on: Sweeping, shard: number): Promise<number> {
  const { cases, now, lost } = on;
  let done = 0;
  let handled = new Set<string>();
  const tries = new Map<string, number>();
  const isLeft = (id: string) => !handled.has(id) || (lost.has(id) && (tries.get(id) ?? 0) < mostTries);
  for (let ids = await cases.due(shard, now()); ids.some(isLeft); ids = await cases.due(shard, now())) {
    for (const id of ids) {
      lost.delete(id);
      tries.set(id, (tries.get(id) ?? 0) + 1);
    }
    for (let start = 0; start < ids.length; start += together)
      done += await settleAll(on, ids.slice(start, start + together));
    handled = new Set(ids);
  }
  return done;
}

/** Where something goes wrong with one of them, each is done by itself, so that it keeps nobody else's waiting. */
async function settleAll(on: Sweeping, ids: string[]): Promise<number> {
  try {
    return await settle(on, ids);
  } catch (error) {
    if (ids.length === 1) {
      on.failed.push(error);
      return 0;
    }
    let done = 0;
    for (const id of ids) done += await settleAll(on, [id]);
    return done;
  }
}

/** Does what is due on some cases, after reading them at once. */
async function settle(on: Sweeping, ids: string[]): Promise<number> {
  const all = (await on.cases.load(null, ids)).cases;
  // On a case of which events were lost nothing else is done.
  const lost = all.filter((each) => each !== null && isBehind(each.state));
  const loaded = all.filter((each) => !lost.includes(each));
  let done = await lossesMarked(on, lost);
  for (const each of loaded) {
    const response = ofKind(each, 'joint-response');
    if (response) done += await followResponse(on, response);
    const submission = ofKind(each, 'submission');
    if (submission) done += await seeToRows(on, submission);
    for (const kind of applicationKinds) {
      const application = ofKind(each, kind);
      if (application) done += await remindOf(on, application);
    }
    done += await markedOverdue(on, each);
    const publication = ofKind(each, 'publication');
    if (publication) done += await seeToPublication(on, publication);
  }
  const records = loaded.filter((each) => ofKind(each, 'record') !== null);
  return (
    done +
    (await owedSettled(on, records)) +
    (await measuresEnded(on, records)) +
    (await followedUp(on, records))
  );
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

/** Marks cases of which nobody has settled in time what a restore lost; whoever was faster did so, or it was settled. */
async function lossesMarked({ cases, now }: Sweeping, loaded: readonly Loaded[]): Promise<number> {
  let done = 0;
  for (const stored of loaded) {
    const overdue = { type: 'mark-loss-overdue' } as const;
    const ran = stored && runOnLoss(processOf(stored.state), stored, overdue, now(), actor);
    if (!ran?.ok || ran.value.events.length === 0) continue;
    if ((await cases.write({ changes: [ran.value] }, null)).ok) done += 1;
  }
  return done;
}

/**
 * Ends the measures of records before these are archived, so that dying between leaves none behind. Of those that this
 * release began each is due itself; those of earlier ones are not.
 */
async function measuresEnded(on: Sweeping, records: Loaded[]): Promise<number> {
  const { now, conducts } = on;
  let done = 0;
  const answered = records.length ? await conducts() : new Set();
  for (const each of records) {
    const state = ofKind(each, 'record')?.state;
    if (state && now() >= state.endsAt && answered.has(state.item))
      done += await endMeasures(on, state.id, now());
  }
  return done;
}

/** Sees to what others are owed of what happened to records, before that is noted as seen to. */
async function owedSettled(on: Sweeping, records: Loaded[]): Promise<number> {
  let done = 0;
  for (const each of records) {
    const state = ofKind(each, 'record')?.state;
    const command = state ? fallenDue(state, on.now()) : null;
    if (!state || command?.type !== 'settle-owed') continue;
    const found = await seeToOwed({ ...on, now: on.now() }, state);
    if (found > 0) on.missed.count(state, command, found);
    done += found;
  }
  return done;
}

/** Archives records, or does what else fell due on them, in few transactions; where a change came between for one, each for itself. */
async function followedUp(on: Sweeping, records: Loaded[]): Promise<number> {
  const isAny = records.length > 0;
  const [calendars, items] = isAny ? await Promise.all([on.calendars(), on.items()]) : [[], []];
  const consentOf = await consentsOf(
    on.cases,
    records.map((each) => ofKind(each, 'record')),
  );
  const against = { calendars, items, consentOf };
  const dueOn = records.flatMap((stored) => dueChange(stored, against, on.now()));
  const missed = new Map(dueOn.flatMap(({ change, missed }) => (missed ? [[change, missed]] : [])));
  let done = 0;
  for (const batch of batchesOf(dueOn.map(({ change }) => change))) {
    if ((await on.cases.write({ changes: batch }, null)).ok) {
      done += batch.length;
      for (const change of batch) on.missed.count(change.state, missed.get(change));
    } else if (records.length > 1) {
      for (const { state } of batch) done += await settle(on, [state.id]);
    }
  }
  return done;
}

/** A change that is due, and the command by which a workflow should have made it; null where none should. */
interface Due {
  change: Change<RecordState>;
  missed: RecordCommand | null;
}

/** The change that is due on a record; none where another sweep was faster, or it is not due after all. */
function dueChange(
  stored: Loaded,
  { consentOf, ...published }: Pick<Catalog, 'calendars' | 'items'> & { consentOf: ConsentOf },
  now: string,
): Due[] {
  const record = ofKind(stored, 'record');
  const command = record && fallenDue(record.state, now);
  if (!command) return [];
  // A calendar that came in time counts before anything rests on the end of a period; what is due then is due anew.
  const consent = record.state.consent ? { consent: consentOf(record.state) } : {};
  const recounted = run(recordProcess, record, { type: 'recount', ...published, ...consent }, now, actor);
  if (recounted.ok && recounted.value.events.length > 0) return [{ change: recounted.value, missed: null }];
  const ran = run(recordProcess, record, command, now, actor);
  if (!ran.ok) return [];
  return [{ change: ran.value, missed: recordIsOfWorkflow(record.state, command) ? command : null }];
}
