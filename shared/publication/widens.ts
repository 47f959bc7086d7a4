import { leastDisclosed, mostDisclosed } from '../catalog/disclosure.ts';
import { type CatalogItemContent, type Provision, readItem } from '../catalog/items.ts';
import { isNoLonger, recordedFor } from '../catalog/period.ts';
import { readFormat } from '../formats/content.ts';
import { narrowsFormat } from '../formats/narrows.ts';
import { type JointMeasureContent, readMeasure } from '../joint-response/measures.ts';
import { type PledgeMatterContent, readMatter } from '../pledge/matters.ts';
import { narrowsWordList } from '../prohibited/narrows.ts';
import { readWordList } from '../prohibited/word-list.ts';
import { type UntrustworthinessClass, untrustworthinessClasses } from '../regulation.ts';
import { readUnit, type UnitContent } from '../units/unit.ts';
import type { PublishedKind } from './kinds.ts';
import type { Content } from './state.ts';

/**
 * Whether a version adds something or lets more be done than the one before it. Only what is known to narrow does
 * not widen: what is worded otherwise may mean anything, and where nothing can be said, the later effect protects whom it concerns (Art. 9, 17).
 */
export function widens(what: PublishedKind, before: Content, after: Content): boolean {
  switch (what) {
    case 'items':
      return !itemNarrows(readItem(before, what), readItem(after, what));
    case 'measures':
      return !measureNarrows(readMeasure(before, what), readMeasure(after, what));
    case 'formats':
      return !narrowsFormat(readFormat(before, what), readFormat(after, what));
    case 'units':
      return !unitNarrows(readUnit(before, what), readUnit(after, what));
    case 'pledge-matters':
      return !matterNarrows(readMatter(before, what), readMatter(after, what));
    case 'word-lists':
      return !narrowsWordList(readWordList(before, what), readWordList(after, what));
    default:
      return true;
  }
}

const within = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((each) => whole.includes(each));

/** Whether no more of a class is disclosed to anybody than before, and repair may be asked for no later. */
function isDisclosedNoLonger(
  of: UntrustworthinessClass,
  before: CatalogItemContent,
  after: CatalogItemContent,
): boolean {
  const [now, then] = [mostDisclosed(after, of), mostDisclosed(before, of)];
  const [least, leastBefore] = [leastDisclosed(after, of), leastDisclosed(before, of)];
  return (
    (now === null || (then !== null && isNoLonger(now, then))) &&
    (least === null || (leastBefore !== null && isNoLonger(least, leastBefore)))
  );
}

const isSame = <K extends string>(
  fields: readonly K[],
  before: Readonly<Partial<Record<K, unknown>>>,
  after: Readonly<Partial<Record<K, unknown>>>,
): boolean => fields.every((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]));

/** Whether nobody may rest on more than before: provisions that were there, word for word, for the units that were. */
const provisionsWithin = (part: readonly Provision[], whole: readonly Provision[]): boolean =>
  part.every((each) =>
    whole.some(
      (before) => isSame(['id', 'law', 'article'], before, each) && within(each.units, before.units),
    ),
  );

function itemNarrows(before: CatalogItemContent, after: CatalogItemContent): boolean {
  return (
    untrustworthinessClasses.every((kind) =>
      isNoLonger(recordedFor(after.recordingPeriod, kind), recordedFor(before.recordingPeriod, kind)),
    ) &&
    untrustworthinessClasses.every((kind) => isDisclosedNoLonger(kind, before, after)) &&
    isSame(['name', 'category', 'nature', 'noticeBefore', 'format', 'frequency'], before, after) &&
    before.about === after.about &&
    before.issuersWord === after.issuersWord &&
    within(after.providers, before.providers) &&
    (before.findByLicence === true || after.findByLicence !== true) &&
    within(before.consent ?? [], after.consent ?? []) &&
    within(after.scopeOfUse, before.scopeOfUse) &&
    (before.openForOrganizations || !after.openForOrganizations) &&
    provisionsWithin(after.exemptions, before.exemptions) &&
    provisionsWithin(after.inclusions, before.inclusions)
  );
}

const measureNarrows = (before: JointMeasureContent, after: JointMeasureContent): boolean =>
  isSame(['name', 'conduct', 'basis', 'remedies', 'removal'], before, after) &&
  within(after.initiatingUnits, before.initiatingUnits) &&
  within(after.implementingUnits, before.implementingUnits);

const unitNarrows = (before: UnitContent, after: UnitContent): boolean =>
  isSame(['name', 'code', 'successors'], before, after) &&
  within(after.authorities, before.authorities) &&
  within(after.purposes, before.purposes) &&
  within(after.hears, before.hears) &&
  (before.status === 'active' || after.status === 'ended');

/** Whether a version only takes from whom and for how long a matter is pledged: what is promised, and who judges it, stays word for word. */
const matterNarrows = (before: PledgeMatterContent, after: PledgeMatterContent): boolean =>
  isSame(['name', 'pledged', 'unit', 'basis', 'breachItem'], before, after) &&
  isNoLonger(after.longest, before.longest) &&
  isNoLonger(after.recordingPeriod, before.recordingPeriod) &&
  (before.forNaturalPersons || !after.forNaturalPersons) &&
  // Whoever may take back what they promised is bound by less.
  (!before.mayBeTakenBack || after.mayBeTakenBack) &&
  (before.status === 'active' || after.status === 'ended');
