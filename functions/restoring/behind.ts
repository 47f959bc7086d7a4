/** What the log knows of a case and the register does not, and the mark that says so (decision 42). */

import { applicationKinds } from '../../shared/application/rules.ts';
import type { AnyCase } from '../../shared/cases.ts';
import { isLost, lostIn, sealOfLoss } from '../../shared/history/lost.ts';
import { readCaseId, recordOf } from '../../shared/ids.ts';
import type { LogStore, Sealed } from '../../shared/log/log-store.ts';
import type { Change, Stored } from '../../shared/process/change.ts';
import type { Numbers } from '../../shared/process/loss.ts';
import type { CaseEvent, CaseState, Process } from '../../shared/process/process.ts';
import { runOnLoss } from '../../shared/process/run-on-loss.ts';
import { eventRange, rangeBehind } from '../../shared/store/dynamodb/keys.ts';
import { leafOfEvent } from '../../shared/store/dynamodb/leaves.ts';
import { civilDateOf, type Instant } from '../../shared/time/civil.ts';
import { periodEnd } from '../../shared/time/period.ts';
import type { Dependencies } from '../dependencies.ts';

/** What a case is held against. */
export interface Holding extends Pick<Dependencies, 'cases' | 'history' | 'keys'> {
  log: Pick<LogStore, 'under'>;
}

/** A case that is behind the log, the events that it lacks, and the number behind which its mark comes. */
export interface Behind {
  stored: Stored<AnyCase>;
  lost: Numbers & { isExpungingLost: boolean };
  after: number;
}

/** The case and the number of an event, by where it lies. */
export const caseAt = ({ sk }: { sk: string }): string =>
  sk.startsWith('E#') ? (sk.split('#')[1] ?? '') : '';
export const numberAt = ({ sk }: { sk: string }): number => Number(sk.split('#').at(-1));

export const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.from(one).equals(other);

/**
 * What the log knows of a case and the register does not: nothing (null); all of it, up to the last event (`last`); the
 * last events; or what no restore leaves ('unlike').
 */
export async function lossOf(on: Holding, id: string): Promise<Behind | { last: number } | 'unlike' | null> {
  const { pk, prefix } = eventRange(id);
  // In this order: what the log had before, the history has after; and what is written on the case, its version guards.
  const sealed = await on.log.under(pk, prefix);
  const [stored] = (await on.cases.load(null, [id])).cases;
  const [events, keys] = [await on.history.caseHistory(id), await on.keys()];
  const last = Math.max(0, ...sealed.map(numberAt));
  if (!stored) return events.length > 0 ? 'unlike' : { last };
  const held = new Map(events.map((event) => [event.seq, leafOfEvent(id, event).entry]));
  const lost = lostIn(keys, id, events);
  const numbers = lostOf(stored, held, sealed, (seq) => isLost(lost, seq));
  if (numbers === null || numbers === 'unlike') return numbers;
  const after = Math.max(last, stored.seq, ...held.keys());
  return { stored, lost: { ...numbers, isExpungingLost: await isExpungingLost(on, id) }, after };
}

/**
 * Whether the log knows of an expungement of a record or an application of which the register has nothing: it was asked for,
 * and may have been decided, where that lost events.
 */
async function isExpungingLost({ cases, log }: Holding, id: string): Promise<boolean> {
  const kind = readCaseId(id)?.kind;
  const isOfRecord = kind === 'record';
  if (!isOfRecord && !applicationKinds.some((each) => each === kind)) return false;
  const { pk, prefix } = rangeBehind('expungement', id);
  // Behind a record lie those of its applications, too, which name it not.
  const known = [...new Set((await log.under(pk, prefix)).map(caseAt))].filter(
    (each) => isOfRecord === (recordOf(each, 'expungement') !== null),
  );
  return known.length > 0 && (await cases.load(null, known)).cases.some((each) => each === null);
}

/**
 * Which events of a case are lost: what the log knows at its end and the history lacks, or has otherwise, as it was written
 * in their place; and what the history has that never came into the register. A restore leaves a beginning: where
 * something is missing before what is there, it was no restore that took it.
 */
function lostOf(
  { seq: registered }: Stored<AnyCase>,
  held: ReadonlyMap<number, Uint8Array>,
  sealed: readonly Sealed[],
  isKnown: (seq: number) => boolean,
): Numbers | 'unlike' | null {
  const isWhole = (each: Sealed) => isSame(held.get(numberAt(each)), each.entry);
  const lacking = sealed.filter((each) => !isWhole(each)).map(numberAt);
  const unwritten = [...held.keys()].filter((seq) => seq > registered);
  const all = [...lacking, ...unwritten].filter((seq) => !isKnown(seq));
  if (all.length === 0) return null;
  const from = Math.min(...all);
  const isEnd = sealed.every(
    (each) => numberAt(each) < from || !isWhole(each) || numberAt(each) > registered,
  );
  return isEnd ? { from, to: Math.max(...all) } : 'unlike';
}

/** The change that marks a case as behind, by its own process: whoever marks cases of one kind needs no other. */
export async function markOf<S extends CaseState, C extends { type: string }, E extends CaseEvent>(
  process: Process<S, C, E>,
  { keys, parameters }: Pick<Dependencies, 'keys' | 'parameters'>,
  { stored, lost, after }: Omit<Behind, 'stored'> & { stored: Stored<S> },
  now: Instant,
): Promise<Change> {
  const { from, to } = lost;
  const settleBy = periodEnd(civilDateOf(now), { days: parameters.lossSettlementDays });
  const seal = sealOfLoss(await keys(), stored.state.id, { from, to }, after + 1);
  const command = { type: 'mark-loss', ...lost, after, settleBy, seal } as const;
  const ran = runOnLoss(process, stored, command, now, {
    as: 'platform',
    process: 'restore',
  });
  if (!ran.ok) throw new Error('The platform may mark what is lost.');
  return ran.value;
}
