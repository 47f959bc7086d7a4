/** Units as recorded persons: most are organizations with a code of their own, about which others file. */
import { type Keys, type SubjectKey, subjectKey } from '../keys/keys.ts';
import type { Instant } from '../time/civil.ts';
import { standingAt } from './standing.ts';
import type { Unit } from './unit.ts';

/** Under which keys units are on record themselves, as far as the register names their codes at an instant. */
export function bodiesOf(
  keys: Keys,
  units: readonly Unit[],
  names: readonly string[],
  at: Instant,
): SubjectKey[] {
  const standing = standingAt(units, at);
  return [...new Set(names)].flatMap((name) => {
    const code = standing.get(name)?.code;
    return code ? [subjectKey(keys, { kind: 'organization', code })] : [];
  });
}
