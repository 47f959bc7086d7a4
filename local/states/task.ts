import { isObject, type Json } from '../json.ts';
import { matchesError, type StateError } from './errors.ts';
import { note } from './execution.ts';
import { evaluate, evaluateToSeconds } from './expressions.ts';
import type { TaskState } from './language.ts';
import { issueToken } from './token.ts';
import { bindingsOf, close, leave, stateOf, type Transition } from './transition.ts';

/** A call to make for a task. */
export interface Invocation {
  functionName: string;
  payload: Json;
  attempt: number;
}

/** Whether the task ends by its token and not by its function's answer. */
export function isCallback(state: TaskState): boolean {
  return state.Resource.endsWith('.waitForTaskToken');
}

async function invocationOf(transition: Transition, state: TaskState): Promise<Invocation> {
  const evaluated = await evaluate(
    { FunctionName: state.Arguments.FunctionName, Payload: state.Arguments.Payload ?? {} },
    bindingsOf(transition),
  );
  const { FunctionName, Payload } = isObject(evaluated) ? evaluated : {};
  return {
    functionName: String(FunctionName),
    payload: Payload ?? {},
    attempt: transition.execution.cursor.attempt,
  };
}

/** Starts a new attempt at a task, with a new token and a new deadline. */
export async function startAttempt(transition: Transition, state: TaskState): Promise<Invocation> {
  const { execution, nowMs } = transition;
  const { cursor } = execution;
  cursor.phase = 'invoking';
  cursor.attempt += 1;
  delete cursor.wakeAt;
  delete cursor.deadline;
  if (isCallback(state)) cursor.token = issueToken(execution.machine, execution.name, transition.newId());
  if (state.TimeoutSeconds !== undefined) {
    const seconds = await evaluateToSeconds(state.TimeoutSeconds, bindingsOf(transition), 'TimeoutSeconds');
    cursor.deadline = nowMs + seconds * 1000;
  }
  note(execution, 'TaskScheduled', nowMs, { state: cursor.state });
  return invocationOf(transition, state);
}

/** Makes the call of an attempt again that a restart cut off: same token, same deadline. */
export function repeatAttempt(transition: Transition, state: TaskState): Promise<Invocation> {
  return invocationOf(transition, state);
}

/** Leaves a task with its result: a callback's output, or the function's answer in its envelope. */
export async function completeTask(transition: Transition, state: TaskState, result: Json): Promise<void> {
  note(transition.execution, 'TaskSucceeded', transition.nowMs, { state: transition.execution.cursor.state });
  await leave(transition, state, bindingsOf(transition, { result }), result, state.Next);
}

function retryAt(transition: Transition, state: TaskState, error: string): number | undefined {
  const { cursor } = transition.execution;
  const index = state.Retry.findIndex(({ ErrorEquals }) => matchesError(ErrorEquals, error));
  const retrier = state.Retry[index];
  const used = cursor.retries[index] ?? 0;
  if (retrier === undefined || used >= retrier.MaxAttempts) return undefined;
  cursor.retries = state.Retry.map((_, each) => (cursor.retries[each] ?? 0) + (each === index ? 1 : 0));
  const seconds = retrier.IntervalSeconds * retrier.BackoffRate ** used;
  return transition.nowMs + Math.min(seconds, retrier.MaxDelaySeconds ?? seconds) * 1000;
}

/** Lets a retrier or a catcher of the state take an error, or fails the execution with it. */
export async function failTask(transition: Transition, thrown: StateError): Promise<void> {
  const { execution, nowMs } = transition;
  const { error, reason: cause } = thrown;
  const state = stateOf(transition);
  const { cursor } = execution;
  if (state.Type !== 'Task') return close(transition, { status: 'FAILED', error, cause });
  const type = error === 'States.Timeout' ? 'TaskTimedOut' : 'TaskFailed';
  note(execution, type, nowMs, { state: cursor.state, error, cause });
  // The failed attempt is over: its token and its deadline with it.
  delete cursor.token;
  delete cursor.deadline;
  const wakeAt = retryAt(transition, state, error);
  if (wakeAt !== undefined) {
    cursor.phase = 'retrying';
    cursor.wakeAt = wakeAt;
    return;
  }
  const catcher = state.Catch.find(({ ErrorEquals }) => matchesError(ErrorEquals, error));
  if (catcher === undefined) return close(transition, { status: 'FAILED', error, cause });
  const errorOutput = { Error: error, Cause: cause };
  await leave(transition, catcher, bindingsOf(transition, { errorOutput }), errorOutput, catcher.Next);
}
