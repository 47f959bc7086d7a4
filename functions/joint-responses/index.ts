import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { jointResponseRoutes } from './routes.ts';

export const handler = httpFunction(jointResponseRoutes(dependencies()));
