import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { proveRoute } from './prove.ts';

export const handler = httpFunction([proveRoute(dependencies())]);
