/**
 * Catalogs as a city adjusts them: each deployment publishes the next version of an item and of the measure,
 * narrower or wider than the one before, shorter or longer, in other words; what was published stays (Art. 9, 17).
 */
import { type Catalog, published } from '../../../shared/catalog/catalog.ts';
import type { CatalogItem } from '../../../shared/catalog/items.ts';
import type { Version } from '../../../shared/catalog/version.ts';
import type { JointMeasure } from '../../../shared/joint-response/measures.ts';

/** The version that is in force of what is published: that of the highest number, whatever the product makes of it. */
export function inForce<V extends Version>(published: readonly V[], id: string): V {
  const [highest] = published.filter((each) => each.id === id).sort((a, b) => b.version - a.version);
  if (!highest) throw new Error(`Nothing is published as ${id}.`);
  return highest;
}

type Adjustment = [id: string, adjust: (first: CatalogItem) => CatalogItem];

const [penalties, designations] = ['administrative-penalties', 'serious-untrustworthiness-designations'];

const narrower = (first: CatalogItem): CatalogItem => ({
  ...first,
  scopeOfUse: first.scopeOfUse.filter((purpose) => purpose !== 'procurement-and-projects'),
});
const shorter = (first: CatalogItem): CatalogItem => ({
  ...first,
  recordingPeriod: { ...first.recordingPeriod, general: { months: 8 }, serious: { months: 24 } },
});
const closed = (first: CatalogItem): CatalogItem => ({ ...first, openForOrganizations: false });
const asAtFirst = (first: CatalogItem): CatalogItem => first;

/** What each deployment adjusts, in turn, from what the item was at first. */
const adjustments: readonly Adjustment[] = [
  [penalties, narrower],
  [penalties, shorter],
  [penalties, (first) => closed(shorter(first))],
  [designations, narrower],
  [penalties, asAtFirst],
  [designations, closed],
  [designations, asAtFirst],
];

const adjustedMeasure = (first: JointMeasure, version: number): JointMeasure => ({
  ...first,
  version,
  basis: `${first.basis} (${version})`,
  remedies: `${first.remedies} (${version})`,
  implementingUnits: version % 2 ? first.implementingUnits : ['procurement-centre', 'housing'],
});

/** What is published from the so manieth deployment on; 0 is what the product ships with. */
export function catalogOf(deployment: number): Catalog {
  let catalog = published;
  for (let count = 1; count <= deployment; count++) catalog = next(catalog, count);
  return catalog;
}

function next({ items, measures }: Catalog, count: number): Catalog {
  const [id, adjust] = adjustments[(count - 1) % adjustments.length] as Adjustment;
  const [first, [measure]] = [published.items.find((item) => item.id === id), published.measures];
  if (!first || !measure) throw new Error('There is nothing to adjust.');
  return {
    items: [...items, { ...adjust(first), version: inForce(items, id).version + 1 }],
    measures: [...measures, adjustedMeasure(measure, measure.version + count)],
  };
}
