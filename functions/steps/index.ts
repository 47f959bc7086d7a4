import { dependencies } from '../dependencies.ts';
import { steps } from './steps.ts';

export const handler = steps(dependencies().cases);
