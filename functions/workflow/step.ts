/** A step of a workflow: it waits on a case, or runs a command on it. Doing a step twice is doing it once. */
import type { Cases } from '../../shared/cases.ts';
import type { CaseKind } from '../../shared/ids.ts';
import type { Refusal } from '../../shared/outcome.ts';
import { type Change, run, type Stored, waiting } from '../../shared/process/change.ts';
import type { CaseEvent, Process } from '../../shared/process/process.ts';
import { workflowErrors } from '../../shared/process/workflow-errors.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { isIdOf, ofKind } from '../cases.ts';
import { type Edge, edge } from '../edge.ts';

export type StepInput = { id: string } & ({ await: string; token: string } | { command: string });

/** What a step did: `left` where the case had moved on, so that there was nothing to do. */
export interface StepOutput {
  done: 'waiting' | 'command' | 'left';
}

const attempts = 5;

/** A command that the definition may name; `after` is the wait whose running out leads to it, where one does. */
export interface StepCommand<C, W extends string = string> {
  command: C;
  after?: W;
}

/** Makes the function behind a workflow's tasks. `commands` are those that its definition may name. */
export function stepFunction<
  K extends CaseKind,
  C extends { type: string },
  E extends CaseEvent,
  W extends string,
>(
  kind: K,
  process: Process<Cases[K], C, E, W>,
  commands: readonly StepCommand<C, W>[],
  cases: CaseStore,
  world: Edge = edge,
) {
  const actor = { as: 'platform', process: kind } as const;

  const changeFor = (stored: Stored<Cases[K]>, input: StepInput, now: string) => {
    if ('await' in input) {
      return {
        ok: true,
        value: waiting(process, stored, { step: input.await, token: input.token }, now, actor),
      } as const;
    }
    const { command } = commandOf(input.command);
    return run(process, stored, command, now, actor);
  };

  const commandOf = (name: string): StepCommand<C, W> => {
    const found = commands.find(({ command }) => command.type === name);
    if (!found) throw new Error(`The definition names a command that does not exist: ${name}`);
    return found;
  };

  /** Whether what a timer waited for has come after all, so that its command found the case moved on. */
  const overtaken = ({ state }: Stored<Cases[K]>, input: StepInput): boolean => {
    const after = 'command' in input ? commandOf(input.command).after : undefined;
    return after !== undefined && process.waits[after](state) !== null;
  };

  const refused = (stored: Stored<Cases[K]>, input: StepInput, { early }: Refusal): StepOutput => {
    // The caller's clock runs ahead of the deadline.
    if (early) throw named(workflowErrors.notYet);
    if (overtaken(stored, input)) throw named(workflowErrors.overtaken);
    return { done: 'left' };
  };

  /** One attempt; null where another write came between. */
  const attempt = async (input: StepInput): Promise<StepOutput | null> => {
    const loaded = isIdOf(kind, input.id) ? await cases.load(null, [input.id]) : null;
    const stored = ofKind(loaded?.cases[0], kind);
    if (!stored) throw named(workflowErrors.caseMissing);
    const change = changeFor(stored, input, world.now());
    return change.ok ? write(change.value, 'await' in input) : refused(stored, input, change.refusal);
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
