import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { inquireRoute } from './inquire.ts';

export const handler = httpFunction([inquireRoute(dependencies())]);
