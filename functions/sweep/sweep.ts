import type { AnyCase } from '../../shared/cases.ts';
import { type Change, run, type Stored } from '../../shared/process/change.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { dueShards } from '../../shared/store/dynamodb/tables.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { ofKind } from '../cases.ts';

/** As many as one transaction takes, each with its event and worklist entries. */
const together = 15;
/** What one transaction takes in bytes, less what events, entries and encryption add. */
const togetherBytes = 2 * 1024 * 1024;

const actor = { as: 'platform', process: 'sweep' } as const;

/**
 * Archives what is past its recording period. Nothing waits for it to be hidden: `view` hides it on the
 * second; the sweep only tidies (Art. 36). Gives how many were archived. Idle, it costs one call a shard.
 */
export async function sweep(cases: CaseStore, now: () => string): Promise<number> {
  const counts = await Promise.all(
    Array.from({ length: dueShards }, (_, shard) => sweepShard(cases, shard, now)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function sweepShard(cases: CaseStore, shard: number, now: () => string): Promise<number> {
  let archived = 0;
  let handled = new Set<string>();
  for (
    let ids = await cases.due(shard, now());
    ids.some((id) => !handled.has(id));
    ids = await cases.due(shard, now())
  ) {
    for (let start = 0; start < ids.length; start += together)
      archived += await archive(cases, ids.slice(start, start + together), now());
    handled = new Set(ids);
  }
  return archived;
}

/** Archives records in one read and few transactions; where a change came between for one, each for itself. */
async function archive(cases: CaseStore, ids: string[], now: string): Promise<number> {
  const loaded = await cases.load(null, ids);
  const changes = loaded.cases.flatMap((stored) => archiving(stored, now));
  let archived = 0;
  for (const batch of batchesOf(changes)) {
    if ((await cases.write({ changes: batch }, null)).ok) archived += batch.length;
    else if (ids.length > 1) {
      for (const { state } of batch) archived += await archive(cases, [state.id], now);
    }
  }
  return archived;
}

/** Changes in batches that one transaction takes: large records go in smaller company (B3). */
function batchesOf(changes: Change<RecordState>[]): Change<RecordState>[][] {
  const batches: Change<RecordState>[][] = [];
  let room = 0;
  for (const change of changes) {
    const bytes = Buffer.byteLength(JSON.stringify(change.state));
    if (bytes > room) {
      batches.push([]);
      room = togetherBytes;
    }
    batches.at(-1)?.push(change);
    room -= bytes;
  }
  return batches;
}

/** The change that archives; none where another sweep was faster, or the record is not due after all. */
function archiving(stored: Stored<AnyCase> | null, now: string): Change<RecordState>[] {
  const record = ofKind(stored, 'record');
  const ran = record && run(recordProcess, record, { type: 'archive' }, now, actor);
  return ran?.ok ? [ran.value] : [];
}
