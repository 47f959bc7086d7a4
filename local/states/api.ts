import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Operations, operation, ServiceError } from '../aws-json.ts';
import { type Json, type JsonObject, parseJson } from '../json.ts';
import { ACCOUNT } from '../template/partition.ts';
import type { StateEngine, TokenOutcome } from './engine.ts';
import type { Execution, HistoryEvent } from './execution.ts';
import type { Machine } from './machine.ts';
import { executionArn } from './transition.ts';

const EXECUTION = z.object({ executionArn: z.string() });
const MACHINE = z.object({ stateMachineArn: z.string() });
const PAGE = { maxResults: z.number().int().nonnegative().default(100), nextToken: z.string().optional() };
const STATUS = z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']);
const TOKEN = z.object({ taskToken: z.string() });

/** The protocol gives instants in seconds. */
function seconds(ms: number): number {
  return ms / 1000;
}

function jsonIn(text: string, error: string): Json {
  try {
    return parseJson(text);
  } catch {
    throw new ServiceError(error, 'The text is not JSON.');
  }
}

function page<T>(
  items: T[],
  { maxResults, nextToken }: { maxResults: number; nextToken?: string | undefined },
) {
  const from = Number(nextToken ?? 0);
  const size = maxResults === 0 ? 100 : maxResults;
  const more = from + size < items.length ? { nextToken: String(from + size) } : {};
  return { items: items.slice(from, from + size), more };
}

function summary(machine: Machine, execution: Execution): JsonObject {
  return {
    executionArn: executionArn(machine.arn, execution.name),
    stateMachineArn: machine.arn,
    name: execution.name,
    status: execution.status,
    startDate: seconds(execution.startedAt),
    ...(execution.stoppedAt !== undefined && { stopDate: seconds(execution.stoppedAt) }),
  };
}

function description(machine: Machine, execution: Execution): JsonObject {
  return {
    ...summary(machine, execution),
    input: JSON.stringify(execution.input),
    ...(execution.output !== undefined && { output: JSON.stringify(execution.output) }),
    ...(execution.error !== undefined && { error: execution.error }),
    ...(execution.cause !== undefined && { cause: execution.cause }),
  };
}

function eventView({ id, type, timestamp, state, error, cause }: HistoryEvent): JsonObject {
  const failure = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) };
  const named = state === undefined ? {} : { name: state };
  const view: JsonObject = { id, previousEventId: id - 1, type, timestamp: seconds(timestamp) };
  if (type.endsWith('StateEntered')) return { ...view, stateEnteredEventDetails: named };
  if (type.endsWith('StateExited')) return { ...view, stateExitedEventDetails: named };
  if (error === undefined) return view;
  return { ...view, [`${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`]: failure };
}

function checkToken(outcome: TokenOutcome): JsonObject {
  if (outcome === 'taken') return {};
  if (outcome === 'invalid') throw new ServiceError('InvalidToken', 'The token is not valid.');
  throw new ServiceError('TaskTimedOut', 'The task of this token is over or has timed out.');
}

/** The Step Functions API on an engine. */
export function stateOperations(engine: StateEngine): Operations {
  const machines = [...engine.machines.values()];
  const machineOf = (arn: string): Machine => {
    const machine = machines.find((each) => each.arn === arn);
    if (machine === undefined) throw new ServiceError('StateMachineDoesNotExist', `There is no ${arn}.`);
    return machine;
  };
  const executionOf = async (arn: string) => {
    const machine = machines.find((each) => arn.startsWith(executionArn(each.arn, '')));
    const name = machine && arn.slice(executionArn(machine.arn, '').length);
    const execution = machine && name && (await engine.find(machine.name, name));
    if (machine && execution) return { machine, execution };
    throw new ServiceError('ExecutionDoesNotExist', `There is no ${arn}.`);
  };
  const operations: Operations = {
    StartExecution: operation(
      MACHINE.extend({ name: z.string().max(80).optional(), input: z.string().default('{}') }),
      async ({ stateMachineArn, name, input }) => {
        const machine = machineOf(stateMachineArn);
        const parsed = jsonIn(input, 'InvalidExecutionInput');
        const { kind, execution } = await engine.start(machine, name ?? randomUUID(), parsed);
        const arn = executionArn(machine.arn, execution.name);
        if (kind === 'taken') throw new ServiceError('ExecutionAlreadyExists', `${arn} already exists.`);
        return { executionArn: arn, startDate: seconds(execution.startedAt) };
      },
    ),
    SendTaskSuccess: operation(TOKEN.extend({ output: z.string() }), async ({ taskToken, output }) =>
      checkToken(await engine.succeed(taskToken, jsonIn(output, 'InvalidOutput'))),
    ),
    SendTaskFailure: operation(
      TOKEN.extend({ error: z.string().default('States.TaskFailed'), cause: z.string().default('') }),
      async ({ taskToken, error, cause }) => checkToken(await engine.fail(taskToken, error, cause)),
    ),
    SendTaskHeartbeat: operation(TOKEN, ({ taskToken }) => checkToken(engine.heartbeat(taskToken))),
    StopExecution: operation(
      EXECUTION.extend({ error: z.string().optional(), cause: z.string().optional() }),
      async ({ executionArn: arn, error, cause }) => {
        const { machine, execution } = await executionOf(arn);
        await engine.stop(machine.name, execution.name, error, cause);
        const stopped = await engine.find(machine.name, execution.name);
        return { stopDate: seconds(stopped?.stoppedAt ?? execution.startedAt) };
      },
    ),
    DescribeExecution: operation(EXECUTION, async ({ executionArn: arn }) => {
      const { machine, execution } = await executionOf(arn);
      return description(machine, execution);
    }),
    ListExecutions: operation(
      MACHINE.extend({ statusFilter: STATUS.optional(), ...PAGE }),
      async ({ stateMachineArn, statusFilter, ...paging }) => {
        const machine = machineOf(stateMachineArn);
        const executions = (await engine.ofMachine(machine.name))
          .filter(({ status }) => statusFilter === undefined || status === statusFilter)
          .sort((left, right) => right.startedAt - left.startedAt);
        const { items, more } = page(executions, paging);
        return { executions: items.map((each) => summary(machine, each)), ...more };
      },
    ),
    GetExecutionHistory: operation(
      EXECUTION.extend({ reverseOrder: z.boolean().default(false), ...PAGE }),
      async ({ executionArn: arn, reverseOrder, ...paging }) => {
        const { history } = (await executionOf(arn)).execution;
        const { items, more } = page(reverseOrder ? history.toReversed() : history, paging);
        return { events: items.map(eventView), ...more };
      },
    ),
    ListStateMachines: operation(z.object(PAGE), (paging) => {
      const { items, more } = page(machines, paging);
      const views = items.map(({ arn, name }) => ({
        stateMachineArn: arn,
        name,
        type: 'STANDARD',
        creationDate: 0,
      }));
      return { stateMachines: views, ...more };
    }),
    DescribeStateMachine: operation(MACHINE, ({ stateMachineArn }) => {
      const { arn, name, definition } = machineOf(stateMachineArn);
      return {
        stateMachineArn: arn,
        name,
        definition,
        status: 'ACTIVE',
        type: 'STANDARD',
        roleArn: arn.replace(/:states:.*/, `:iam::${ACCOUNT}:role/local`),
        creationDate: 0,
      };
    }),
  };
  const targets = Object.entries(operations).map(([name, run]) => [`AWSStepFunctions.${name}`, run] as const);
  return Object.fromEntries(targets);
}
