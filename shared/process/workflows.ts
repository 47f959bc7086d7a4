/** The workflows, each a definition of its own. What follows from a name is derived from this list. */
export const workflows = ['notice', 'objection', 'joint-response'] as const;

export type Workflow = (typeof workflows)[number];
