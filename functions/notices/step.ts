import { recordProcess } from '../../shared/record/process.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import type { Edge } from '../edge.ts';
import { stepFunction } from '../workflow/step.ts';

/** The tasks of the workflow: the commands that its definition may name. */
export const noticeStep = (cases: CaseStore, world?: Edge) =>
  stepFunction(
    'record',
    recordProcess,
    [
      { command: { type: 'activate' }, after: 'reply' },
      { command: { type: 'return' }, after: 'delivery' },
      { command: { type: 'mark-reply-overdue' } },
      { command: { type: 'stall' } },
    ],
    cases,
    world,
  );
