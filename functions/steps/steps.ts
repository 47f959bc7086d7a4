import { forEachWorkflow, type Workflow } from '../../shared/process/workflows.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Edge } from '../edge.ts';
import type { StepInput, StepOutput } from '../workflow/step.ts';
import { tasks } from './tasks.ts';

/** A step of one workflow, which the synthesis writes into each of its tasks: no task reaches another's commands. */
export type TaskInput = StepInput & { workflow: Workflow };

/** Makes the one function behind the tasks of all workflows. */
export function steps(cases: CaseStore, world?: Edge) {
  const done = forEachWorkflow((workflow) => tasks[workflow].on(cases, world));
  return async ({ workflow, ...step }: TaskInput): Promise<StepOutput> => done[workflow](step);
}
