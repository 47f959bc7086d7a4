/** A step of a workflow: it waits on a case, or runs a command on it. Doing a step twice is doing it once. */
import type { Cases } from '../../shared/cases.ts';
import type { CaseKind } from '../../shared/ids.ts';
import { type Change, run, type Stored, waiting } from '../../shared/process/change.ts';
import type { CaseEvent, Process } from '../../shared/process/process.ts';
import { workflowErrors } from '../../shared/process/workflow-errors.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { isIdOf, ofKind } from '../cases.ts';

export type StepInput = { id: string } & ({ await: string; token: string } | { command: string });

/** What a step did: `left` where the case had moved on, so that there was nothing to do. */
export interface StepOutput {
  done: 'waiting' | 'command' | 'left';
}

const attempts = 5;

/** The refusals that time heals: the caller's clock runs ahead of the deadline. */
const early = new Set(['not-yet-due', 'notice-period-running', 'delivery-still-possible']);

/** Makes the function behind a workflow's tasks. `commands` are those that its definition may name. */
export function stepFunction<K extends CaseKind, C extends { type: string }, E extends CaseEvent>(
  kind: K,
  process: Process<Cases[K], C, E>,
  commands: readonly C[],
  cases: CaseStore,
) {
  const actor = { as: 'platform', process: kind } as const;

  const changeFor = (stored: Stored<Cases[K]>, input: StepInput, now: string) => {
    if ('await' in input) {
      return {
        ok: true,
        value: waiting(process, stored, { step: input.await, token: input.token }, now, actor),
      } as const;
    }
    const command = commands.find(({ type }) => type === input.command);
    if (!command) throw new Error(`The definition names a command that does not exist: ${input.command}`);
    return run(process, stored, command, now, actor);
  };

  /** One attempt; null where another write came between. */
  const attempt = async (input: StepInput): Promise<StepOutput | null> => {
    const loaded = isIdOf(kind, input.id) ? await cases.load(null, [input.id]) : null;
    const stored = ofKind(loaded?.cases[0], kind);
    if (!stored) throw named(workflowErrors.caseMissing);
    const change = changeFor(stored, input, new Date().toISOString());
    if (!change.ok && early.has(change.refusal.code)) throw named(workflowErrors.notYet);
    return change.ok ? write(change.value, 'await' in input) : { done: 'left' };
  };

  const write = async (change: Change<Cases[K]>, waits: boolean): Promise<StepOutput | null> => {
    if (!waits && change.events.length === 0) return { done: 'left' };
    const written = await cases.write([change], null);
    return written.ok ? { done: waits ? 'waiting' : 'command' } : null;
  };

  return async (input: StepInput): Promise<StepOutput> => {
    for (let count = 0; count < attempts; count++) {
      const output = await attempt(input);
      if (output) return output;
    }
    throw named(workflowErrors.busy);
  };
}

function named(name: string): Error {
  const error = new Error(`${name}: see the workflow's definition for what follows.`);
  error.name = name;
  return error;
}
