import { type CatalogItemContent, readItem } from '../catalog/items.ts';
import { type JointMeasureContent, readMeasure } from '../joint-response/measures.ts';
import { lastDay } from '../time/period.ts';
import type { PublishedKind } from './kinds.ts';
import type { Content } from './state.ts';

/**
 * Whether a version adds something or lets more be done than the one before it. Only what is known to narrow does
 * not widen: where nothing can be said, the later effect protects whom it concerns (Art. 9, 17).
 */
export function widens(what: PublishedKind, before: Content, after: Content): boolean {
  switch (what) {
    case 'items':
      return !itemNarrows(readItem(before, what), readItem(after, what));
    case 'measures':
      return !measureNarrows(readMeasure(before, what), readMeasure(after, what));
    default:
      return true;
  }
}

const within = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((each) => whole.includes(each));

/** The day of a leap year's beginning on which periods are laid side by side. */
const comparedFrom = '2028-01-01';

function itemNarrows(before: CatalogItemContent, after: CatalogItemContent): boolean {
  const isNoLonger = (['minor', 'general', 'serious'] as const).every(
    (kind) =>
      lastDay(comparedFrom, after.recordingPeriod[kind]) <=
      lastDay(comparedFrom, before.recordingPeriod[kind]),
  );
  return (
    isNoLonger &&
    after.adverse === before.adverse &&
    after.category === before.category &&
    after.format === before.format &&
    within(after.providers, before.providers) &&
    within(after.scopeOfUse, before.scopeOfUse) &&
    (before.openForOrganizations || !after.openForOrganizations)
  );
}

const measureNarrows = (before: JointMeasureContent, after: JointMeasureContent): boolean =>
  after.conduct === before.conduct &&
  within(after.initiatingUnits, before.initiatingUnits) &&
  within(after.implementingUnits, before.implementingUnits);
