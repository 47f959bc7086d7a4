/** Periods as the catalog says them. */
import { mapOf, number, objectOf, type Reader, Unreadable } from '../process/reading.ts';
import { type Period, type UntrustworthinessClass, untrustworthinessClasses } from '../regulation.ts';

/** Reads a period. */
export const period: Reader<Period> = (value, at) => {
  const { days, months, years } = mapOf(number)(value, at);
  if (days !== undefined) return { days };
  if (months !== undefined) return { months };
  if (years !== undefined) return { years };
  throw new Unreadable(at, 'period of days, months or years');
};

/** One period for all that an item records, or one by class of untrustworthiness (Art. 8, 36). */
export type RecordingPeriod = Period | Record<UntrustworthinessClass, Period>;

const byClass = objectOf({ minor: period, general: period, serious: period });

/** Reads how long an item records. */
export const recordingPeriod: Reader<RecordingPeriod> = (value, at) =>
  untrustworthinessClasses.some((each) => each in Object(value)) ? byClass(value, at) : period(value, at);

/** For how long something of a class is recorded; what is of none, as what is general. */
export const recordedFor = (said: RecordingPeriod, of: UntrustworthinessClass | null): Period =>
  'general' in said ? said[of ?? 'general'] : said;

/** How many days a period may be, at the least and at the most, whenever it begins. */
function daysOf(period: Period): { least: number; most: number } {
  if ('days' in period) return { least: period.days, most: period.days };
  const months = 'months' in period ? period.months : period.years * 12;
  return { least: months * 28, most: months * 31 };
}

const monthsOf = (period: Period): number | null =>
  'days' in period ? null : 'months' in period ? period.months : period.years * 12;

/** Whether a period ends no later than another, whenever both begin. */
export function isNoLonger(period: Period, than: Period): boolean {
  const [months, most] = [monthsOf(period), monthsOf(than)];
  return months !== null && most !== null ? months <= most : daysOf(period).most <= daysOf(than).least;
}
