import { isObject, parseJson } from '../json.ts';
import { BootRefusal } from '../refusal.ts';
import { problemsIn } from './expressions.ts';
import { MACHINE, STATE, type State } from './language.ts';

/** A state machine that the interpreter supports in full. */
export interface Machine {
  name: string;
  arn: string;
  /** The definition as text, as DescribeStateMachine gives it. */
  definition: string;
  startAt: string;
  states: Map<string, State>;
  timeoutSeconds: number | undefined;
}

function refuse(machine: string, place: string, problem: string): never {
  throw new BootRefusal(`State machine ${machine}, ${place}: ${problem}.`);
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function loadState(machine: string, name: string, raw: unknown): State {
  const place = `state ${name}`;
  const result = STATE.safeParse(raw);
  if (!result.success) {
    const [issue] = result.error.issues;
    const type = isObject(raw) ? String(raw.Type) : 'none';
    if (issue?.code === 'invalid_union')
      return refuse(machine, place, `field Type: ${type} is not supported`);
    const extra = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    const field = pathOf([...(issue?.path ?? []), ...extra]);
    const problem = extra.length > 0 ? 'not supported' : (issue?.message ?? 'not supported');
    return refuse(machine, place, `field ${field}: ${problem}`);
  }
  const [problem] = problemsIn(raw, '');
  if (problem !== undefined) refuse(machine, place, `field ${problem[0]}: ${problem[1]}`);
  return result.data;
}

/** The states that may follow a state. */
function successors(state: State): string[] {
  const next = 'Next' in state && state.Next !== undefined ? [state.Next] : [];
  if (state.Type === 'Choice') {
    return [
      ...state.Choices.map(({ Next }) => Next),
      ...(state.Default === undefined ? [] : [state.Default]),
    ];
  }
  if (state.Type === 'Task') return [...next, ...state.Catch.map(({ Next }) => Next)];
  return next;
}

function checkFlow(machine: string, name: string, state: State, states: Map<string, State>): void {
  const place = `state ${name}`;
  for (const next of successors(state)) {
    if (!states.has(next)) refuse(machine, place, `field Next: there is no state ${next}`);
  }
  if ('End' in state || 'Next' in state || !['Task', 'Wait', 'Pass'].includes(state.Type)) return;
  refuse(machine, place, 'field Next: neither Next nor End is set');
}

function checkWait(machine: string, name: string, state: State): void {
  if (state.Type !== 'Wait') return;
  const ways = [state.Seconds, state.Timestamp].filter((each) => each !== undefined);
  if (ways.length !== 1) refuse(machine, `state ${name}`, 'needs one of the fields Seconds and Timestamp');
}

/**
 * Reads a JSONata-mode definition and checks that the interpreter supports all of it.
 * @throws BootRefusal naming the machine, the state and the field that it does not support
 */
export function loadMachine(name: string, definition: string, arn = `local:${name}`): Machine {
  const top = MACHINE.safeParse(parseJson(definition));
  if (!top.success) {
    const [issue] = top.error.issues;
    const extra = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    const field = pathOf([...(issue?.path ?? []), ...extra]);
    return refuse(name, `field ${field}`, issue?.message ?? 'not supported');
  }
  const { States, StartAt, TimeoutSeconds } = top.data;
  const states = new Map(
    Object.entries(States).map(([state, raw]) => [state, loadState(name, state, raw)] as const),
  );
  if (!states.has(StartAt)) refuse(name, 'field StartAt', `there is no state ${StartAt}`);
  for (const [stateName, state] of states) {
    checkFlow(name, stateName, state, states);
    checkWait(name, stateName, state);
  }
  return { name, arn, definition, startAt: StartAt, states, timeoutSeconds: TimeoutSeconds };
}
