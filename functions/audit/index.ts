import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { auditRoutes } from './routes.ts';

export const handler = httpFunction(auditRoutes(dependencies()));
