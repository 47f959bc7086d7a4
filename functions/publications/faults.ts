/** What a version may not say, beside what the schema of its kind asks for: held at its draft, and once more at its approval. */
import { catalogReaders, readCalendar } from '../../shared/catalog/catalog.ts';
import { type CatalogItemContent, readItem } from '../../shared/catalog/items.ts';
import { readFormat } from '../../shared/formats/content.ts';
import { classRules, formatFaults, givesClass } from '../../shared/formats/faults.ts';
import { rulesLost } from '../../shared/formats/keeps.ts';
import { readMeasure } from '../../shared/joint-response/measures.ts';
import { type PledgeMatterContent, readMatter } from '../../shared/pledge/matters.ts';
import { neverCollected } from '../../shared/prohibited/columns.ts';
import { findBy } from '../../shared/prohibited/in-effect.ts';
import { calendarFaults } from '../../shared/publication/calendars.ts';
import type { PublishedOf } from '../../shared/publication/copies.ts';
import { itemFaults } from '../../shared/publication/item-faults.ts';
import type { PublishedKind } from '../../shared/publication/kinds.ts';
import { allLatest, latest, versionsOf } from '../../shared/publication/list.ts';
import { replacedEver } from '../../shared/publication/process.ts';
import type { Published } from '../../shared/publication/state.ts';
import type { CaseStore } from '../../shared/store/store.ts';
import { type Fault, fault } from '../../shared/texts/said.ts';
import type { Instant } from '../../shared/time/civil.ts';
import { endingFaults, fieldOf } from '../../shared/units/ending.ts';
import { dutyOf } from '../../shared/units/owed.ts';
import { isOfPlatform } from '../../shared/units/successors.ts';
import { duties, type Unit } from '../../shared/units/unit.ts';
import { stillToDo } from '../worklist/standing.ts';
import { columnsWithoutConsent, consentFaults } from './consents-asked.ts';
import { formatChangeFaults } from './format-changed.ts';

/** What a version is held against: the units as they are published, and what they have to do. */
interface Against {
  cases: Pick<CaseStore, 'work' | 'load' | 'loadReadable' | 'published'>;
  published: PublishedOf;
  register: readonly Unit[];
  /** Every version of its name that there is. */
  earlier: readonly Published[];
  now: Instant;
}

/** What is wrong with a version as it would be published, each with its field in the draft. */
export async function faultsOf(against: Against, what: PublishedKind, version: Published): Promise<Fault[]> {
  switch (what) {
    case 'items':
      return [...wrongItem(against, version), ...(await formatNamed(against, version))];
    case 'measures':
      return conductNamed(against, version);
    case 'calendars':
      return calendarFaults(version.id, readCalendar(version.content, version.id));
    case 'units':
      return wrongEnding(against, catalogReaders.units(version));
    case 'formats':
      return wrongFormat(against, version);
    case 'pledge-matters':
      return wrongBreachItem(against, readMatter(version.content, version.id));
    default:
      return [];
  }
}

/** A format may not be without what it needs, nor have what is never collected, nor drop a rule or open what an earlier version of it kept closed (Art. 5, 8, 12, 16). */
async function wrongFormat(against: Against, { id, version, content }: Published): Promise<Fault[]> {
  const { cases, published: publishedOf, now } = against;
  const [published, lists] = await Promise.all([
    cases.published('formats', versionsOf(id)),
    publishedOf('word-lists', now),
  ]);
  const earlier = published.flatMap((each) =>
    each.version < version ? [readFormat(each.content, each.id)] : [],
  );
  const format = readFormat(content, id);
  const standing = replacedEver(published, id, now).map((each) => readFormat(each.content, id));
  const lost = rulesLost(format, standing);
  const faults = [
    ...formatFaults(format, earlier),
    ...(lost.length ? [fault('rules', 'rules-lost', { rules: lost })] : []),
    ...neverCollected(format.columns, findBy(lists, now)),
    ...(await columnsWithoutConsent(against, id, format)),
  ];
  return faults.map((each) => ({ ...each, field: `content.${each.field}` }));
}

/** Nothing of an item is without notice, or discloses or shows more than a provision has it (Art. 8, 11, 12). */
const wrongItem = ({ earlier, now }: Against, { id, content }: Published): Fault[] =>
  itemFaults(readItem(content, id), itemsReplaced({ earlier, now }, id));

/** What versions of an item say that another takes the place of. */
const itemsReplaced = (
  { earlier, now }: Pick<Against, 'earlier' | 'now'>,
  id: string,
): CatalogItemContent[] => replacedEver(earlier, id, now).map((each) => readItem(each.content, id));

/** The conduct that a measure answers is what an item of the catalog records (Art. 17). */
async function conductNamed({ published, now }: Against, { id, content }: Published): Promise<Fault[]> {
  const { conduct } = readMeasure(content, id);
  const items = await published('items', now);
  return items.some((item) => item.id === conduct) ? [] : [fault('content.conduct', 'not-in-catalog')];
}

/** The data format that an item names is in effect by the time that the item is, which its approval says, and classes what speaks against somebody; what it holds under consent alone the item asks consent for. */
async function formatNamed(against: Against, version: Published): Promise<Fault[]> {
  const { id, effectiveAt, content } = version;
  const item = readItem(content, id);
  const { format, nature } = item;
  const versions = await against.cases.published('formats', versionsOf(format));
  if (versions.length === 0) return [fault('content.format', 'no-such-format')];
  const found = latest(versions, format, effectiveAt);
  if (found) {
    const lacksClass = nature === 'untrustworthy' && !givesClass(readFormat(found.content, format));
    return [
      ...(lacksClass ? [fault('content.format', 'class-rule-missing', { rules: classRules() })] : []),
      ...(await consentFaults(against, version, versions)),
      ...(await formatChangeFaults(against, item, itemsReplaced(against, id), versions)),
    ];
  }
  const first = versions.map((each) => each.effectiveAt).sort()[0] ?? '';
  return [fault('content.format', 'format-to-come', { first })];
}

/**
 * A breach is filed under an item that speaks against whom it is about, so that notice goes before it, by the unit in charge:
 * else no pledge of the matter could ever be said to be broken, or without a word before (Art. 11, 27).
 */
async function wrongBreachItem(
  { cases, now }: Against,
  { breachItem, unit }: PledgeMatterContent,
): Promise<Fault[]> {
  const versions = await cases.published('items', versionsOf(breachItem));
  const present = allLatest(versions, now).find(({ id }) => id === breachItem);
  const item = present && readItem(present.content, breachItem);
  if (!item) return [fault('content.breachItem', 'not-in-catalog')];
  return item.noticeBefore && item.providers.includes(unit)
    ? []
    : [fault('content.breachItem', 'breach-item-unfit', { unit })];
}

/** Whatever a unit that ends has, and owes itself, must be somebody's (Art. 4, 8). */
async function wrongEnding(against: Against, entry: Unit): Promise<Fault[]> {
  const faults = endingFaults(against.register, entry);
  const isTold = ({ field }: Fault) => faults.some((each) => each.field === field);
  const owed = (await owedFaults(against, entry)).filter((each) => !isTold(each));
  return [...faults, ...owed].map((each) => ({ ...each, field: `content.${each.field}` }));
}

/** How much of a worklist is looked through. A unit whose list is longer may owe anything. */
const looked = 100;

/** What a unit that ends still has to do, and names nobody for. */
async function owedFaults(
  { cases, published, now }: Against,
  { id, status, successors }: Unit,
): Promise<Fault[]> {
  const unnamed = duties.filter((duty) => successors[duty] === undefined);
  if (status !== 'ended' || isOfPlatform(id) || unnamed.length === 0) return [];
  const { items, end } = await cases.work(id, null, looked);
  const work = items.map(({ item }) => item);
  const standing = await stillToDo({ cases, published }, work, now);
  const owed = [...new Set(work.filter((_, index) => standing[index]).map(({ what }) => what))];
  return unnamed.flatMap((duty) => {
    const what = owed.filter((each) => dutyOf(each) === duty);
    if (what.length) return [fault(fieldOf(duty), 'successor-owed', { what })];
    return end === null ? [] : [fault(fieldOf(duty), 'successor-unsure', { looked })];
  });
}
