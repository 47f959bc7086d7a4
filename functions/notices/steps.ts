import { recordProcess } from '../../shared/record/process.ts';
import { dependencies } from '../dependencies.ts';
import { stepFunction } from '../workflow/step.ts';

export const handler = stepFunction(
  'record',
  recordProcess,
  [{ type: 'activate' }, { type: 'return' }, { type: 'mark-reply-overdue' }, { type: 'stall' }],
  dependencies().cases,
);
