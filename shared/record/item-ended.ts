/** An item that ends while the notice of a record runs: the record never takes effect, and its subject is told (Art. 9, 11). */
import type { CatalogItem } from '../catalog/items.ts';
import { comesIntoEffect } from '../publication/list.ts';
import type { Instant } from '../time/civil.ts';
import type { RecordState } from './state.ts';

type OfItem = Pick<RecordState, 'item' | 'catalogVersion' | 'notice'>;

/**
 * The version by which the item of a record ended after it was filed and by an instant, though another brought it back
 * since; null for none. What took effect without a notice before is not held up by anything.
 */
export function endedBy(
  { item, catalogVersion, notice }: OfItem,
  items: readonly CatalogItem[],
  by: Instant,
): number | null {
  if (notice === null) return null;
  const ending = items.find(
    (each) =>
      each.id === item &&
      each.version > catalogVersion &&
      each.providers.length === 0 &&
      each.effectiveAt <= by &&
      comesIntoEffect(items, each),
  );
  return ending?.version ?? null;
}

/** Whether a notice runs: nothing of it has taken effect, and it has not come to an end otherwise. */
export const isRunning = ({ status }: Pick<RecordState, 'status'>): boolean =>
  ['notifying', 'notified', 'contested'].includes(status);

/** Since when a record that is in effect is so: since its notice's period was over, or the decision on the reply, or its filing. */
export const inEffectSince = ({ notice, filedAt }: Pick<RecordState, 'notice' | 'filedAt'>): Instant =>
  notice?.decision?.at ?? notice?.endsAt ?? filedAt;
