import { type Request, routesOf } from '../http/route.ts';
import { keys } from './contract.ts';
import type { KeyDependencies } from './dependencies.ts';

/** The keys to which an identity provider encrypts the numbers of persons, as a key set (RFC 7517). */
async function list(_: Request<typeof keys.list>, { publicKeys }: KeyDependencies) {
  return { status: 200, body: { keys: await publicKeys() } };
}

export const routes = routesOf<typeof keys, KeyDependencies>(keys, { list });
