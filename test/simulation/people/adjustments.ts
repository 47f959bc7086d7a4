/**
 * Catalogs as a city adjusts them: time and again the next version of an item and of the measure, narrower or wider
 * than the one before, shorter or longer, in other words; what was published stays (Art. 9, 17).
 */
import { type CatalogItemContent, readItem } from '../../../shared/catalog/items.ts';
import { type ColumnContent, readFormat } from '../../../shared/formats/content.ts';
import type { JointMeasureContent } from '../../../shared/joint-response/measures.ts';
import type { InBoth } from '../../../shared/publication/in-both.ts';
import { contentOf, published } from '../../support/published.ts';
import type { FormatVersion, Versions } from './publications.ts';
import { monthsUnder } from './rows.ts';

/** The next version of something, as it is drafted. */
export interface Adjustment<K extends keyof Versions> {
  what: K;
  name: string;
  content: Omit<Versions[K], 'id' | 'version' | 'effectiveAt' | 'formats'>;
}

/** Another each time: that of the version before carries nothing that it did not show. */
const provisionOf = (count: number) => ({
  law: { zh: '国务院有关规定', en: 'Provisions of the State Council' },
  article: { zh: `第${count}条`, en: `Art. ${count}` },
});

type AdjustItem = (first: CatalogItemContent) => CatalogItemContent;

const [penalties, designations] = ['administrative-penalties', 'serious-untrustworthiness-designations'];

const narrower: AdjustItem = (first) => ({
  ...first,
  scopeOfUse: first.scopeOfUse.filter((purpose) => purpose !== 'procurement-and-projects'),
});
const shorter: AdjustItem = (first) => ({
  ...first,
  recordingPeriod: { minor: { months: 3 }, general: { months: 8 }, serious: { months: 24 } },
  disclosure: {
    minor: null,
    general: { least: { months: 3 }, most: { months: 8 } },
    serious: { least: { years: 1 }, most: { months: 24 } },
  },
});
const closed: AdjustItem = (first) => ({ ...first, openForOrganizations: false });
const asAtFirst: AdjustItem = (first) => first;

/** What is adjusted, in turn, from what the item was at first. */
const items: readonly [id: string, adjust: AdjustItem][] = [
  [penalties, narrower],
  [penalties, shorter],
  [penalties, (first) => closed(narrower(shorter(first)))],
  [designations, narrower],
  [penalties, asAtFirst],
  [designations, closed],
  [designations, asAtFirst],
];

/** The so manieth adjustment of the catalog of information, from 1 on. */
export function itemAdjustment(count: number): Adjustment<'items'> {
  const [name, adjust] = items[(count - 1) % items.length] ?? [penalties, asAtFirst];
  const first = published.items.find(({ id }) => id === name);
  if (!first) throw new Error('There is nothing to adjust.');
  const { id: _id, version: _version, effectiveAt: _effectiveAt, formats: _formats, ...content } = first;
  // What shows more than the version before it names the provision for it.
  return { what: 'items', name, content: { ...adjust(content), basis: provisionOf(count) } };
}

/** The end of an item that no tale but one files under: nobody provides it any more. */
const endOf = (name: string): Adjustment<'items'> => ({
  what: 'items',
  name,
  content: { ...readItem(contentOf(name), name), providers: [] },
});
export const itemEnd = endOf('compulsory-measures');
/** That of one under which nothing waits for a notice. */
export const itemEndWithoutNotice = endOf('donations');

/** The so manieth adjustment of the catalog of measures: fewer units are asked, then all again on another basis. */
export function measureAdjustment(count: number): Adjustment<'measures'> {
  const [first] = published.measures;
  if (!first) throw new Error('There is nothing to adjust.');
  const { id: name, version: _version, effectiveAt: _effectiveAt, ...content } = first;
  const edition = Math.floor(count / 2) + 1;
  const reworded = ({ zh, en }: InBoth) =>
    edition === 1 ? { zh, en } : { zh: `${zh}（${edition}）`, en: `${en} (${edition})` };
  const adjusted: JointMeasureContent = {
    ...content,
    basis: reworded(content.basis),
    remedies: reworded(content.remedies),
    implementingUnits: count % 2 ? ['procurement-centre', 'housing'] : content.implementingUnits,
  };
  return { what: 'measures', name, content: adjusted };
}

/** The format of commendations, and the field of it that the city closes to the public and opens again. */
const commendations = 'commendation';
export const adjustedField = 'honour';

/** The so manieth adjustment of the data formats: a field is closed to the public, then open again as at first. */
export function formatAdjustment(count: number): Adjustment<'formats'> {
  const first = readFormat(contentOf(commendations), commendations);
  const isClosed = count % 2 === 1;
  const closed = (column: ColumnContent): ColumnContent =>
    column.key === adjustedField && isClosed ? { ...column, public: false } : column;
  return { what: 'formats', name: commendations, content: { ...first, columns: first.columns.map(closed) } };
}

const within = (part: readonly string[], whole: readonly string[]) =>
  part.every((each) => whole.includes(each));

const publicIn = ({ columns }: FormatVersion): string[] =>
  columns.flatMap((column) => (column.public ? [column.key] : []));

/** Whether a version only takes something away, of what the adjustments here change. */
export function narrows(before: Versions[keyof Versions], after: Versions[keyof Versions]): boolean {
  if ('columns' in before || 'columns' in after) {
    return 'columns' in before && 'columns' in after && within(publicIn(after), publicIn(before));
  }
  if ('implementingUnits' in before || 'implementingUnits' in after) {
    return (
      'implementingUnits' in before &&
      'implementingUnits' in after &&
      before.basis.zh === after.basis.zh &&
      before.remedies.zh === after.remedies.zh &&
      within(after.implementingUnits, before.implementingUnits)
    );
  }
  const noLonger = (['general', 'serious'] as const).every(
    (of) => monthsUnder(of, after) <= monthsUnder(of, before),
  );
  const asOpen = before.openForOrganizations || !after.openForOrganizations;
  return noLonger && asOpen && within(after.scopeOfUse, before.scopeOfUse);
}
