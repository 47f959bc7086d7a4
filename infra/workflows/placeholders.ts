import { workflowErrors } from '../../shared/process/workflow-errors.ts';

/** What a definition leaves open. */
export interface Filling {
  partition: string;
  stepsFunction: string;
  /** How long a workflow waits on once its case is overdue, before operators are told. */
  overdueWaitSeconds: number;
}

/** What stands for each placeholder of a definition. */
export const placeholders = ({
  partition,
  stepsFunction,
  overdueWaitSeconds,
}: Filling): Record<string, string> => ({
  Partition: partition,
  StepsFunction: stepsFunction,
  Overtaken: workflowErrors.overtaken,
  Postponed: workflowErrors.postponed,
  OverdueWaitSeconds: String(overdueWaitSeconds),
});
