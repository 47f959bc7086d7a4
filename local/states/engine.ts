import { type Json, parseJson } from '../json.ts';
import { dueAt, type Execution, type ExecutionStore, note } from './execution.ts';
import type { Machine } from './machine.ts';
import { type Signal, type Step, step, type World } from './step.ts';
import { readToken } from './token.ts';

/** How a function's invocation ended, for the engine. */
export type InvocationResult =
  | { ok: true; payload: string }
  | { ok: false; error: { errorType: string; errorMessage: string } };

/** What the engine needs of the world. */
export interface EnginePorts extends World {
  /** Invokes a function with a JSON payload; never rejects. */
  invoke(functionName: string, payload: string): Promise<InvocationResult>;
  timers: { set(id: string, dueMs: number, fire: () => void): void; clear(id: string): void };
  store: ExecutionStore;
  /** Hears of errors that no caller hears of. */
  report(error: unknown): void;
}

/** What became of a start: a new execution, the same one already running, or a name taken by another. */
export type Started = { kind: 'started' | 'same' | 'taken'; execution: Execution };

/** What became of a task token: taken, past its time, or no token at all. */
export type TokenOutcome = 'taken' | 'over' | 'invalid';

/** Runs executions of state machines. */
export interface StateEngine {
  machines: Map<string, Machine>;
  start(machine: Machine, name: string, input: Json): Promise<Started>;
  succeed(token: string, output: Json): Promise<TokenOutcome>;
  fail(token: string, error: string, cause: string): Promise<TokenOutcome>;
  heartbeat(token: string): TokenOutcome;
  /** Stops an execution; false where it is not running. */
  stop(machine: string, name: string, error?: string, cause?: string): Promise<boolean>;
  find(machine: string, name: string): Promise<Execution | undefined>;
  ofMachine(machine: string): Promise<Execution[]>;
  running(): Execution[];
  /** How many executions are doing something, rather than waiting for a token or an instant. */
  active(): number;
  /** Takes up the executions that were running when the platform last stopped. */
  resume(): Promise<void>;
  /** Takes no more signals (functions that end with the platform have not failed); resolves when all is kept. */
  close(): Promise<void>;
}

const WAITING = new Set(['awaiting', 'sleeping', 'retrying']);

function keyOf(machine: string, name: string): string {
  return `${machine}/${name}`;
}

/** Creates the engine. Signals to one execution are taken one after another; each step is kept before it shows. */
export function createStateEngine(machines: Machine[], ports: EnginePorts): StateEngine {
  const byName = new Map(machines.map((machine) => [machine.name, machine]));
  const running = new Map<string, Execution>();
  const turns = new Map<string, Promise<unknown>>();
  let closed = false;

  const inTurn = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
    turns.set(key, turn);
    const leave = () => {
      if (turns.get(key) === turn) turns.delete(key);
    };
    turn.then(leave, leave);
    return turn;
  };
  const dispatch = (key: string, signal: Signal) => {
    inTurn(key, () => take(key, signal)).catch(ports.report);
  };
  const arm = (key: string, execution: Execution) => {
    const due = execution.status === 'RUNNING' ? dueAt(execution) : undefined;
    if (due === undefined) ports.timers.clear(key);
    else ports.timers.set(key, due, () => dispatch(key, { type: 'time' }));
  };
  const settle = async (key: string, next: Step) => {
    await ports.store.save(next.execution);
    if (next.execution.status === 'RUNNING') running.set(key, next.execution);
    else running.delete(key);
    arm(key, next.execution);
    if (next.invocation !== undefined) call(key, next.invocation);
  };
  const call = (key: string, { functionName, payload, attempt }: NonNullable<Step['invocation']>) => {
    const answered = (result: InvocationResult): Signal => {
      if (result.ok) return { type: 'answer', attempt, payload: parseJson(result.payload) };
      const cause = JSON.stringify(result.error);
      return { type: 'failure', attempt, error: result.error.errorType, cause };
    };
    ports
      .invoke(functionName, JSON.stringify(payload))
      .then((result) => dispatch(key, answered(result)))
      .catch(ports.report);
  };
  /** Takes a signal, and then every step that needs nothing from outside. */
  const take = async (key: string, signal: Signal): Promise<boolean> => {
    let next: Signal = signal;
    for (let taken = 0; ; taken += 1) {
      const execution = running.get(key);
      const machine = byName.get(execution?.machine ?? '');
      if (execution === undefined || machine === undefined || closed) return taken > 0;
      const result = await step(machine, execution, next, ports);
      if (result === undefined) return taken > 0;
      await settle(key, result);
      if (result.execution.cursor.phase !== 'entering') return true;
      next = { type: 'go' };
    }
  };
  const byToken = async (token: string, signal: Signal): Promise<TokenOutcome> => {
    const named = readToken(token);
    if (named === undefined) return 'invalid';
    const key = keyOf(named.machine, named.name);
    return (await inTurn(key, () => take(key, signal))) ? 'taken' : 'over';
  };

  return {
    machines: byName,
    start: (machine, name, input) => {
      const key = keyOf(machine.name, name);
      return inTurn(key, async (): Promise<Started> => {
        const execution = newExecution(machine, name, input, ports.now());
        if (!(await ports.store.create(execution))) {
          const existing = (await ports.store.load(machine.name, name)) ?? execution;
          const same =
            existing.status === 'RUNNING' && JSON.stringify(existing.input) === JSON.stringify(input);
          return { kind: same ? 'same' : 'taken', execution: existing };
        }
        running.set(key, execution);
        arm(key, execution);
        // Not awaited: the caller hears of the start, not of the first states.
        queueMicrotask(() => dispatch(key, { type: 'go' }));
        return { kind: 'started', execution };
      });
    },
    succeed: (token, output) => byToken(token, { type: 'callback', token, output }),
    fail: (token, error, cause) => byToken(token, { type: 'refusal', token, error, cause }),
    heartbeat: (token) => {
      const named = readToken(token);
      if (named === undefined) return 'invalid';
      return running.get(keyOf(named.machine, named.name))?.cursor.token === token ? 'taken' : 'over';
    },
    stop: (machine, name, error, cause) => {
      const key = keyOf(machine, name);
      return inTurn(key, () => take(key, { type: 'stop', error, cause }));
    },
    find: async (machine, name) => running.get(keyOf(machine, name)) ?? ports.store.load(machine, name),
    ofMachine: (machine) => ports.store.ofMachine(machine),
    running: () => [...running.values()],
    active: () =>
      turns.size + [...running.values()].filter(({ cursor }) => !WAITING.has(cursor.phase)).length,
    resume: async () => {
      for (const execution of await ports.store.running()) {
        const key = keyOf(execution.machine, execution.name);
        running.set(key, execution);
        arm(key, execution);
        if (execution.cursor.phase === 'entering') dispatch(key, { type: 'go' });
        if (execution.cursor.phase === 'invoking') dispatch(key, { type: 'resume' });
      }
    },
    close: async () => {
      closed = true;
      await Promise.allSettled(turns.values());
    },
  };
}

function newExecution(machine: Machine, name: string, input: Json, nowMs: number): Execution {
  const execution: Execution = {
    machine: machine.name,
    name,
    status: 'RUNNING',
    input,
    startedAt: nowMs,
    variables: {},
    cursor: { state: machine.startAt, input, enteredAt: nowMs, phase: 'entering', attempt: 0, retries: [] },
    history: [],
    ...(machine.timeoutSeconds !== undefined && { deadline: nowMs + machine.timeoutSeconds * 1000 }),
  };
  note(execution, 'ExecutionStarted', nowMs);
  return execution;
}
