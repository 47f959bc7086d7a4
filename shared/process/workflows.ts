/**
 * Every workflow, once. A machine, its variable, its log and its alarm, what the dispatcher starts and what the tests
 * play follow from this list; one more needs its definition in `infra/workflows/` and its entry in `functions/steps/`.
 */
export const workflows = ['notice', 'objection', 'joint-response'] as const;

export type Workflow = (typeof workflows)[number];

/** Something for each workflow, by its name. */
export const forEachWorkflow = <T>(make: (workflow: Workflow) => T): Record<Workflow, T> =>
  // Made from the list itself: `fromEntries` forgets that none is missing.
  Object.fromEntries(workflows.map((workflow) => [workflow, make(workflow)])) as Record<Workflow, T>;

/** The environment variable that tells the dispatcher the workflow's machine, such as `JOINT_RESPONSE_MACHINE`. */
export const machineVariable = (workflow: Workflow): string =>
  `${workflow.toUpperCase().replaceAll('-', '_')}_MACHINE`;
