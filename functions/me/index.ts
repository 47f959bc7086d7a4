import { dependencies } from '../dependencies.ts';
import { httpFunction } from '../http/function.ts';
import { authorizeRoute, revokeRoute } from './authorize.ts';
import { myAccessesRoute, myHistoryRoute, myNoticesRoute, myRecordsRoute } from './own.ts';

const wired = dependencies();

export const handler = httpFunction([
  myRecordsRoute(wired),
  myNoticesRoute(wired),
  myAccessesRoute(wired),
  myHistoryRoute(wired),
  authorizeRoute(wired.cases),
  revokeRoute(wired.cases),
]);
