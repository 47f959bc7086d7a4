import type { Dependencies } from '../dependencies.ts';
import type { Route } from '../http/route.ts';
import { feedbackRoute } from './feedback.ts';
import { readJointResponseRoute } from './read.ts';
import { startRoute } from './start.ts';

export const jointResponseRoutes = (wired: Dependencies): Route[] => [
  startRoute(wired),
  readJointResponseRoute(wired),
  feedbackRoute(wired),
];
