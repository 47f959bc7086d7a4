import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { recordRoutes } from './routes.ts';

export const handler = httpFunction(recordRoutes(dependencies()));
