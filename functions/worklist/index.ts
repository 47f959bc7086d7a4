import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { worklistRoutes } from './routes.ts';

export const handler = httpFunction(worklistRoutes(dependencies()));
