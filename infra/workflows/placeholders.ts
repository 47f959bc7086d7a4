import { workflowErrors } from '../../shared/process/workflow-errors.ts';

/** How many days a workflow waits on once its case is overdue, before operators are told. */
export const overdueWaitDays = 90;

/** What a definition leaves open. */
export interface Filling {
  partition: string;
  stepsFunction: string;
}

/** What stands for each placeholder of a definition. */
export const placeholders = ({ partition, stepsFunction }: Filling): Record<string, string> => ({
  Partition: partition,
  StepsFunction: stepsFunction,
  Overtaken: workflowErrors.overtaken,
  Postponed: workflowErrors.postponed,
  OverdueWaitSeconds: String(overdueWaitDays * 24 * 3600),
});
