/**
 * A workflow that failed for good, or waited in vain for as long as an execution may: of every process the same. The
 * case is on the worklist of operations while a step of its workflow would still wait; the legal clock runs on.
 */
import type { Instant } from '../time/civil.ts';
import { type CaseEvent, type CaseState, platformUnits, type Waits, type WorkEntry } from './process.ts';

export const stallCommand = { type: 'stall' } as const;

export type StallCommand = typeof stallCommand;

/** Whether a command reports a stall, which every case takes. */
export const isStall = (command: { type: string }): command is StallCommand =>
  command.type === stallCommand.type;

export const stalledEvent = { type: 'WorkflowStalled', data: {} } as const satisfies CaseEvent;

const isAwaited = <S extends CaseState>(waits: Waits<S>, state: S): boolean =>
  Object.values(waits).some((tell) => tell(state) === null);

/** What reporting a stall makes happen: nothing where it was reported, or where nothing is waited for any more. */
export function stall<S extends CaseState>(
  waits: Waits<S>,
  state: S,
  now: Instant,
): { state: S; events: CaseEvent[] } {
  return state.stalledAt !== null || !isAwaited(waits, state)
    ? { state, events: [] }
    : { state: { ...state, stalledAt: now }, events: [stalledEvent] };
}

/** Operations see to it while something is still waited for. */
export const stallWork = <S extends CaseState>(waits: Waits<S>, state: S): WorkEntry[] =>
  state.stalledAt !== null && isAwaited(waits, state)
    ? [{ unit: platformUnits.operations, what: 'workflow-stalled', dueAt: state.stalledAt }]
    : [];
