import type { Json } from '../json.ts';
import { StateError } from './errors.ts';
import type { Execution } from './execution.ts';
import { evaluate } from './expressions.ts';
import type { ChoiceState, TaskState } from './language.ts';
import type { Machine } from './machine.ts';
import { completeTask, failTask, type Invocation, isCallback, repeatAttempt, startAttempt } from './task.ts';
import {
  bindingsOf,
  close,
  fail,
  fallAsleep,
  leave,
  noteEntry,
  stateOf,
  type Transition,
} from './transition.ts';

/** Something that happens to an execution. */
export type Signal =
  | { type: 'go' }
  | { type: 'resume' }
  | { type: 'time' }
  | { type: 'answer'; attempt: number; payload: Json }
  | { type: 'failure'; attempt: number; error: string; cause: string }
  | { type: 'callback'; token: string; output: Json }
  | { type: 'refusal'; token: string; error: string; cause: string }
  | { type: 'stop'; error: string | undefined; cause: string | undefined };

/** What a step takes from the world: virtual now in milliseconds, and what nobody can guess. */
export interface World {
  now(): number;
  newId(): string;
}

/** The execution after a signal, and the call that it now waits for, if any. */
export interface Step {
  execution: Execution;
  invocation?: Invocation;
}

async function choose(transition: Transition, state: ChoiceState): Promise<void> {
  const { input } = transition.execution.cursor;
  const bindings = bindingsOf(transition);
  for (const rule of state.Choices) {
    if ((await evaluate(rule.Condition, bindings)) !== true) continue;
    return leave(transition, rule, bindings, input, rule.Next);
  }
  if (state.Default === undefined) {
    throw new StateError('States.NoChoiceMatched', 'No rule matches and there is no Default.');
  }
  await leave(transition, state, bindings, input, state.Default);
}

/** Enters the state before which the execution stands. */
async function enter(transition: Transition): Promise<Invocation | undefined> {
  const state = stateOf(transition);
  const { input } = transition.execution.cursor;
  noteEntry(transition);
  switch (state.Type) {
    case 'Task':
      return startAttempt(transition, state);
    case 'Choice':
      await choose(transition, state);
      return undefined;
    case 'Wait':
      await fallAsleep(transition, state);
      return undefined;
    case 'Pass':
      await leave(transition, state, bindingsOf(transition), input, state.Next);
      return undefined;
    case 'Succeed':
      await leave(transition, state, bindingsOf(transition), input, undefined);
      return undefined;
    case 'Fail':
      await fail(transition, state);
      return undefined;
  }
}

async function timePassed(transition: Transition): Promise<Invocation | undefined> {
  const { execution, nowMs } = transition;
  const { cursor } = execution;
  const state = stateOf(transition);
  if (execution.deadline !== undefined && execution.deadline <= nowMs) {
    close(transition, { status: 'TIMED_OUT', error: 'States.Timeout', cause: 'The execution timed out.' });
  } else if (cursor.wakeAt !== undefined && cursor.wakeAt <= nowMs) {
    delete cursor.wakeAt;
    if (state.Type === 'Task') return startAttempt(transition, state);
    if (state.Type === 'Wait') {
      await leave(transition, state, bindingsOf(transition), cursor.input, state.Next);
    }
  } else if (cursor.deadline !== undefined && cursor.deadline <= nowMs) {
    throw new StateError('States.Timeout', `State ${cursor.state} timed out.`);
  }
  return undefined;
}

async function answered(transition: Transition, state: TaskState, payload: Json): Promise<void> {
  if (isCallback(state)) {
    transition.execution.cursor.phase = 'awaiting';
    return;
  }
  const result = { ExecutedVersion: '$LATEST', Payload: payload, StatusCode: 200 };
  await completeTask(transition, state, result);
}

async function apply(transition: Transition, signal: Signal): Promise<Invocation | undefined> {
  const state = stateOf(transition);
  switch (signal.type) {
    case 'go':
      return enter(transition);
    case 'resume':
      return state.Type === 'Task' ? repeatAttempt(transition, state) : undefined;
    case 'time':
      return timePassed(transition);
    case 'answer':
      if (state.Type === 'Task') await answered(transition, state, signal.payload);
      return undefined;
    case 'callback':
      if (state.Type === 'Task') await completeTask(transition, state, signal.output);
      return undefined;
    case 'failure':
    case 'refusal':
      throw new StateError(signal.error, signal.cause);
    case 'stop':
      close(transition, {
        status: 'ABORTED',
        ...(signal.error !== undefined && { error: signal.error }),
        ...(signal.cause !== undefined && { cause: signal.cause }),
      });
      return undefined;
  }
}

/** Whether a signal speaks to what the execution is doing now, and not to an attempt that is over. */
function isCurrent({ status, cursor }: Execution, signal: Signal): boolean {
  if (status !== 'RUNNING') return false;
  if (signal.type === 'answer' || signal.type === 'failure') {
    return cursor.phase === 'invoking' && cursor.attempt === signal.attempt;
  }
  if (signal.type === 'callback' || signal.type === 'refusal') return cursor.token === signal.token;
  return true;
}

/**
 * Takes an execution through one signal; the one passed in is left as it was.
 * Without I/O, clock or chance of its own, so that the same signals in the same world give the same execution.
 * @returns the execution after it, or undefined where the signal is stale
 */
export async function step(
  machine: Machine,
  before: Execution,
  signal: Signal,
  world: World,
): Promise<Step | undefined> {
  if (!isCurrent(before, signal)) return undefined;
  const began = () => ({
    machine,
    execution: structuredClone(before),
    nowMs: world.now(),
    newId: () => world.newId(),
  });
  let transition: Transition = began();
  try {
    const invocation = await apply(transition, signal);
    return { execution: transition.execution, ...(invocation && { invocation }) };
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    // A state that failed half way (in Output after Assign, say) leaves nothing behind but its failure.
    transition = began();
    return { execution: await afterFailure(transition, error) };
  }
}

async function afterFailure(transition: Transition, error: StateError): Promise<Execution> {
  const { execution } = transition;
  try {
    if (execution.cursor.phase === 'entering') noteEntry(transition);
    await failTask(transition, error);
  } catch (second) {
    if (!(second instanceof StateError)) throw second;
    close(transition, { status: 'FAILED', error: second.error, cause: second.reason });
  }
  return execution;
}
