/**
 * Every route of the API by its process, each from the file that the bundler takes it from. What tries them all goes
 * through this map; that every contract of a process has its handler, the process's own file holds.
 */
import { contracts, type ProcessName } from './contracts.ts';
import type { Dependencies } from './dependencies.ts';
import type { FilesDependencies } from './files/dependencies.ts';
import type { Route } from './http/route.ts';
import type { KeyDependencies } from './keys/dependencies.ts';
import type { LogDependencies } from './log/dependencies.ts';
import type { ReferenceDependencies } from './reference/dependencies.ts';
import type { SubmissionsDependencies } from './submissions/dependencies.ts';

/** What all of them together are wired to. */
export type EveryDependency = Dependencies &
  FilesDependencies &
  KeyDependencies &
  LogDependencies &
  ReferenceDependencies &
  SubmissionsDependencies;

type Routes = readonly Route<EveryDependency>[];

async function routesOf(process: string): Promise<[string, Routes]> {
  const { routes }: { routes: Routes } = await import(`./${process}/routes.ts`);
  return [process, routes];
}

const found = await Promise.all(Object.keys(contracts).map(routesOf));

// One entry for each name of the contracts.
export const routes = Object.fromEntries(found) as Readonly<Record<ProcessName, Routes>>;

export const everyRoute: Routes = Object.values(routes).flat();
