/** Units as recorded persons: most are organizations with a code of their own, about which others file. */
import { type Keys, type SubjectKey, subjectKey } from '../keys/keys.ts';
import type { Instant } from '../time/civil.ts';
import type { Unit } from './unit.ts';

/**
 * Under which keys units are on record themselves, as far as the register names their codes by an instant: their own, and
 * those of the authorities that they are, the former ones too.
 */
export function bodiesOf(
  keys: Keys,
  units: readonly Unit[],
  names: readonly string[],
  at: Instant,
): SubjectKey[] {
  const codes = units
    .filter(({ id, effectiveAt }) => names.includes(id) && effectiveAt <= at)
    .flatMap(({ code, authorities }) => [...(code === null ? [] : [code]), ...authorities]);
  return [...new Set(codes)].map((code) => subjectKey(keys, { kind: 'organization', code }));
}
