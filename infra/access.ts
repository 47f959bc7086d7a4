import type { AnyContract } from '../functions/contracts.ts';

/** What of the tables a function may touch: all, or read and enter its look in the history. */
export type Access = 'read-write' | 'read-history';

/**
 * What the function that serves these contracts may touch: it may write the register only where one of them writes,
 * and touches nothing where anybody may ask.
 */
export function accessFor(contracts: readonly AnyContract[]): Access | undefined {
  if (contracts.every(({ scopes }) => scopes.length === 0)) return undefined;
  return contracts.some(({ idempotent }) => idempotent) ? 'read-write' : 'read-history';
}
