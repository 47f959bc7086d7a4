import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { committed, noticeTransactions } from './committed.ts';
import { logAsJson } from './console.ts';
import { shiftDate } from './date.ts';
import type { Call, FunctionError, Outcome, Reply, WorkerStart } from './messages.ts';

type Handler = (event: unknown, context: unknown) => unknown;

const start: WorkerStart = workerData;
// Before the bundle loads, so that nothing in it can hold the unshifted clock.
shiftDate(start.clock);
logAsJson();
if (start.commitsLate) noticeTransactions();

function describe(error: unknown): FunctionError {
  if (!(error instanceof Error)) {
    return { errorType: typeof error, errorMessage: String(error), trace: [] };
  }
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

function loadHandler(): Handler {
  const exports: Record<string, unknown> = createRequire(start.module)(start.module);
  const handler = exports[start.exported];
  if (isHandler(handler)) return handler;
  throw Object.assign(new Error(`${start.exported} is undefined or not exported`), {
    name: 'Runtime.HandlerNotFound',
  });
}

function contextOf(call: Call) {
  const endsAt = performance.now() + call.timeoutMs;
  return {
    awsRequestId: call.id,
    functionName: start.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: start.functionArn,
    memoryLimitInMB: String(start.memoryMb),
    logGroupName: `/aws/lambda/${start.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(endsAt - performance.now())),
  };
}

/** Loaded as soon as the worker starts; whoever calls hears where that fails. */
const loading = new Promise<Handler>((resolve) => resolve(loadHandler()));
loading.catch(() => undefined);

async function run(call: Call): Promise<Outcome> {
  try {
    const handler = await loading;
    const answer = await handler(JSON.parse(call.payload), contextOf(call));
    await committed();
    return { ok: true, payload: JSON.stringify(answer) ?? 'null' };
  } catch (error) {
    return { ok: false, error: describe(error) };
  }
}

parentPort?.on('message', async (call: Call) => {
  const reply: Reply = { id: call.id, outcome: await run(call) };
  parentPort?.postMessage(reply);
});
