import { enterFinding, findingProcess } from '../../shared/finding/process.ts';
import type { Found } from '../../shared/finding/state.ts';
import { opening } from '../../shared/process/change.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Instant } from '../../shared/time/civil.ts';

const actor = { as: 'platform', process: 'audit' } as const;

/** Enters what was found on the worklist of supervision. What is found again and not yet seen to is no second one; gives whether it is one. */
export async function report(
  cases: Pick<CaseStore, 'write'>,
  found: Found,
  now: Instant,
  newId: () => string,
): Promise<boolean> {
  const state = enterFinding(found, now, newId());
  const opened = opening(findingProcess, state, { type: 'DamageFound', data: found }, now, actor);
  if (!opened.ok) throw new Error('The platform may enter what it finds.');
  const written = await cases.write({ changes: [opened.value] }, null);
  if (!written.ok && written.conflict !== 'taken') throw new Error('A finding was not entered.');
  return written.ok;
}
