import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { inquiryRoutes } from './routes.ts';

export const handler = httpFunction(inquiryRoutes(dependencies()));
