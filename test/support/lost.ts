/** A case of which a restore lost events, without a restore: the log's part is its own tests'. */
import type { Dependencies } from '../../functions/dependencies.ts';
import { sealOfLoss } from '../../shared/history/lost.ts';
import type { Stored } from '../../shared/process/change.ts';
import type { CaseEvent, CaseState, Process } from '../../shared/process/process.ts';
import { runOnLoss } from '../../shared/process/run-on-loss.ts';
import { processOf } from '../../shared/processes.ts';
import { civilDateOf, type Instant } from '../../shared/time/civil.ts';
import { periodEnd } from '../../shared/time/period.ts';
import { allowed } from './allowed.ts';
import { keys } from './cases.ts';

/** The change that marks as many events behind the last of a case as lost. */
export function lossOf<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  stored: Stored<S>,
  now: Instant,
  { count = 1, on = keys, days = 10, isExpungingLost = false } = {},
) {
  const numbers = { from: stored.seq + 1, to: stored.seq + count };
  const seal = sealOfLoss(on, stored.state.id, numbers, numbers.to + 1);
  const settleBy = periodEnd(civilDateOf(now), { days });
  const command = {
    type: 'mark-loss',
    ...numbers,
    after: numbers.to,
    settleBy,
    seal,
    isExpungingLost,
  } as const;
  return allowed(runOnLoss(process, stored, command, now, { as: 'platform', process: 'restore' }));
}

/** Marks a case as one of which a restore lost the last event. */
export async function lose(
  { cases, keys: of }: Pick<Dependencies, 'cases' | 'keys'>,
  id: string,
  now: Instant,
): Promise<void> {
  const [stored] = (await cases.load(null, [id])).cases;
  if (!stored) throw new Error('There is no such case.');
  const change = lossOf(processOf(stored.state), stored, now, { on: await of() });
  const written = await cases.write({ changes: [change] }, null);
  if (!written.ok) throw new Error('It was not marked.');
}
