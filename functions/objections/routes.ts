import type { Dependencies } from '../dependencies.ts';
import type { Route } from '../http/route.ts';
import { decideRoute } from './decide.ts';
import { raiseRoute } from './raise.ts';
import { readObjectionRoute } from './read.ts';

export const objectionRoutes = (wired: Dependencies): Route[] => [
  raiseRoute(wired),
  readObjectionRoute(wired),
  decideRoute(wired),
];
