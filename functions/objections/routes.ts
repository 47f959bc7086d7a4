import { applicationHandlers } from '../applications/handlers.ts';
import { routesOf } from '../http/route.ts';
import { objections } from './contract.ts';

export const routes = routesOf(objections, applicationHandlers('objection', objections.raise.path));
