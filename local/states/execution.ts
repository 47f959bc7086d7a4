import type { Json, JsonObject } from '../json.ts';

/** How an execution stands. */
export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** One line of an execution's history, at a virtual instant. */
export interface HistoryEvent {
  id: number;
  type: string;
  timestamp: number;
  state?: string;
  error?: string;
  cause?: string;
}

/**
 * What an execution is doing in its current state: about to enter it, invoking its function, waiting for its token to
 * come back, sleeping in a Wait, or pausing before the next attempt.
 */
export type Phase = 'entering' | 'invoking' | 'awaiting' | 'sleeping' | 'retrying';

/** Where an execution stands. */
export interface Cursor {
  state: string;
  input: Json;
  /** Virtual instant of entry, in milliseconds. */
  enteredAt: number;
  phase: Phase;
  /** Counts the attempts at the current state; answers to an earlier attempt are stale. */
  attempt: number;
  /** Task token of the current attempt. */
  token?: string;
  /** When the current attempt times out. */
  deadline?: number;
  /** When the sleep or the pause is over. */
  wakeAt?: number;
  /** How often each retrier of the state was used. */
  retries: number[];
}

/** An execution of a state machine: all that must survive a restart. */
export interface Execution {
  machine: string;
  name: string;
  status: Status;
  input: Json;
  startedAt: number;
  stoppedAt?: number;
  /** When the execution as a whole times out. */
  deadline?: number;
  output?: Json;
  error?: string;
  cause?: string;
  variables: JsonObject;
  cursor: Cursor;
  history: HistoryEvent[];
}

/** Keeps executions. Each call is durable when it resolves. */
export interface ExecutionStore {
  /** Keeps a new execution; false where one of this machine and name is there already. */
  create(execution: Execution): Promise<boolean>;
  save(execution: Execution): Promise<void>;
  load(machine: string, name: string): Promise<Execution | undefined>;
  running(): Promise<Execution[]>;
  ofMachine(machine: string): Promise<Execution[]>;
}

/** Appends a line to the execution's history. */
export function note(
  execution: Execution,
  type: string,
  timestamp: number,
  details: Pick<HistoryEvent, 'state' | 'error' | 'cause'> = {},
): void {
  execution.history.push({ id: execution.history.length + 1, type, timestamp, ...details });
}

/** The next instant at which time itself changes the execution, if any. */
export function dueAt({ cursor, deadline }: Execution): number | undefined {
  const instants = [deadline, cursor.wakeAt, cursor.deadline].filter((each) => each !== undefined);
  return instants.length === 0 ? undefined : Math.min(...instants);
}
