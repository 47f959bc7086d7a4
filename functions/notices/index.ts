import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { noticeRoutes } from './routes.ts';

export const handler = httpFunction(noticeRoutes(dependencies()));
