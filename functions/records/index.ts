import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { readRecordRoute } from './read.ts';

export const handler = httpFunction([readRecordRoute(dependencies())]);
