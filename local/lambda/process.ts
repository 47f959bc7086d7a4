import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { COMPILED } from '../compiled.ts';
import type { Log } from '../log.ts';
import type { FunctionDefinition } from './definition.ts';
import type { Call, FunctionError, Outcome, Reply, WorkerStart } from './messages.ts';

/** One worker thread that runs one function's code. */
export interface FunctionProcess {
  call(call: Call): Promise<Outcome>;
  /** True once it must not get new calls: it crashed, or a call outlived its time. */
  retired(): boolean;
  terminate(): Promise<void>;
}

interface Pending {
  settle(outcome: Outcome): void;
  timeout: NodeJS.Timeout;
}

function failure(errorType: string, errorMessage: string): Outcome {
  const error: FunctionError = { errorType, errorMessage, trace: [] };
  return { ok: false, error };
}

function logLines(stream: NodeJS.ReadableStream, log: Log, record: Record<string, unknown>): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) log.write({ ...record, line });
  });
}

function startWorker(definition: FunctionDefinition, clock: SharedArrayBuffer, commitsLate: boolean): Worker {
  const dot = definition.handler.lastIndexOf('.');
  const start: WorkerStart = {
    module: join(definition.folder, `${definition.handler.slice(0, dot)}.js`),
    exported: definition.handler.slice(dot + 1),
    functionName: definition.name,
    functionArn: definition.arn,
    memoryMb: definition.memoryMb,
    clock,
    commitsLate,
  };
  return new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: start,
    env: { ...COMPILED, ...definition.environment },
    resourceLimits: limitsOf(definition.memoryMb),
    execArgv: [],
    stdout: true,
    stderr: true,
  });
}

/**
 * A function has the memory that the template gives it, of which a part is for what is short-lived: left alone, each
 * of a dozen heaps would grow by a hundred MiB for that before it is first cleared.
 */
const limitsOf = (memoryMb: number) => ({
  maxOldGenerationSizeMb: memoryMb,
  maxYoungGenerationSizeMb: memoryMb / 16,
});

/** Starts a worker for a function; what the function prints goes to `log`. */
export function startProcess(
  definition: FunctionDefinition,
  clock: SharedArrayBuffer,
  log: Log,
  commitsLate: boolean,
): FunctionProcess {
  const worker = startWorker(definition, clock, commitsLate);
  const pending = new Map<string, Pending>();
  let retired = false;

  const settle = (id: string, outcome: Outcome) => {
    const waiting = pending.get(id);
    if (waiting === undefined) return;
    pending.delete(id);
    clearTimeout(waiting.timeout);
    waiting.settle(outcome);
    // Other calls in a retired worker may still end well; only then it goes.
    if (retired && pending.size === 0) void worker.terminate();
  };
  const fail = (outcome: Outcome) => {
    retired = true;
    for (const id of [...pending.keys()]) settle(id, outcome);
  };
  const expire = (call: Call) => {
    retired = true;
    const seconds = (call.timeoutMs / 1000).toFixed(2);
    const message = `RequestId: ${call.id} Error: Task timed out after ${seconds} seconds`;
    log.write({ function: definition.name, line: message });
    settle(call.id, failure('Sandbox.Timedout', message));
  };

  logLines(worker.stdout, log, { function: definition.name });
  logLines(worker.stderr, log, { function: definition.name, stream: 'stderr' });
  worker.on('message', (reply: Reply) => settle(reply.id, reply.outcome));
  worker.on('error', (error) => {
    log.write({ function: definition.name, line: String(error), stream: 'stderr' });
    fail(failure('Runtime.UnhandledError', String(error)));
  });
  worker.on('exit', (code) => fail(failure('Runtime.ExitError', `Runtime exited with code ${code}`)));

  return {
    call: (call) =>
      new Promise((resolve) => {
        const timeout = setTimeout(() => expire(call), call.timeoutMs);
        pending.set(call.id, { settle: resolve, timeout });
        worker.postMessage(call);
      }),
    retired: () => retired,
    terminate: async () => {
      await worker.terminate();
    },
  };
}
