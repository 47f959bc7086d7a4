/** Rows that what took effect since their receipt forbids to collect: the version of the receipt holds for all else (Art. 8, 9, 16). */
import { aboutFaults } from '../../shared/catalog/about.ts';
import type { Catalog } from '../../shared/catalog/catalog.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import { alarmsOf, isSameAlarm } from '../../shared/prohibited/alarms.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { allLatest, latest } from '../../shared/publication/list.ts';
import type { FiledRecord } from '../../shared/store/store.ts';
import type { SubmissionState } from '../../shared/submission/state.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { activeUnit } from '../../shared/units/register.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Offered } from './offer.ts';

type Published = Pick<Catalog, 'items' | 'units' | 'word-lists'>;
type Filed = FiledRecord['change']['state'];

/**
 * The records of a submission that may not be put on record any more. What is there already, as where whoever recorded it
 * died and another goes on, is none of them. Nothing is looked at where nothing was published since.
 */
export async function forbiddenSince(
  { cases }: Pick<Dependencies, 'cases'>,
  submission: SubmissionState,
  records: readonly FiledRecord[],
  offered: Pick<Offered, 'item' | 'format'>,
  published: Published,
  now: Instant,
): Promise<ReadonlySet<string>> {
  const isForbidden = forbids(submission, offered, published, now);
  const found = isForbidden
    ? records.flatMap(({ change: { state } }) => (isForbidden(state) ? [state.id] : []))
    : [];
  if (found.length === 0) return new Set();
  const there = (await cases.load(null, found)).cases;
  return new Set(found.filter((_, index) => there[index] === null));
}

/** What forbids a row of a submission; null where nothing was published since its receipt that could. */
function forbids(
  submission: SubmissionState,
  { item, format }: Pick<Offered, 'item' | 'format'>,
  published: Published,
  now: Instant,
): ((record: Filed) => boolean) | null {
  const present = latest(published.items, item.id, now);
  const isOtherItem = present !== undefined && present.version !== item.version;
  const lists = published['word-lists'];
  const isOtherList = versionsAt(lists, now) !== versionsAt(lists, submission.receivedAt);
  if (!isOtherItem && !isOtherList) return null;
  const byItem = isOtherItem ? forbiddenBy(present, submission, { item, format }, published, now) : null;
  const find = findBy(lists, now);
  const says = ({ secret: { filing, answered } }: Filed) =>
    alarmsOf(format, format.row(filing, {}), filing, { find, consented: item.consent ?? [] }).some(
      (alarm) => !answered.some((each) => isSameAlarm(alarm, each)),
    );
  return (record) => byItem?.(record) === true || (isOtherList && says(record));
}

/** Whether the item has ended, is about others by now, or lets in no more what Art. 8 keeps out. */
function forbiddenBy(
  present: CatalogItem,
  { provider: unit, inclusion }: SubmissionState,
  { item, format }: Pick<Offered, 'item' | 'format'>,
  { units }: Published,
  now: Instant,
): (record: Filed) => boolean {
  // Under a notice it never takes effect, and its person is told so.
  if (present.providers.length === 0) return ({ notice }) => notice === null;
  const provider = activeUnit(units, unit, now);
  const isLetIn =
    inclusion === null ||
    present.inclusions.some(({ id, units: of }) => id === inclusion && of.includes(unit));
  return ({ secret: { filing } }) => {
    const isAboutOthers =
      present.about !== item.about &&
      aboutFaults(present, filing, { provider: provider ?? { code: null }, units }, now).length > 0;
    return isAboutOthers || (!isLetIn && !format.read(format.row(filing, {}), { issued: () => true }).ok);
  };
}

const versionsAt = (lists: Published['word-lists'], at: Instant): string =>
  allLatest(lists, at)
    .map(({ id, version }) => `${id}#${version}`)
    .join(' ');
