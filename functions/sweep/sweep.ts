import { run } from '../../shared/process/change.ts';
import { recordProcess } from '../../shared/record/process.ts';
import { dueShards } from '../../shared/store/dynamodb/tables.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { ofKind } from '../cases.ts';

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
    for (const id of ids) archived += (await archive(cases, id, now())) ? 1 : 0;
    handled = new Set(ids);
  }
  return archived;
}

/** Whether the record was archived now; another sweep, or a change in between, leaves it to the next one. */
async function archive(cases: CaseStore, id: string, now: string): Promise<boolean> {
  const stored = ofKind((await cases.load(null, [id])).cases[0], 'record');
  if (!stored) return false;
  const ran = run(recordProcess, stored, { type: 'archive' }, now, actor);
  return ran.ok && (await cases.write([ran.value], null)).ok;
}
