import type { CatalogItem } from '../catalog/items.ts';
import { comesIntoEffect } from '../publication/list.ts';
import type { RecordState } from '../record/state.ts';
import type { Instant } from '../time/civil.ts';

/** The versions of its item by which a record is judged: the one it was filed under, and all that came into effect since. */
export const versionsFor = (
  { item, catalogVersion }: Pick<RecordState, 'item' | 'catalogVersion'>,
  at: Instant,
  items: readonly CatalogItem[],
): CatalogItem[] =>
  items.filter(
    (each) =>
      each.id === item &&
      (each.version === catalogVersion ||
        (each.version > catalogVersion && each.effectiveAt <= at && comesIntoEffect(items, each))),
  );
