import type { Dependencies } from '../dependencies.ts';
import type { Route } from '../http/route.ts';
import { proveRoute } from './prove.ts';

export const auditRoutes = (wired: Dependencies): Route[] => [proveRoute(wired)];
