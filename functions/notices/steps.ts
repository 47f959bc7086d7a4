import { recordProcess } from '../../shared/record/process.ts';
import { dependencies } from '../dependencies.ts';
import { stepFunction } from '../workflow/step.ts';

export const handler = stepFunction(
  'record',
  recordProcess,
  [
    { command: { type: 'activate' }, after: 'reply' },
    { command: { type: 'return' }, after: 'delivery' },
    { command: { type: 'mark-reply-overdue' } },
    { command: { type: 'stall' } },
  ],
  dependencies().cases,
);
