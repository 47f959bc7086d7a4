import type { Dependencies } from '../dependencies.ts';
import type { Route } from '../http/route.ts';
import { readRecordRoute } from './read.ts';

export const recordRoutes = (wired: Dependencies): Route[] => [readRecordRoute(wired)];
