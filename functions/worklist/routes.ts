import type { Dependencies } from '../dependencies.ts';
import type { Route } from '../http/route.ts';
import { worklistRoute } from './read.ts';

export const worklistRoutes = (wired: Dependencies): Route[] => [worklistRoute(wired.cases)];
