import { routesOf } from '../http/route.ts';
import { authorizations, authorize, revoke } from './authorize.ts';
import { me } from './contract.ts';
import { accesses, history, notices, records } from './own.ts';

export const routes = routesOf(me, {
  records,
  notices,
  accesses,
  history,
  authorizations,
  authorize,
  revoke,
});
