import { dependencies } from '../dependencies.ts';
import { jointResponseStep } from './step.ts';

export const handler = jointResponseStep(dependencies().cases);
