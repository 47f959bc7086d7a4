/** Names of errors that a workflow's definition reacts to: once for the functions, the definitions and the tests. */
export const workflowErrors = {
  /** What was to happen at an instant came seconds too early: clocks differ. Tried again. */
  notYet: 'NotYet',
  /** What was to happen at an instant is to happen at a much later one by now: the wait is entered again and hears of it. */
  postponed: 'Postponed',
  /** What the timer waited for came in the same moment and was first: the wait is entered again and hears of it. */
  overtaken: 'Overtaken',
  /** Others were changing the same case. Tried again. */
  busy: 'CaseBusy',
  /** There is no such case: nothing will change that. */
  caseMissing: 'CaseMissing',
} as const;
