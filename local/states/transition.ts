import type { Json, JsonObject } from '../json.ts';
import { StateError } from './errors.ts';
import { type Execution, note } from './execution.ts';
import { type Bindings, evaluate, evaluateToSeconds, evaluateToText } from './expressions.ts';
import type { FailState, Outputs, State, WaitState } from './language.ts';
import type { Machine } from './machine.ts';

/** An execution in the course of one transition, which changes it in place. */
export interface Transition {
  machine: Machine;
  execution: Execution;
  nowMs: number;
  newId: () => string;
}

/** The state that the execution is in. */
export function stateOf({ machine, execution }: Transition): State {
  const state = machine.states.get(execution.cursor.state);
  if (state === undefined) {
    throw new StateError('States.Runtime', `There is no state ${execution.cursor.state} any more.`);
  }
  return state;
}

function contextOf({ machine, execution }: Transition): JsonObject {
  const { cursor } = execution;
  return {
    Execution: {
      Id: executionArn(machine.arn, execution.name),
      Name: execution.name,
      Input: execution.input,
      StartTime: new Date(execution.startedAt).toISOString(),
    },
    StateMachine: { Id: machine.arn, Name: machine.name },
    State: {
      Name: cursor.state,
      EnteredTime: new Date(cursor.enteredAt).toISOString(),
      RetryCount: cursor.retries.reduce((sum, each) => sum + each, 0),
    },
    ...(cursor.token !== undefined && { Task: { Token: cursor.token } }),
  };
}

/** The ARN of an execution of a machine. */
export function executionArn(machineArn: string, name: string): string {
  return `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
}

/** What the state's expressions see; `more` adds `result` or `errorOutput` to `$states`. */
export function bindingsOf(transition: Transition, more: JsonObject = {}): Bindings {
  const { execution, nowMs } = transition;
  const states = { input: execution.cursor.input, context: contextOf(transition), ...more };
  return { states, variables: execution.variables, nowMs };
}

/** The type of a state's line in the history. */
function historyType(state: State, suffix: string): string {
  return `${state.Type}State${suffix}`;
}

/** Ends the execution. */
export function close(
  { execution, nowMs }: Transition,
  end: Pick<Execution, 'status' | 'output' | 'error' | 'cause'>,
): void {
  const types = {
    SUCCEEDED: 'ExecutionSucceeded',
    FAILED: 'ExecutionFailed',
    TIMED_OUT: 'ExecutionTimedOut',
    ABORTED: 'ExecutionAborted',
    RUNNING: 'ExecutionStarted',
  };
  Object.assign(execution, end, { stoppedAt: nowMs });
  note(execution, types[end.status], nowMs, {
    ...(end.error !== undefined && { error: end.error }),
    ...(end.cause !== undefined && { cause: end.cause }),
  });
}

/** Puts the execution before a state. */
export function moveTo({ execution, nowMs }: Transition, state: string, input: Json): void {
  const attempt = execution.cursor.attempt + 1;
  execution.cursor = { state, input, enteredAt: nowMs, phase: 'entering', attempt, retries: [] };
}

/**
 * Leaves the state: evaluates Output and Assign side by side (both see the variables as they were), then goes on.
 * @param fallback the output where none is given
 */
export async function leave(
  transition: Transition,
  outputs: Outputs,
  bindings: Bindings,
  fallback: Json,
  next: string | undefined,
): Promise<void> {
  const { execution, nowMs } = transition;
  const output = outputs.Output === undefined ? fallback : await evaluate(outputs.Output, bindings);
  for (const [name, template] of Object.entries(outputs.Assign ?? {})) {
    const value = await evaluate(template, bindings);
    execution.variables = { ...execution.variables, [name]: value };
  }
  note(execution, historyType(stateOf(transition), 'Exited'), nowMs, { state: execution.cursor.state });
  if (next === undefined) close(transition, { status: 'SUCCEEDED', output });
  else moveTo(transition, next, output);
}

/** Notes that the state is entered. */
export function noteEntry(transition: Transition): void {
  const { execution, nowMs } = transition;
  note(execution, historyType(stateOf(transition), 'Entered'), nowMs, { state: execution.cursor.state });
}

/** Starts the sleep of a Wait. */
export async function fallAsleep(transition: Transition, state: WaitState): Promise<void> {
  const { cursor } = transition.execution;
  const bindings = bindingsOf(transition);
  cursor.phase = 'sleeping';
  if (state.Seconds !== undefined) {
    cursor.wakeAt = transition.nowMs + (await evaluateToSeconds(state.Seconds, bindings, 'Seconds')) * 1000;
    return;
  }
  const instant = await evaluateToText(state.Timestamp ?? '', bindings, 'Timestamp');
  cursor.wakeAt = Date.parse(instant);
  if (Number.isNaN(cursor.wakeAt)) {
    throw new StateError('States.QueryEvaluationError', `Timestamp ${instant} is not an instant.`);
  }
}

/** Ends the execution as a Fail state says. */
export async function fail(transition: Transition, state: FailState): Promise<void> {
  const bindings = bindingsOf(transition);
  const error = state.Error === undefined ? undefined : await evaluateToText(state.Error, bindings, 'Error');
  const cause = state.Cause === undefined ? undefined : await evaluateToText(state.Cause, bindings, 'Cause');
  close(transition, {
    status: 'FAILED',
    ...(error !== undefined && { error }),
    ...(cause !== undefined && { cause }),
  });
}
