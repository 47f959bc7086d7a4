import type { Dependencies } from '../dependencies.ts';
import type { Route } from '../http/route.ts';
import { authorizeRoute, revokeRoute } from './authorize.ts';
import { myAccessesRoute, myHistoryRoute, myNoticesRoute, myRecordsRoute } from './own.ts';

export const ownRoutes = (wired: Dependencies): Route[] => [
  myRecordsRoute(wired),
  myNoticesRoute(wired),
  myAccessesRoute(wired),
  myHistoryRoute(wired),
  authorizeRoute(wired.cases),
  revokeRoute(wired.cases),
];
