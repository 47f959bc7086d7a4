import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { worklistRoute } from './read.ts';

export const handler = httpFunction([worklistRoute(dependencies().cases)]);
