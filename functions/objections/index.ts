import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { objectionRoutes } from './routes.ts';

export const handler = httpFunction(objectionRoutes(dependencies()));
