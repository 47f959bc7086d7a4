import { objectionProcess } from '../../shared/objection/process.ts';
import { dependencies } from '../dependencies.ts';
import { stepFunction } from '../workflow/step.ts';

export const handler = stepFunction(
  'objection',
  objectionProcess,
  [{ command: { type: 'remind' } }, { command: { type: 'escalate' } }, { command: { type: 'stall' } }],
  dependencies().cases,
);
