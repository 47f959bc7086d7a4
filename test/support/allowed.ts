import type { Outcome } from '../../shared/outcome.ts';

/** What an outcome gives. Throws where it was refused. */
export function allowed<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}
