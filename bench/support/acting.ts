import { type Client, createClient } from '../../client/src/index.ts';
import type { ProcessName } from '../../functions/contracts.ts';
import { routes } from '../../functions/routes.ts';
import type { Caller } from '../../test/support/event.ts';
import { arrived, routed } from '../../test/support/in-process.ts';
import { noContext } from './events.ts';
import type { Wired } from './wiring.ts';

/** Which function serves a route. */
const functionOf = new Map<string, ProcessName>(
  Object.entries(routes).flatMap(([process, own]) =>
    // The routes are those of the processes, each by its name.
    own.map(({ contract: { method, path } }) => [`${method} ${path}`, process as ProcessName] as const),
  ),
);

/** A client in the name of somebody whom the authorizer let in, of the functions as they are wired in this process. */
export const actingOn = (wired: Wired, caller: Caller): Client =>
  createClient({
    url: 'http://in-process',
    retry: { attempts: 1 },
    fetch: async (request) => {
      const { method, path, event } = await routed(request, caller);
      const name = functionOf.get(`${method} ${path}`);
      if (!name) throw new Error(`No function serves ${method} ${path}.`);
      return arrived(await wired[name](event(), noContext));
    },
  });
