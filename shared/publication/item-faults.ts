/** What a version of an item may not say, beside what its schema asks for (Art. 8, 11, 16; credit repair measures, NDRC order 36 of 2025). */

import { mayBeAboutPersons } from '../catalog/consents-needed.ts';
import { leastDisclosed, mostDisclosed } from '../catalog/disclosure.ts';
import type { CatalogItemContent } from '../catalog/items.ts';
import { isNoLonger, recordedFor } from '../catalog/period.ts';
import { isSameProvision } from '../catalog/same-provision.ts';
import {
  type Period,
  type UntrustworthinessClass,
  untrustworthiness,
  untrustworthinessClasses,
} from '../regulation.ts';
import { type Fault, fault } from '../texts/said.ts';

/**
 * What is wrong with a version of an item, each with its field in the draft: what is untrustworthy is listed without notice;
 * more is disclosed than is recorded, or than order 36 has it, or more shown of natural persons than before, on no
 * provision that it names. The provision of a version before carries what that showed, and nothing more.
 * @param replaced the versions that it takes the place of, or would within a day
 */
export function itemFaults(item: CatalogItemContent, replaced: readonly CatalogItemContent[]): Fault[] {
  const isUnheard = item.nature === 'untrustworthy' && !item.noticeBefore;
  const showsMore = replaced.flatMap((before) =>
    item.basis && !isSameProvision(item.basis, before.basis)
      ? []
      : [...showsMoreOfPersons(before, item), ...burdensMore(before, item)],
  );
  const foundAnew = replaced.length === 0 && item.findByLicence && !item.basis;
  return oncePerField([
    ...(isUnheard ? [fault('content.noticeBefore', 'untrustworthy-without-notice')] : []),
    ...untrustworthinessClasses.flatMap((of) => disclosureFaults(item, of)),
    ...(foundAnew ? [fault('content.findByLicence', 'basis-missing')] : []),
    ...showsMore.map((field) => fault(field, 'basis-missing')),
  ]);
}

/** The faults without those that say again what is wrong with a field. */
const oncePerField = (faults: readonly Fault[]): Fault[] =>
  faults.filter(
    ({ field, code }, index) =>
      faults.findIndex((each) => each.field === field && each.code === code) === index,
  );

/** A rule that no record could keep, or that goes beyond order 36: each field with what is wrong. */
function disclosureFaults(item: CatalogItemContent, of: UntrustworthinessClass): Fault[] {
  const { disclosed, repairFrom } = untrustworthiness[of];
  const most = mostDisclosed(item, of);
  const rule = item.disclosure?.[of];
  if (!rule) {
    // Said by silence: as long as it is recorded.
    const isBeyond = item.nature === 'untrustworthy' && item.openForOrganizations && !item.basis;
    return isBeyond && most && !isNoLonger(most, disclosed)
      ? [fault('content.disclosure', 'basis-missing')]
      : [];
  }
  const { least } = rule;
  const field = `content.disclosure.${of}`;
  const isBeyond = least !== null && (repairFrom === null || !isNoLonger(least, repairFrom));
  return [
    ...(isNoLonger(rule.most, recordedFor(item.recordingPeriod, of))
      ? []
      : [fault(`${field}.most`, 'disclosed-longer-than-recorded')]),
    ...(least && !isNoLonger(least, rule.most) ? [fault(`${field}.least`, 'least-beyond-most')] : []),
    ...(item.basis || isNoLonger(rule.most, disclosed) ? [] : [fault(`${field}.most`, 'basis-missing')]),
    ...(item.basis || !isBeyond ? [] : [fault(`${field}.least`, 'basis-missing')]),
  ];
}

/** The fields by which a version collects or shows more of natural persons than another, or for longer. */
function showsMoreOfPersons(before: CatalogItemContent, after: CatalogItemContent): string[] {
  const isLonger = untrustworthinessClasses.some(
    (of) => !isNoLonger(recordedFor(after.recordingPeriod, of), recordedFor(before.recordingPeriod, of)),
  );
  const consents = after.consent ?? [];
  return [
    ...(isLonger ? ['content.recordingPeriod'] : []),
    ...(after.scopeOfUse.every((purpose) => before.scopeOfUse.includes(purpose))
      ? []
      : ['content.scopeOfUse']),
    ...(before.noticeBefore && !after.noticeBefore ? ['content.noticeBefore'] : []),
    ...((before.consent ?? []).every((kind) => consents.includes(kind)) ? [] : ['content.consent']),
    ...(after.findByLicence && !before.findByLicence ? ['content.findByLicence'] : []),
    ...(before.issuersWord && !after.issuersWord ? ['content.issuersWord'] : []),
    ...(!mayBeAboutPersons(before) && mayBeAboutPersons(after) ? ['content.about'] : []),
  ];
}

const isLater = (after: Period | null, before: Period | null): boolean =>
  after !== null && (before === null || !isNoLonger(after, before));

/** The fields by which a version has repair wait longer than another, or discloses for longer what is beyond order 36. */
const burdensMore = (before: CatalogItemContent, after: CatalogItemContent): string[] =>
  untrustworthinessClasses.flatMap((of) => {
    const field = `content.disclosure.${of}`;
    const most = after.disclosure?.[of] ? mostDisclosed(after, of) : null;
    const isBeyond = most !== null && !isNoLonger(most, untrustworthiness[of].disclosed);
    return [
      ...(isLater(leastDisclosed(after, of), leastDisclosed(before, of)) ? [`${field}.least`] : []),
      ...(isBeyond && isLater(most, mostDisclosed(before, of)) ? [`${field}.most`] : []),
    ];
  });
