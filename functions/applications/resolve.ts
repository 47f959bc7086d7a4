/** What a decision on an application does to its record. */
import type { ApplicationKind } from '../../shared/application/kind.ts';
import { effectOf } from '../../shared/application/rules.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { Keys } from '../../shared/keys/keys.ts';
import type { Resolution } from '../../shared/record/commands.ts';
import { correctFiling } from '../../shared/record/correct.ts';
import { firstReleaseId } from '../../shared/record/file.ts';
import { decisionNames } from '../../shared/record/name.ts';
import type { RecordState } from '../../shared/record/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { invalidFields, type Problem } from '../http/problem.ts';
import type { Deciding } from './contracts.ts';

/** By what a correction is read and named. */
export interface Known {
  items: readonly CatalogItem[];
  keys: Keys;
  now: Instant;
}

/** What the decision does to the record, or what of it does not comply. */
export function resolutionOf(
  kind: ApplicationKind,
  { outcome, corrections }: Deciding['body'],
  record: RecordState,
  { items, keys, now }: Known,
): Resolution | Problem {
  if (!corrections) return { outcome: effectOf(kind, outcome) === 'delete' ? 'deleted' : 'upheld' };
  const corrected = correctFiling(record, corrections, items, now);
  return corrected.ok
    ? {
        outcome: 'corrected',
        filing: corrected.filing,
        endsAt: corrected.endsAt,
        names: decisionNames(keys, { id: record.item }, corrected.filing),
      }
    : invalidFields(corrected.faults);
}

/** What the first release filed has its decision's name as its identifier: none but the record itself may be that. */
export function namedByFirstRelease({ id, item, subject }: RecordState, resolution: Resolution): string[] {
  if (resolution.outcome !== 'corrected') return [];
  const name = firstReleaseId({ id: item }, resolution.filing, subject);
  return name === id ? [] : [name];
}
