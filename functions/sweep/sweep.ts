import type { AnyCase } from '../../shared/cases.ts';
import { type Change, run, type Stored } from '../../shared/process/change.ts';
import { recordProcess } from '../../shared/record/process.ts';
import type { RecordState } from '../../shared/record/state.ts';
import { dueShards } from '../../shared/store/dynamodb/tables.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { ofKind } from '../cases.ts';

/** Even the largest records, with their events and worklist entries, stay within what one transaction takes. */
const together = 15;

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

/** Archives records in one read and one transaction; where a change came between for one, each for itself. */
async function archive(cases: CaseStore, ids: string[], now: string): Promise<number> {
  const loaded = await cases.load(null, ids);
  const changes = loaded.cases.flatMap((stored) => archiving(stored, now));
  if (changes.length === 0) return 0;
  if ((await cases.write(changes, null)).ok) return changes.length;
  if (ids.length === 1) return 0;
  let archived = 0;
  for (const id of ids) archived += await archive(cases, [id], now);
  return archived;
}

/** The change that archives; none where another sweep was faster, or the record is not due after all. */
function archiving(stored: Stored<AnyCase> | null, now: string): Change<RecordState>[] {
  const record = ofKind(stored, 'record');
  const ran = record && run(recordProcess, record, { type: 'archive' }, now, actor);
  return ran?.ok ? [ran.value] : [];
}
