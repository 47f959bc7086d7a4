/** Every route of the API by its process. What serves or tries them all goes through this map. */
import { routes as audit } from './audit/routes.ts';
import type { ProcessName } from './contracts.ts';
import type { Dependencies } from './dependencies.ts';
import type { Route } from './http/route.ts';
import { routes as inquiries } from './inquiries/routes.ts';
import { routes as jointResponses } from './joint-responses/routes.ts';
import { routes as me } from './me/routes.ts';
import { routes as notices } from './notices/routes.ts';
import { routes as objections } from './objections/routes.ts';
import { routes as open } from './public/routes.ts';
import { routes as publications } from './publications/routes.ts';
import { routes as records } from './records/routes.ts';
import type { ReferenceDependencies } from './reference/dependencies.ts';
import { routes as reference } from './reference/routes.ts';
import { routes as submissions } from './submissions/routes.ts';
import { routes as worklist } from './worklist/routes.ts';

export const routes = {
  public: open,
  submissions,
  records,
  notices,
  inquiries,
  me,
  objections,
  'joint-responses': jointResponses,
  worklist,
  publications,
  audit,
  reference,
} as const satisfies Readonly<Record<ProcessName, readonly Route<never>[]>>;

/** What all of them together are wired to. */
export type EveryDependency = Dependencies & ReferenceDependencies;

export const everyRoute: readonly Route<EveryDependency>[] = Object.values(routes).flat();
