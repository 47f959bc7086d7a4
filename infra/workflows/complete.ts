/** What every task that calls the steps function has, put in here so that the files show only the course. */
import { stallCommand } from '../../shared/process/stall.ts';
import { workflowErrors } from '../../shared/process/workflow-errors.ts';
import type { Workflow } from '../../shared/process/workflows.ts';
import type { Definition, State } from './language.ts';

/** What is tried again, and how long: too early by another clock for a minute, a failure for some minutes. */
const retry = [
  { ErrorEquals: [workflowErrors.notYet], IntervalSeconds: 1, BackoffRate: 1, MaxAttempts: 60 },
  {
    ErrorEquals: [workflowErrors.overtaken, workflowErrors.postponed, workflowErrors.caseMissing],
    MaxAttempts: 0,
  },
  {
    ErrorEquals: ['States.TaskFailed'],
    IntervalSeconds: 1,
    BackoffRate: 2,
    MaxAttempts: 8,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
  },
];

/** How long a command may take, in seconds. */
const longestCommand = 60;

/** Something failed for good, or outlasted its wait: operators find the case on their worklist, no effect follows. */
const reportStall = {
  Type: 'Task',
  Resource: `arn:\${Partition}:states:::lambda:invoke`,
  Arguments: { Payload: { command: stallCommand.type } },
  Next: 'Stalled',
};
const stalled = { Type: 'Fail', Error: 'WorkflowStalled', Cause: 'See the worklist of operations.' };

/** What leads there from every other task, after what its own file says. */
const onFailure = { ErrorEquals: ['States.ALL'], Next: 'ReportStall' };

/** A task that calls the steps function; any other state as it is. */
function calling(state: State, workflow: Workflow): State {
  const { Arguments } = state;
  if (!Arguments) return state;
  const isWait = 'await' in Arguments.Payload;
  const Payload = {
    workflow,
    id: '{% $states.context.Execution.Input.id %}',
    ...(isWait ? { token: '{% $states.context.Task.Token %}' } : {}),
    ...Arguments.Payload,
  };
  return {
    ...(isWait ? {} : { TimeoutSeconds: longestCommand }),
    Retry: retry,
    ...state,
    Arguments: { FunctionName: `\${StepsFunction}`, Payload },
  };
}

const reporting = (state: State): State =>
  state.Arguments ? { ...state, Catch: [...(state.Catch ?? []), onFailure] } : state;

/** The definition whose tasks call the steps function in the name of their workflow, try again, and report what fails. */
export function complete(definition: Definition, workflow: Workflow): Definition {
  const own = Object.entries(definition.States).map(
    ([name, state]) => [name, reporting(calling(state, workflow))] as const,
  );
  const report = { ReportStall: calling(reportStall, workflow), Stalled: stalled };
  return { ...definition, States: { ...Object.fromEntries(own), ...report } };
}
