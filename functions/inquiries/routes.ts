import type { Dependencies } from '../dependencies.ts';
import type { Route } from '../http/route.ts';
import { inquireRoute } from './inquire.ts';

export const inquiryRoutes = (wired: Dependencies): Route[] => [inquireRoute(wired)];
