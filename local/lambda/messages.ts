/** What a worker is started with. */
export interface WorkerStart {
  /** Path of the bundle's module. */
  module: string;
  /** Name of the exported handler. */
  exported: string;
  functionName: string;
  functionArn: string;
  memoryMb: number;
  /** The clock's offset (see clock/clock.ts). */
  clock: SharedArrayBuffer;
  /** Whether the database answers a transaction before it has committed it. */
  commitsLate: boolean;
}

/** One invocation, on its way to the worker. */
export interface Call {
  id: string;
  /** The event, as JSON. */
  payload: string;
  timeoutMs: number;
}

/** An error as Lambda reports it to the caller. */
export interface FunctionError {
  errorType: string;
  errorMessage: string;
  trace: string[];
}

/** How an invocation ended: with the handler's answer as JSON, or with an error. */
export type Outcome = { ok: true; payload: string } | { ok: false; error: FunctionError };

/** The worker's answer to a call. */
export interface Reply {
  id: string;
  outcome: Outcome;
}
