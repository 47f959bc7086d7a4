import type { Contract } from '../functions/http/route.ts';

/** What a function may touch: all of the tables, read and enter its look in the history, what is published, what is disclosed, or the secret alone with the check that it fits. The log beside. */
export type Access = 'read-write' | 'read-history' | 'read-published' | 'read-disclosed' | 'read-secret';

/**
 * What the function that serves these contracts may touch: it may write the register only where one of them writes,
 * reads what is published, no more, where anybody may ask, or the register where that is disclosed, or the secret where it answers from that, and nothing where
 * all its answers are files, or the public log.
 */
export function accessFor(contracts: readonly Contract[]): Access | undefined {
  if (contracts.every(({ file }) => file)) return undefined;
  if (contracts.every(({ log, scopes }) => log && scopes.length === 0)) return undefined;
  if (contracts.every(({ secret }) => secret)) return 'read-secret';
  if (contracts.every(({ disclosed }) => disclosed)) return 'read-disclosed';
  if (contracts.every(({ scopes }) => scopes.length === 0)) return 'read-published';
  return contracts.some(({ idempotent }) => idempotent) ? 'read-write' : 'read-history';
}
