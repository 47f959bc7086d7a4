import type { Catalog } from '../../shared/catalog/catalog.ts';
import { type Change, run } from '../../shared/process/change.ts';
import { isBehind } from '../../shared/process/loss.ts';
import { runOnLoss } from '../../shared/process/run-on-loss.ts';
import { processOf } from '../../shared/processes.ts';
import { publishedCopies } from '../../shared/publication/copies.ts';
import type { RecordCommand } from '../../shared/record/commands.ts';
import { fallenDue, isOfWorkflow as recordIsOfWorkflow, recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { dueShards } from '../../shared/store/dynamodb/tables.ts';
import type { CaseStore, Part, Placed } from '../../shared/store/store.ts';
import { batchesOf, together } from '../batches.ts';
import { ofKind } from '../cases.ts';
import { type ConsentOf, consentsOf } from '../consented.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Edge } from '../edge.ts';
import { endMeasures } from '../joint-responses/end.ts';
import type { Recording } from '../submissions/record.ts';
import { seeToCase } from './by-kind.ts';
import { Missed } from './missed.ts';
import { seeToOwed } from './owed.ts';
import { actor, type Loaded, type Sweeping } from './sweeping.ts';

/** What a sweep is wired to. */
export type Swept = Pick<Dependencies, 'cases' | 'history' | 'intake' | 'keys' | 'parameters'> &
  Pick<Recording, 'log'>;

/**
 * Does what has fallen due: archives what is past its recording period, ends the measures that rest on it, returns what
 * was not delivered in time, drops rows that no official confirmed, reminds of applications and escalates them, marks the
 * decision on a reply that is overdue, who was asked for what is missing and who was told to stop using what it saw and
 * has not answered, marks pledges that nobody has decided on and notes what of them and of declarations is over, notes that comments on a draft are over, counts periods anew where a calendar came; and does what no workflow and no message did. Nothing waits
 * for it to be hidden: `view` hides it on the second; the sweep only tidies (Art. 25, 36). Gives how many things it did,
 * and says what of it a workflow or a message should have done. Idle, it costs one call a shard.
 * @throws AggregateError once all else is done, where something went wrong with a case, or where what is due is none: the log
 *   names it, and operations hear of it
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

/** How much of the index is read at once. */
const pageOfDue = 100;
/** Before every instant; nothing empty is asked of an index. */
const earliest = '0';

/** What is due of a shard, page by page: behind what was read, so that what stays due keeps nobody waiting. */
async function* pagesDue({ cases, now }: Sweeping, shard: number): AsyncGenerator<Placed<string | null>[]> {
  let after: string | null = null;
  do {
    const part: Part<string | null> = await cases.dueBetween(shard, [earliest, now()], after, pageOfDue);
    yield part.items;
    after = part.end;
  } while (after !== null);
}

/**
 * Goes through all that is due of a shard until it meets nothing that it has not tried: what cannot be handled stays in
 * front, and those behind it have their turn.
 */
async function sweepShard(on: Sweeping, shard: number): Promise<number> {
  const left = untried(on.lost);
  const foreign = new Set<string>();
  let done = 0;
  for (let wasAny = true; wasAny; ) {
    wasAny = false;
    for await (const due of pagesDue(on, shard)) {
      for (const { item, place } of due) if (item === null) foreign.add(place);
      const ids = left(due.flatMap(({ item }) => item ?? []));
      for (let start = 0; start < ids.length; start += together)
        done += await settleAll(on, ids.slice(start, start + together));
      wasAny ||= ids.length > 0;
    }
  }
  if (foreign.size > 0) failedAt(on, [...foreign][0] ?? '', new NoCase(foreign.size));
  return done;
}

/** Gives those of some cases that were not tried, and a few times those on which the sweep lost; they are tried by that. */
function untried(lost: Set<string>): (ids: readonly string[]) => string[] {
  const tries = new Map<string, number>();
  const isLeft = (id: string) => !tries.has(id) || (lost.has(id) && (tries.get(id) ?? 0) < mostTries);
  return (ids) => {
    const left = ids.filter(isLeft);
    for (const id of left) {
      lost.delete(id);
      tries.set(id, (tries.get(id) ?? 0) + 1);
    }
    return left;
  };
}

/** What lies in the due index and is no case. Which each is, the audit names. */
class NoCase extends Error {
  override name = 'NoCase';
  constructor(count: number) {
    super(`${count} items under the due index are no cases.`);
  }
}

/** Says what could not be handled, and where, and that the sweep fails once all else is done. */
function failedAt(on: Sweeping, at: string, error: unknown): void {
  console.error({ code: 'not-swept', at, error: (error as Error).name });
  on.failed.push(error);
}

/** Where something goes wrong with one of them, each is done by itself, so that it keeps nobody else's waiting. */
async function settleAll(on: Sweeping, ids: string[]): Promise<number> {
  try {
    return await settle(on, ids);
  } catch (error) {
    if (ids.length === 1) {
      failedAt(on, ids[0] ?? '', error);
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
  for (const each of loaded) done += await seeToCase(on, each);
  const records = loaded.filter((each) => ofKind(each, 'record') !== null);
  return (
    done +
    (await owedSettled(on, records)) +
    (await measuresEnded(on, records)) +
    (await followedUp(on, records))
  );
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
