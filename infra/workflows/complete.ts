/** What every task that calls the steps function has, put in here so that the files show only the course. */
import { workflowErrors } from '../../shared/process/workflow-errors.ts';
import type { Workflow } from '../../shared/process/workflows.ts';
import type { Definition, State } from './language.ts';

/** The placeholder of the steps function in a definition. */
export const stepsFunction = `\${StepsFunction}`;

/** What is tried again, and how long: too early by another clock for a minute, a failure for some minutes. */
const retry = [
  { ErrorEquals: [workflowErrors.notYet], IntervalSeconds: 1, BackoffRate: 1, MaxAttempts: 60 },
  { ErrorEquals: [workflowErrors.overtaken, workflowErrors.caseMissing], MaxAttempts: 0 },
  {
    ErrorEquals: ['States.TaskFailed'],
    IntervalSeconds: 1,
    BackoffRate: 2,
    MaxAttempts: 8,
    MaxDelaySeconds: 60,
    JitterStrategy: 'FULL',
  },
];

function completeState(state: State, workflow: Workflow): State {
  const { Arguments } = state;
  if (Arguments?.FunctionName !== stepsFunction) return state;
  const { Payload } = Arguments;
  return { Retry: retry, ...state, Arguments: { ...Arguments, Payload: { workflow, ...Payload } } };
}

/** The definition whose tasks name their workflow, and try again as all do where they do not say how. */
export const complete = (definition: Definition, workflow: Workflow): Definition => ({
  ...definition,
  States: Object.fromEntries(
    Object.entries(definition.States).map(([name, state]) => [name, completeState(state, workflow)]),
  ),
});
