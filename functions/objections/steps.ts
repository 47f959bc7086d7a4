import { dependencies } from '../dependencies.ts';
import { objectionStep } from './step.ts';

export const handler = objectionStep(dependencies().cases);
