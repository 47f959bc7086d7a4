import { jointResponseProcess } from '../../shared/joint-response/process.ts';
import { dependencies } from '../dependencies.ts';
import { stepFunction } from '../workflow/step.ts';

export const handler = stepFunction(
  'joint-response',
  jointResponseProcess,
  [{ command: { type: 'mark-overdue' } }, { command: { type: 'stall' } }],
  dependencies().cases,
);
