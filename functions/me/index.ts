import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { ownRoutes } from './routes.ts';

export const handler = httpFunction(ownRoutes(dependencies()));
