import { routesOf } from '../http/route.ts';
import { accesses } from './accesses.ts';
import { applications } from './applications.ts';
import { authorizations, authorize, revoke } from './authorize.ts';
import { me } from './contract.ts';
import type { OwnDependencies } from './dependencies.ts';
import { history, notices, recalls, records } from './own.ts';

export const routes = routesOf<typeof me, OwnDependencies>(me, {
  records,
  notices,
  applications,
  accesses,
  history,
  recalls,
  authorizations,
  authorize,
  revoke,
});
