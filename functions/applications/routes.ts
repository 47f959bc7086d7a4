import { applicationKinds } from '../../shared/application/rules.ts';
import { type Handler, routesOf } from '../http/route.ts';
import { applications, contractsOf } from './contract.ts';
import { applicationHandlers } from './handlers.ts';
import { named } from './named.ts';

/** The handlers of a kind, of what its contracts have. */
function handlersOf(kind: (typeof applicationKinds)[number]): Record<string, Handler> {
  const handlers = applicationHandlers(kind);
  const acts = Object.keys(contractsOf[kind]) as (keyof typeof handlers)[];
  // Each reads what the contract of its own name let in.
  return named(kind, Object.fromEntries(acts.map((act) => [act, handlers[act] as Handler])));
}

export const routes = routesOf(
  applications,
  Object.assign({}, ...applicationKinds.map(handlersOf)) as Record<string, Handler>,
);
