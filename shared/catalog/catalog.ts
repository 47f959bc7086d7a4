/** Everything published that has a form of its own, in every version (Art. 8, 9, 17). */
import { type PublishedFormat, publishedFormat } from '../formats/version.ts';
import { type JointMeasure, readMeasure } from '../joint-response/measures.ts';
import { type PledgeMatter, readMatter } from '../pledge/matters.ts';
import { listOf, number, objectOf, type Reader, text } from '../process/reading.ts';
import { readWordList, type WordList } from '../prohibited/word-list.ts';
import { type InBoth, inBoth } from '../publication/in-both.ts';
import type { Version } from '../publication/list.ts';
import { type Norm, readNorm } from '../publication/norm.ts';
import type { Published } from '../publication/state.ts';
import type { HolidayCalendar } from '../time/holidays.ts';
import { readUnit, type Unit } from '../units/unit.ts';
import { type CatalogItem, readItem } from './items.ts';

/** A calendar as it is published, in a version. */
export type PublishedCalendar = HolidayCalendar & Version;

/** The public service number of a unit, by whose code it is named (Art. 37). */
export interface ServiceNumber extends Version {
  number: string;
  hours: InBoth;
  for: InBoth;
}

const readServiceNumber = objectOf<Omit<ServiceNumber, keyof Version>>({
  number: text,
  hours: inBoth,
  for: inBoth,
});

export interface Catalog {
  items: readonly CatalogItem[];
  formats: readonly PublishedFormat[];
  measures: readonly JointMeasure[];
  units: readonly Unit[];
  calendars: readonly PublishedCalendar[];
  'service-numbers': readonly ServiceNumber[];
  'pledge-matters': readonly PledgeMatter[];
  'word-lists': readonly WordList[];
  norms: readonly Norm[];
}

const versioned = ({ id, version, effectiveAt }: Published) => ({ id, version, effectiveAt });

const readContent = objectOf<Omit<HolidayCalendar, 'effectiveAt'>>({
  year: number,
  holidays: listOf(text),
  workingWeekends: listOf(text),
});

/** Reads what a version of a calendar says. */
export const readCalendar: Reader<HolidayCalendar> = readContent;

/** Items as listed, each with the versions of the data format that it names, as those are listed. */
export function itemsWith(entries: readonly Published[], formats: readonly PublishedFormat[]): CatalogItem[] {
  const named = Map.groupBy(formats, ({ id }) => id);
  return entries.map((entry) => {
    const content = readItem(entry.content, entry.id);
    return { ...versioned(entry), ...content, formats: named.get(content.format) ?? [] };
  });
}

/** How the entries of each list are read, but for items, which are read with their formats. */
export const catalogReaders = {
  formats: publishedFormat,
  measures: (entry: Published): JointMeasure => ({
    ...versioned(entry),
    ...readMeasure(entry.content, entry.id),
  }),
  calendars: (entry: Published): PublishedCalendar => ({
    ...versioned(entry),
    ...readContent(entry.content, entry.id),
  }),
  'service-numbers': (entry: Published): ServiceNumber => ({
    ...versioned(entry),
    ...readServiceNumber(entry.content, entry.id),
  }),
  'pledge-matters': (entry: Published): PledgeMatter => ({
    ...versioned(entry),
    ...readMatter(entry.content, entry.id),
  }),
  'word-lists': (entry: Published): WordList => ({
    ...versioned(entry),
    ...readWordList(entry.content, entry.id),
  }),
  norms: (entry: Published): Norm => ({ ...versioned(entry), ...readNorm(entry.content, entry.id) }),
  units: (entry: Published): Unit => ({ ...versioned(entry), ...readUnit(entry.content, entry.id) }),
} as const satisfies { [K in Exclude<keyof Catalog, 'items'>]: (entry: Published) => Catalog[K][number] };
